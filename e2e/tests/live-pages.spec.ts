import { expect, type Page } from '@playwright/test';
import { test as base, type Desk } from '../fixtures/desk.ts';
import { type LiveSite, startLiveSite } from '../fixtures/live-site.ts';
import type { Panel } from '../pages/panel.ts';
import { extensionObservers } from '../pages/watching.ts';
import { extensionWorlds } from '../pages/worlds.ts';

const test = base.extend<{ readonly site: LiveSite; readonly elsewhere: LiveSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs off its first parameter
  site: async ({}, use) => {
    const site = await startLiveSite();
    await use(site);
    await site.stop();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs off its first parameter
  elsewhere: async ({}, use) => {
    const site = await startLiveSite();
    await use(site);
    await site.stop();
  },
});

/** Opens a page of the site and recognises it; the site is outside the ledger, so the clerk says yes first. */
async function recognised(desk: Desk, url: string): Promise<{ page: Page; panel: Panel }> {
  await desk.prepare();
  const page = await desk.context.newPage();
  await page.goto(url);
  const panel = await desk.panelFor(page);
  await panel.part('recognise').click();
  await panel.part('confirm-yes').click();
  await expect(panel.part('fill').or(panel.part('error'))).toBeVisible();
  return { page, panel };
}

const held = (page: Page) =>
  page.evaluate(() => Object.fromEntries([...document.querySelectorAll('input')].map((box) => [box.name, box.value])));
const later = (page: Page, argument = '') => page.evaluate(`later(${JSON.stringify(argument)})`);

test('step 2 of a wizard after a fill: offered, previewed and filled with one press each, undone together', async ({
  desk,
  site,
}) => {
  const { page, panel } = await recognised(desk, `${site.origin}/steps`);
  expect((await panel.fill()).map(({ code }) => code)).toEqual(['verified', 'verified']);
  await expect(panel.part('more')).toBeHidden();
  await later(page);
  await expect(panel.part('more')).toContainText('1 项');
  expect(await held(page)).toMatchObject({ lxdh: '' });
  await panel.part('more').click();
  await expect(panel.part('plan-line')).toHaveCount(1);
  await expect(panel.line('person.mobile')).toBeVisible();
  const receipt = await panel.fill();
  expect(receipt.map(({ concept, code }) => [concept, code])).toEqual([
    ['person.name', 'verified'],
    ['person.idNumber', 'verified'],
    ['person.mobile', 'verified'],
  ]);
  expect(await held(page)).toEqual({ xm: '李样例', sfzh: '100000193804150029', lxdh: '13000000000' });
  await page.evaluate(() => {
    for (const step of document.querySelectorAll<HTMLElement>('form div')) step.style.display = 'block';
  });
  await panel.undo();
  expect(await held(page)).toEqual({ xm: '', sfzh: '', lxdh: '' });
});

test('a preview follows the page: new fields are added with a word, the clerk’s ticks stay, nothing is written', async ({
  desk,
  site,
}) => {
  const { page, panel } = await recognised(desk, `${site.origin}/steps`);
  await panel.line('person.idNumber').getByTestId('plan-tick').uncheck();
  await page.evaluate(() => document.getElementById('two')?.removeAttribute('style'));
  await expect(panel.part('arrived')).toContainText('1 个字段');
  await expect(panel.line('person.mobile').getByTestId('plan-tick')).toBeChecked();
  await expect(panel.line('person.idNumber').getByTestId('plan-tick')).not.toBeChecked();
  expect(await held(page)).toEqual({ xm: '', sfzh: '', lxdh: '' });
  await panel.fill();
  expect(await held(page)).toEqual({ xm: '李样例', sfzh: '', lxdh: '13000000000' });
});

test('a list page whose form comes in a dialog: nothing to fill at first, a preview when it opens and none when it shuts', async ({
  desk,
  site,
}) => {
  const { page, panel } = await recognised(desk, `${site.origin}/dialog`);
  await expect(panel.part('error')).toHaveAttribute('data-code', 'no-fields');
  await page.getByRole('button', { name: '新增' }).click();
  await expect(panel.part('plan-line')).toHaveCount(2);
  await page.evaluate(() => document.querySelector('[role=dialog]')?.remove());
  await expect(panel.part('error')).toHaveAttribute('data-code', 'no-fields');
  await expect(panel.part('fill')).toBeHidden();
});

