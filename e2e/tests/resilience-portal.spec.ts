import { DatabaseSync } from 'node:sqlite';
import { expect } from '@playwright/test';
import { test } from '../fixtures/desk.ts';
import { RESIDENT, SENSITIVE, SON, SON_RELATION } from '../fixtures/resident.ts';
import { PORTAL_FORMS } from '../pages/portal-forms.ts';
import { readModel } from '../pages/portal-models.ts';
import { databasePath } from '../portals/host/database.ts';

const DIBAO = 'minzheng-dibao';
const CANLIAN = 'canlian-butie';
const HOUSEHOLD = [{ relation: SON_RELATION, entries: SON }];

test('a page that throws on every event is still filled', async ({ desk }) => {
  await desk.prepare(RESIDENT, HOUSEHOLD);
  await desk.context.addInitScript(() => {
    if (!location.pathname.startsWith('/apply')) return;
    const thrown = window as unknown as { __thrown: number };
    thrown.__thrown = 0;
    for (const kind of [
      'input',
      'change',
      'focusin',
      'focusout',
      'blur',
      'click',
      'mousedown',
      'pointerdown',
      'keydown',
    ])
      window.addEventListener(
        kind,
        () => {
          thrown.__thrown += 1;
          throw new Error('this page throws on every event');
        },
        true,
      );
  });
  const page = await desk.openForm(DIBAO);
  const panel = await desk.panelFor(page);
  await panel.recognise();
  await panel.tick(SENSITIVE);
  const receipt = await panel.fill();
  expect(await page.evaluate(() => (window as unknown as { __thrown: number }).__thrown)).toBeGreaterThan(20);
  expect(receipt.filter((line) => line.status !== 'filled')).toEqual([]);
  await expect(panel.part('error')).toBeHidden();
  expect(await readModel(DIBAO, page)).toMatchObject({
    idNumber: '100000193804150029',
    nation: '15',
    county: '422822',
  });
});

test('a page that takes every text back: nothing counts as filled that the page does not hold', async ({ desk }) => {
  await desk.prepare();
  await desk.context.addInitScript(() => {
    if (!location.pathname.startsWith('/apply')) return;
    window.addEventListener(
      'input',
      (event) => {
        const { target } = event;
        if (!(target instanceof HTMLInputElement) || target.type !== 'text') return;
        target.value = '';
        event.stopImmediatePropagation();
      },
      true,
    );
  });
  const page = await desk.openForm(DIBAO);
  const panel = await desk.panelFor(page);
  await panel.recognise();
  const receipt = await panel.fill();
  const texts = receipt.filter((line) => ['person.name', 'person.idNumber', 'person.mobile'].includes(line.concept));
  expect(texts.length).toBeGreaterThanOrEqual(3);
  expect(texts.map(({ status }) => status)).toEqual(texts.map(() => 'failed'));
  expect(texts.map(({ code }) => code)).toEqual(
    texts.map(() => expect.stringMatching(/^(not-verified|reverted-by-page)$/)),
  );
  expect(await readModel(DIBAO, page)).toMatchObject({ name: '', idNumber: '', phone: '' });
  await expect(panel.part('status')).toContainText('请您处理');
});

