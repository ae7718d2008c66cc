/// <reference types="node" />
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { WriteValue } from '@tongban/shared/converters/write-value';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { ELEMENT_FORM } from '../testing/element-form.ts';
import { LAYUI_FORM } from '../testing/layui-form.ts';
import { bundle, choice, date, launch, PageUnderTest, path, text, yes } from '../testing/page-under-test.ts';

const MODULES = join(import.meta.dirname, '../../../../node_modules');
const both = (a: string, b: string): WriteValue => ({
  kind: 'choices',
  choices: [
    { codes: [], texts: [a] },
    { codes: [], texts: [b] },
  ],
});

let browser: Browser;
let agent: string;
let tab: PageUnderTest;

beforeAll(async () => {
  [browser, agent] = await Promise.all([launch(), bundle('agent-entry.ts')]);
});
afterEach(() => tab.close());
afterAll(() => browser.close());

/** What the application holds, not what the boxes show. */
const model = () => tab.page.evaluate(() => (Reflect.get(window, 'model') as () => Record<string, unknown>)());
const openPopups = () =>
  tab.page.evaluate(() => {
    const popups = '.el-popper,.ant-select-dropdown,.ant-picker-dropdown,.layui-laydate,.layui-form-selected';
    return [...document.querySelectorAll<HTMLElement>(popups)].filter((popup) => popup.offsetHeight > 0).length;
  });

async function fillAll(values: Readonly<Record<string, WriteValue>>): Promise<void> {
  const codes = await tab.codes(values);
  expect(codes).toEqual(Object.fromEntries(Object.keys(values).map((label) => [label, 'verified'])));
}

async function undoAll(before: Record<string, unknown>): Promise<void> {
  const receipt = await tab.undo();
  expect(receipt.lines.filter((line) => line.code !== 'undone')).toEqual([]);
  expect(await model()).toEqual(before);
}

it('drives Element Plus and puts everything back', async () => {
  tab = await PageUnderTest.open(browser, agent, ELEMENT_FORM, {
    '/vue.js': join(MODULES, 'vue/dist/vue.global.prod.js'),
    '/element.js': join(MODULES, 'element-plus/dist/index.full.min.js'),
    '/element.css': join(MODULES, 'element-plus/dist/index.css'),
  });
  const before = await model();
  await fillAll({
    姓名: text('样例甲'),
    性别: choice('女'),
    民族: choice('珞巴族'),
    婚姻状况: choice('丧偶'),
    开户行: choice('农村信用社'),
    出生日期: date('1941-03-05'),
    有效期限: {
      kind: 'date-range',
      from: '2020-01-02',
      to: '2040-01-02',
      fromText: '2020-01-02',
      toText: '2040-01-02',
    },
    户籍所在地: path('湖北省', '恩施州', '宣恩县'),
    困难类型: both('急难型', '其他'),
    是否残疾: yes,
    家庭人口: text('4'),
  });
  expect(await model()).toEqual({
    name: '样例甲',
    sex: '2',
    nation: '55',
    marriage: '丧偶',
    bank: '农村信用社',
    birth: '19410305',
    valid: ['2020-01-02', '2040-01-02'],
    place: ['42', '4228', '422825'],
    kinds: ['1', '3'],
    disabled: true,
    size: 4,
  });
  await expect.poll(openPopups).toBe(0);
  // What the library's own cross leaves in an emptied date box.
  await undoAll({ ...before, birth: null, size: null });
});

it('drives current antd and puts everything back', async () => {
  const app = await bundle('antd-form.ts');
  tab = await PageUnderTest.open(browser, agent, '<!doctype html><meta charset="utf-8"><div id="app"></div>');
  await tab.page.addScriptTag({ content: app });
  await tab.page.waitForSelector('.ant-form-item');
  await fillAll({
    姓名: text('样例甲'),
    性别: choice('女'),
    民族: choice('珞巴族'),
    与户主关系: choice('男'),
    出生日期: date('1941-03-05'),
    户籍所在地: path('湖北省', '恩施土家族苗族自治州', '宣恩县'),
    困难类型: both('急难型', '其他'),
    是否残疾: yes,
  });
  expect({ ...(await model()), birth: await tab.page.inputValue('#birth') }).toMatchObject({
    name: '样例甲',
    sex: '2',
    nation: '55',
    relation: '1',
    birth: '19410305',
    place: ['420000', '422800', '422825'],
    kinds: ['急难型', '其他'],
    disabled: true,
  });
  await expect.poll(openPopups).toBe(0);
  const receipt = await tab.undo();
  expect(receipt.lines.filter((line) => line.code !== 'undone')).toEqual([]);
  const after = await model();
  expect([after.name || '', after.sex, after.nation, after.relation, after.birth ?? null, after.disabled]).toEqual([
    '',
    undefined,
    undefined,
    undefined,
    null,
    false,
  ]);
});

it('takes months and years in calendars of antd, whether their box says so or only their panel', async () => {
  const app = await bundle('antd-form.ts');
  tab = await PageUnderTest.open(browser, agent, '<!doctype html><meta charset="utf-8"><div id="app"></div>');
  await tab.page.addScriptTag({ content: app });
  await tab.page.waitForSelector('.ant-form-item');
  const kinds = ['起始年月', '终止年月', '年度', '出生日期'].map(async (label) => (await tab.field(label)).widget);
  expect(await Promise.all(kinds)).toEqual(['month', 'date', 'year', 'date']);
  await fillAll({
    起始年月: { kind: 'date', iso: '2026-03', text: '2026-03' },
    终止年月: { kind: 'date', iso: '2027-02-01', text: '2027-02-01' },
    年度: { kind: 'date', iso: '2026', text: '2026' },
  });
  const shown = ['since', 'until', 'year'].map((id) => tab.page.inputValue(`#${id}`));
  expect(await Promise.all(shown)).toEqual(['2026-03', '2027年02月', '2026']);
  expect(Object.values(await model()).filter((value) => value != null && value !== '').length).toBe(3);
});

it('drives layui, its linked lists and its calendar, and puts everything back', async () => {
  tab = await PageUnderTest.open(browser, agent, LAYUI_FORM, {
    '/layui.js': join(MODULES, 'layui/dist/layui.js'),
    '/css/layui.css': join(MODULES, 'layui/dist/css/layui.css'),
  });
  await tab.page.waitForFunction(() => Reflect.get(window, 'ready') === true);
  const before = await model();
  await fillAll({
    性别: choice('女'),
    补贴类别: both('生活补贴', '护理补贴'),
    残疾类别: choice('肢体残疾'),
    所属省: choice('湖北省'),
    所属市: choice('恩施州'),
    出生年月: { kind: 'date', iso: '1985-03', text: '1985年03月' },
    申请日期: date('2026-11-03'),
    是否残疾: yes,
  });
  expect(await model()).toMatchObject({
    sex: '2',
    kinds: ['1', '2'],
    type: '4',
    shown: '肢体残疾',
    province: '42',
    city: '4228',
    month: '1985年03月',
    day: '2026-11-03',
    on: 'on',
  });
  // The page's own callback ran, as it does for a person.
  expect(await tab.page.evaluate(() => Reflect.get(window, 'day'))).toBe('2026-11-03');
  await expect.poll(openPopups).toBe(0);
  await undoAll(before);
});