test('a field that appears in answer to the fill is offered after it; a shadow root attached later is read', async ({
  desk,
  site,
}) => {
  const { page, panel } = await recognised(desk, `${site.origin}/answering`);
  expect((await panel.fill()).map(({ code }) => code)).toEqual(['verified']);
  await expect(panel.part('more')).toContainText('1 项');
  await page.goto(`${site.origin}/shadow`);
  await panel.recognise();
  await later(page);
  await expect(panel.line('person.mobile')).toBeVisible();
});

test('a frame that comes later: of the same origin it is read, of another it is named and left alone', async ({
  desk,
  site,
  elsewhere,
}) => {
  const { page, panel } = await recognised(desk, `${site.origin}/frames`);
  await expect(panel.part('plan-line')).toHaveCount(1);
  await later(page, '/inner');
  await expect(panel.part('plan-line')).toHaveCount(3);
  await later(page, `${elsewhere.origin}/inner`);
  await expect(panel.page.getByText(elsewhere.origin)).toBeVisible();
  await expect(panel.part('plan-line')).toHaveCount(3);
  // The frame goes to another form by itself.
  await page.frames()[1]?.goto(`${site.origin}/other`);
  await expect(panel.part('plan-line')).toHaveCount(2);
  expect((await panel.fill()).map(({ code }) => code)).toEqual(['verified', 'verified']);
  expect(await page.frames()[1]?.locator('[name=lxdh]').inputValue()).toBe('13000000000');
  expect(await page.frames()[2]?.locator('[name=lxdh]').inputValue()).toBe('');
});

test('a frameset whose main frame shows the form only when its menu is used', async ({ desk, site }) => {
  const { page, panel } = await recognised(desk, `${site.origin}/frameset`);
  await expect(panel.part('error')).toHaveAttribute('data-code', 'no-fields');
  await page.frame('menu')?.click('a');
  await expect(panel.part('plan-line')).toHaveCount(2);
  expect((await panel.fill()).map(({ code }) => code)).toEqual(['verified', 'verified']);
});

test('a page that is left: the preview is void and says so', async ({ desk, site }) => {
  const { page, panel } = await recognised(desk, `${site.origin}/steps`);
  await page.goto(`${site.origin}/other`);
  await expect(panel.part('error')).toHaveAttribute('data-code', 'navigated');
  await expect(panel.part('fill')).toBeHidden();
});

test('nothing watches a page before the clerk asks, nor once the panel is closed', async ({ desk, site }) => {
  await desk.prepare();
  const page = await desk.context.newPage();
  await page.goto(`${site.origin}/steps`);
  const panel = await desk.panelFor(page);
  await expect(panel.part('recognise')).toBeVisible();
  expect(await extensionWorlds(desk.context, page)).toEqual([]);
  expect(await extensionObservers(desk.context, page)).toBe(0);
  await panel.part('recognise').click();
  await panel.part('confirm-yes').click();
  await expect(panel.part('fill')).toBeVisible();
  expect(await extensionObservers(desk.context, page)).toBeGreaterThan(0);
  await panel.page.close();
  await expect.poll(() => extensionObservers(desk.context, page)).toBe(0);
});

test('the page is watched only while the panel shows its tab', async ({ desk, site }) => {
  const { page, panel } = await recognised(desk, `${site.origin}/steps`);
  const other = await desk.context.newPage();
  await other.goto(`${site.origin}/dialog`);
  expect(await extensionObservers(desk.context, page)).toBeGreaterThan(0);
  const second = await desk.panelFor(other);
  const bound = new URL(second.page.url()).searchParams.get('tab');
  await second.page.close();
  // The panel goes to the other tab, as it does when it is called there by key or menu.
  await panel.page.goto(panel.page.url().replace(/tab=\d+/, `tab=${bound}`));
  await expect(panel.part('case')).toBeVisible();
  await expect.poll(() => extensionObservers(desk.context, page)).toBe(0);
});