test('a portal that stops in mid-fill: what needs it is named, and the fill is finished when it is back', async ({
  desk,
  stack,
}) => {
  await desk.prepare(RESIDENT);
  const page = await desk.openForm(CANLIAN);
  const panel = await desk.panelFor(page);
  await panel.recognise();
  await panel.tick(SENSITIVE);
  try {
    await panel.part('fill').click();
    await stack.stopPortal(CANLIAN);
    await expect(panel.part('undo')).toBeVisible({ timeout: 60_000 });
    const receipt = await panel.receipt();
    const notFilled = receipt.filter((line) => line.status !== 'filled');
    // The lists of cities and counties come from the portal's server.
    expect(notFilled.map((line) => line.code)).toEqual(notFilled.map(() => expect.stringMatching(/option|popup/)));
    expect(receipt.filter((line) => line.status === 'filled').length).toBeGreaterThan(8);
    await expect(panel.part('case')).toHaveText('李样例');
    const model = await readModel(CANLIAN, page);
    expect(model).toMatchObject({ applyName: '李样例', idCard: '100000193804150029' });
  } finally {
    await stack.startPortal(CANLIAN);
  }
  await desk.goToForm(page, CANLIAN);
  await panel.recognise();
  await panel.tick(SENSITIVE);
  expect((await panel.fill()).filter((line) => line.status !== 'filled')).toEqual([]);
  await panel.page.close();
  const already = desk.filed(CANLIAN).length;
  await page.bringToFront();
  await PORTAL_FORMS[CANLIAN].finish(page);
  await expect
    .poll(() => desk.filed(CANLIAN).slice(already).at(0)?.payload)
    .toMatchObject(PORTAL_FORMS[CANLIAN].stored);
});

test('a portal that is down when the clerk submits: page, panel and dossier keep everything', async ({
  desk,
  stack,
}) => {
  await desk.prepare(RESIDENT, HOUSEHOLD);
  const page = await desk.openForm(DIBAO);
  const panel = await desk.panelFor(page);
  await panel.recognise();
  await panel.tick(SENSITIVE);
  await panel.fill();
  const filled = await readModel(DIBAO, page);
  const already = desk.filed(DIBAO).length;
  try {
    await stack.stopPortal(DIBAO);
    await page.bringToFront();
    await PORTAL_FORMS[DIBAO].finish(page);
    await expect(page.getByText('提交失败，填写的内容没有丢失')).toBeVisible();
    expect(await readModel(DIBAO, page)).toEqual(filled);
    await expect(panel.part('undo')).toBeVisible();
    await expect(panel.part('case')).toHaveText('李样例');
  } finally {
    await stack.startPortal(DIBAO);
  }
  await panel.recognise();
  const held = await panel.page.locator('[data-testid="plan-line"][data-holds~="already-filled"]').count();
  expect(held).toBeGreaterThan(10);
  await page.bringToFront();
  await PORTAL_FORMS[DIBAO].finish(page);
  await expect.poll(() => desk.filed(DIBAO).slice(already).at(0)?.payload).toMatchObject(PORTAL_FORMS[DIBAO].stored);
});

test("the portal's session runs out over a filled form: one silent sign-in, nothing typed again", async ({ desk }) => {
  await desk.prepare(RESIDENT, HOUSEHOLD);
  const page = await desk.openForm(DIBAO);
  const panel = await desk.panelFor(page);
  await panel.recognise();
  await panel.tick(SENSITIVE);
  await panel.fill();
  await panel.page.close();
  const already = desk.filed(DIBAO).length;
  let passwords = 0;
  desk.context.on('request', (request) => {
    if (request.method() === 'POST' && /\/(sign-in|login)$/.test(new URL(request.url()).pathname)) passwords += 1;
  });
  // Half an hour without a click, as the portal's own table records it.
  const database = new DatabaseSync(databasePath(`${desk.stack.dataDir}/portals`, DIBAO));
  database.exec('update sessions set last_seen = last_seen - 3600000');
  database.close();

  await page.bringToFront();
  await PORTAL_FORMS[DIBAO].finish(page);
  await expect(page.getByText('您填写的内容已保留')).toBeVisible();
  await page.getByRole('button', { name: '重新登录' }).click();
  await page.getByRole('link', { name: /统一/ }).click();
  await expect(page.getByText('已恢复登录过期前填写的内容')).toBeVisible();
  await PORTAL_FORMS[DIBAO].finish(page);
  await expect.poll(() => desk.filed(DIBAO).slice(already).at(0)?.payload).toMatchObject(PORTAL_FORMS[DIBAO].stored);
  expect(passwords).toBe(0);
});
