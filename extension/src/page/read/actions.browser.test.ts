import type { Browser } from '@playwright/test';
import { readForm } from '@tongban/shared/recognisers/read-form';
import { isSearchField } from '@tongban/shared/recognisers/search-field';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, launch, PageUnderTest } from '../testing/page-under-test.ts';

let browser: Browser;
let agent: string;

beforeAll(async () => {
  [browser, agent] = await Promise.all([launch(), bundle('agent-entry.ts')]);
});
afterAll(() => browser.close());

const field = (label: string, after = '') => `<div><label>${label}<input></label>${after}</div>`;
const button = (text: string) => `<button type="button">${text}</button>`;

/** Of each field its label, the buttons of its form, and whether that makes it a search filter. */
async function read(html: string): Promise<[string, readonly string[], boolean][]> {
  const tab = await PageUnderTest.open(
    browser,
    agent,
    `<!doctype html><meta charset="utf-8"><title>人员</title>${html}`,
  );
  const form = await tab.read();
  await tab.close();
  return readForm(form).map((one) => [one.main?.text ?? '', one.field.actions ?? [], isSearchField(one)]);
}

describe('what can be done with a form', () => {
  it('tells a search bar from the form below it', async () => {
    const bar = `<div>${field('姓名')}${field('身份证号')}${button('查 询')}${button('重置')}</div>`;
    const form = `<form>${field('姓名')}${field('手机号')}${button('保存')}</form>`;
    expect(await read(bar + form)).toEqual([
      ['姓名', ['查询', '重置'], true],
      ['身份证号', ['查询', '重置'], true],
      ['姓名', ['保存'], false],
      ['手机号', ['保存'], false],
    ]);
  });

  it('does not take a look-up in the middle of a form for a search', async () => {
    const form = `<form><div>${field('身份证号', button('查询'))}${field('姓名')}</div>${field('住址')}${button('提交')}</form>`;
    expect((await read(form)).map(([label, , search]) => [label, search])).toEqual([
      ['身份证号', false],
      ['姓名', false],
      ['住址', false],
    ]);
  });

  it('reads the foot of a dialog outside the form', async () => {
    const dialog = `<div role="dialog"><div>${field('姓名')}${field('电话')}</div><footer>${button('取消')}${button('确定')}</footer></div>`;
    expect((await read(dialog)).map(([, actions]) => actions)).toEqual([
      ['取消', '确定'],
      ['取消', '确定'],
    ]);
  });
});
