import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { violations } from '../fixtures/axe.ts';
import { BRIEF_RESIDENT, type Desk, test } from '../fixtures/desk.ts';
import { SECRETS, SON, SON_RELATION } from '../fixtures/resident.ts';
import type { Panel } from '../pages/panel.ts';
import { readModel } from '../pages/portal-models.ts';
import type { JourneyId } from '../stack/ports.ts';

const CANLIAN = 'canlian-butie';
const NARROW = { width: 360, height: 780 };
const PRIVATE = [...SECRETS, '王样例'];

/** Another form of a portal, of another release: no id, class or name of the first, other widgets, other order. */
const RENEWAL = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>年度复核</title><h1>补贴年度复核</h1>
<form><section><h2>三、监护人信息</h2><dl><dt>联系电话</dt><dd><input></dd></dl>
<p><label>* 监护人姓名:<input id="q_9f1" class="v2-box" name="a17"></label></p></section>
<section><h2>申请人基本信息</h2><p><label>姓名<input></label></p></section></form></html>`;

async function openRenewal(desk: Desk, page: Page, id: JourneyId): Promise<void> {
  const url = `${desk.stack.origin(id)}/renewal`;
  await page.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: RENEWAL }));
  await page.goto(url);
}

const lineOf = (panel: Panel, label: string) =>
  panel.page.locator('[data-testid="plan-line"]').filter({ has: panel.page.getByText(label, { exact: true }) });

async function unfold(panel: Panel): Promise<void> {
  await panel.page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
}

/** “监护人姓名 is the name of the child”: here the guardian is always the son. */
async function teachGuardian(panel: Panel): Promise<void> {
  await unfold(panel);
  await lineOf(panel, '监护人姓名').getByTestId('teach-open').click();
  await panel.part('teach-search').fill('xm');
  await panel.page.locator('[data-testid="teach-option"][data-concept="person.name"]').click();
  await panel.part('teach-role').selectOption('child');
  await expect(panel.part('teach-chosen')).toHaveText('子女姓名');
  await panel.part('teach-save').click();
  await expect(panel.part('lesson')).toContainText('已记住,本门户的同名字段都按此处理');
}

const prepare = (desk: Desk) => desk.prepare(BRIEF_RESIDENT, [{ relation: SON_RELATION, entries: SON }]);

test('one correction holds on every form of the portal, after a reload, and nowhere else', async ({ desk }) => {
  await prepare(desk);
  const page = await desk.openForm(CANLIAN);
  const first = await desk.panelFor(page);
  await first.recognise();
  await expect(lineOf(first, '监护人姓名')).toHaveAttribute('data-concept', 'guardian.name');
  const reads = await page.evaluate(() => performance.getEntriesByType('navigation').length);
  await teachGuardian(first);
  const taught = lineOf(first, '监护人姓名');
  await expect(taught).toHaveAttribute('data-concept', 'child.name');
  await expect(taught.getByTestId('teach-open')).toBeFocused();
  await expect(taught.getByText('您在本门户教过:标签“监护人姓名”,位于“监护人信息”')).toHaveCount(1);
  expect(await page.evaluate(() => performance.getEntriesByType('navigation').length)).toBe(reads);
  await first.fill();
  expect(await readModel(CANLIAN, page)).toMatchObject({ guardianName: '王样例' });
  await first.page.close();

  await test.step('another form of the same portal, another release, a new panel', async () => {
    await openRenewal(desk, page, CANLIAN);
    const panel = await desk.panelFor(page);
    await panel.recognise();
    await expect(lineOf(panel, '监护人姓名')).toHaveAttribute('data-concept', 'child.name');
    await expect(lineOf(panel, '姓名')).toHaveAttribute('data-concept', 'person.name');
    await panel.fill();
    await expect(page.locator('#q_9f1')).toHaveValue('王样例');
    await panel.page.close();
  });

  await test.step('the first form with other ids, names and classes', async () => {
    await desk.goToForm(page, CANLIAN);
    await page.evaluate(() => {
      for (const [at, box] of [...document.querySelectorAll<HTMLElement>('form [name]')].entries()) {
        box.setAttribute('name', `n${at}`);
        box.id = `i${at}`;
        box.classList.add(`c${at}`);
      }
    });
    const panel = await desk.panelFor(page);
    await panel.recognise();
    await unfold(panel);
    await expect(lineOf(panel, '监护人姓名')).toHaveAttribute('data-concept', 'child.name');
    await panel.page.close();
  });

  await test.step('the same form on another portal', async () => {
    await openRenewal(desk, page, 'minzheng-dibao');
    const panel = await desk.panelFor(page);
    await panel.recognise();
    await expect(lineOf(panel, '监护人姓名')).toHaveAttribute('data-concept', 'guardian.name');
    await expect(panel.part('taught-rule')).toHaveCount(0);
  });
});

test('rules stop with their label, can be removed, and travel in a file without any resident', async ({ desk }) => {
  await prepare(desk);
  const page = await desk.openForm(CANLIAN);
  // A portal that prints the resident into its headings and labels.
  const personal = () =>
    page.evaluate((id) => {
      for (const legend of document.querySelectorAll('legend'))
        if (legend.textContent === '监护人信息') legend.textContent = `李样例(${id})的监护人`;
    }, '100000193804150029');
  await personal();
  const panel = await desk.panelFor(page);
  await panel.recognise();
  await teachGuardian(panel);

  const exported = async () => {
    await unfold(panel);
    const download = panel.page.waitForEvent('download');
    await panel.part('taught-export').click();
    return (await download).path();
  };
  const file = await exported();
  const text = readFileSync(file, 'utf8');
  expect(JSON.parse(text)).toMatchObject({
    kind: 'tongban-taught-rules',
    version: 1,
    rules: [
      { label: '监护人姓名', container: expect.stringContaining('监护人'), concept: 'child.name', family: 'text' },
    ],
  });
  const kept = await desk.worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<object> } } };
    };
    return JSON.stringify(await chrome.storage.local.get('taught'));
  });
  expect(kept).toContain('监护人姓名');
  for (const told of [text, kept]) {
    for (const secret of PRIVATE) expect(told).not.toContain(secret);
    expect(told).not.toContain(desk.account.username);
    expect(told).not.toMatch(/\d{6}|\d{2}:\d{2}/);
  }

  await test.step('the label is renamed: the rule stops; it returns: so does the rule', async () => {
    await page.evaluate(() => {
      for (const label of document.querySelectorAll('label'))
        if (label.textContent?.includes('监护人姓名')) label.textContent = '抚养人';
    });
    await panel.recognise();
    await unfold(panel);
    await expect(panel.part('taught-rule')).toHaveAttribute('data-stopped', 'true');
    await expect(panel.part('taught-rule')).toContainText('标签已变,规则停用');
    await desk.goToForm(page, CANLIAN);
    await personal();
    await panel.recognise();
    await unfold(panel);
    await expect(panel.part('taught-rule')).toHaveAttribute('data-stopped', 'false');
    await expect(lineOf(panel, '监护人姓名')).toHaveAttribute('data-concept', 'child.name');
  });

  await test.step('removed, and taken back from the file', async () => {
    await panel.part('taught-remove').click();
    await expect(panel.part('taught-rule')).toHaveCount(0);
    await expect(lineOf(panel, '监护人姓名')).toHaveAttribute('data-concept', 'guardian.name');
    await panel.part('taught-file').setInputFiles(file);
    await expect(panel.part('import-tally')).toContainText('导入 1 条');
    await expect(lineOf(panel, '监护人姓名')).toHaveAttribute('data-concept', 'child.name');
    await panel
      .part('taught-file')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{') });
    await expect(panel.part('error')).toHaveAttribute('data-code', 'not-a-file');
  });
});

test('teaching works with the keyboard alone, at 360 px, and passes axe', async ({ desk }) => {
  await prepare(desk);
  const page = await desk.openForm(CANLIAN);
  const panel = await desk.panelFor(page);
  await panel.page.setViewportSize(NARROW);
  await panel.recognise();
  await unfold(panel);
  const check = async (state: string) => {
    expect(await violations(panel.page), state).toEqual([]);
    const overflow = await panel.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `${state}: px to scroll sideways`).toBeLessThanOrEqual(0);
  };
  const { keyboard } = panel.page;
  const opener = lineOf(panel, '联系电话').getByTestId('teach-open');
  await opener.focus();
  await keyboard.press('Enter');
  await expect(panel.part('teach-search')).toBeFocused();
  await expect(panel.part('teach-option').first()).toHaveAttribute('data-concept', 'person.mobile');
  await check('suggestions');
  await keyboard.press('Escape');
  await expect(opener).toBeFocused();

  await keyboard.press('Enter');
  await keyboard.type('jhrdh');
  await check('search');
  await keyboard.press('Enter');
  await expect(panel.part('teach-chosen')).toHaveText('监护人联系电话');
  await expect(panel.part('teach-role')).toBeFocused();
  const [box, bar] = [panel.part('teach'), panel.page.locator('.action-bar')].map((part) => part.boundingBox());
  expect(((await box)?.y ?? 0) + ((await box)?.height ?? 0)).toBeLessThanOrEqual((await bar)?.y ?? 0);
  await check('whose');
  await keyboard.press('Tab');
  await expect(panel.part('teach-save')).toBeFocused();
  await keyboard.press('Enter');
  await expect(panel.part('lesson')).toBeVisible();
  await expect(lineOf(panel, '联系电话')).toHaveAttribute('data-concept', 'guardian.mobile');
  await check('taught');

  // A correction of the correction: leave it alone.
  await keyboard.press('Enter');
  await expect(panel.part('teach-forget')).toBeVisible();
  await keyboard.press('ArrowUp');
  await keyboard.press('Enter');
  await expect(panel.part('teach-chosen')).toHaveText('不填此项');
  await keyboard.press('Control+Enter');
  await expect(lineOf(panel, '联系电话')).toHaveAttribute('data-concept', 'none');
  await expect(panel.part('fill')).toBeVisible();
  await unfold(panel);
  await expect(panel.part('taught-rule')).toHaveCount(1);
  await check('rules');

  await lineOf(panel, '联系电话').getByTestId('teach-open').click();
  await panel.part('teach-forget').click();
  await expect(panel.part('lesson')).toContainText('已忘掉');
  await expect(lineOf(panel, '联系电话')).toHaveAttribute('data-concept', 'person.mobile');
  await panel.page.getByRole('button', { name: 'English' }).click();
  await check('in English');
});
