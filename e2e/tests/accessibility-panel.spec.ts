import { expect } from '@playwright/test';
import { violations } from '../fixtures/axe.ts';
import { test } from '../fixtures/desk.ts';
import { RESIDENT, SENSITIVE, SON, SON_RELATION } from '../fixtures/resident.ts';
import { startUnlistedSite } from '../fixtures/unlisted-site.ts';
import type { Panel } from '../pages/panel.ts';
import { readModel } from '../pages/portal-models.ts';

const CANLIAN = 'canlian-butie';
const NARROW = { width: 360, height: 780 };

/** No violation, and nothing to scroll sideways for, in normal and in large type. */
async function check(panel: Panel, state: string): Promise<void> {
  for (const size of ['normal', 'large']) {
    await expect(panel.page.locator('html')).toHaveAttribute('data-text-size', size);
    expect(await violations(panel.page), `${state}, ${size} type`).toEqual([]);
    const overflow = await panel.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `${state}, ${size} type: px to scroll sideways`).toBeLessThanOrEqual(0);
    await panel.page.getByRole('button', { name: '大字' }).click();
  }
}

test('every state of the panel passes WCAG 2.1 AA at 360 px, in normal and in large type', async ({ desk }) => {
  test.setTimeout(180_000);
  const site = await startUnlistedSite();
  const page = await desk.frontPage(CANLIAN);
  const panel = await desk.panelFor(page);
  try {
    await panel.page.setViewportSize(NARROW);
    await check(panel, 'signed out');
    await panel.signIn(desk.context, desk.account);
    await check(panel, 'no case');

    await panel.part('new-dossier').click();
    await check(panel, 'empty editor');
    await panel.enter('person.idNumber', '100000193804150021');
    await panel.part('save-dossier').click();
    await expect(panel.part('error')).toBeVisible();
    await check(panel, 'editor with mistakes');
    await panel.part('leave-editor').click();

    await panel.newDossier(RESIDENT, [{ relation: SON_RELATION, entries: SON }]);
    await check(panel, 'case at hand');
    await panel.part('recognise').click();
    await expect(panel.part('error')).toHaveAttribute('data-code', 'no-fields');
    await check(panel, 'error');

    await desk.goToForm(page, CANLIAN);
    await panel.recognise();
    await panel.tick(SENSITIVE);
    await check(panel, 'preview');
    await panel.page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    await check(panel, 'preview, unfolded');
    await panel.fill();
    await check(panel, 'receipt');
    await panel.undo();
    await check(panel, 'undone');

    await page.goto(site.origin);
    await panel.part('recognise').click();
    await expect(panel.part('confirm-site')).toBeVisible();
    await check(panel, 'a site outside the ledger');
    await panel.part('change-case').click();
    await expect(panel.part('search')).toBeVisible();
    await check(panel, 'list of cases');
    await panel.page.getByRole('button', { name: 'English' }).click();
    expect(await violations(panel.page), 'in English').toEqual([]);
  } finally {
    await site.stop();
  }
});

test('from sign-in to receipt with the keyboard alone', async ({ desk }) => {
  const page = await desk.frontPage(CANLIAN);
  const panel = await desk.panelFor(page);
  const { keyboard } = panel.page;

  const opened = desk.context.waitForEvent('page');
  await tabTo(panel, 'sign-in');
  await keyboard.press('Enter');
  const hub = await opened;
  await expect(hub.locator('#username')).toBeFocused();
  await hub.keyboard.type(desk.account.username);
  await hub.keyboard.press('Tab');
  await hub.keyboard.type(desk.account.password);
  await hub.keyboard.press('Enter');
  await expect(panel.part('clerk')).toHaveText(desk.account.name);

  await tabTo(panel, 'new-dossier');
  await keyboard.press('Enter');
  await expect(panel.part('field-person.name')).toBeFocused();
  await keyboard.type('李样例');
  await tabTo(panel, 'field-person.mobile');
  await keyboard.type('13000000000');
  await tabTo(panel, 'field-person.idNumber');
  await keyboard.type('100000193804150029');
  // Members are tabs: arrow keys walk them.
  await tabTo(panel, 'add-member', 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(panel.part('field-relation')).toBeFocused();
  await tabTo(panel, 'member-tab', 'Shift+Tab');
  await keyboard.press('ArrowLeft');
  await expect(panel.part('field-person.name')).toHaveValue('李样例');
  await keyboard.press('ArrowRight');
  await tabTo(panel, 'field-person.name');
  await keyboard.type('王样例');
  await tabTo(panel, 'field-relation', 'Shift+Tab');
  for (let step = 0; step < 40 && (await panel.part('field-relation').inputValue()) !== SON_RELATION; step += 1)
    await keyboard.press('ArrowDown');
  await keyboard.press('Control+Enter');
  await expect(panel.part('case')).toHaveText('李样例');

  await desk.goToForm(page, CANLIAN);
  const before = await readModel(CANLIAN, page);
  await panel.page.bringToFront();
  await keyboard.press('Control+Enter');
  await expect(panel.part('fill')).toBeVisible();
  expect(await readModel(CANLIAN, page)).toEqual(before);
  await tabTo(panel, 'plan-tick');
  await keyboard.press('Space');
  await keyboard.press('Space');
  await keyboard.press('Control+Enter');
  await expect(panel.part('undo')).toBeVisible();
  await expect(panel.part('status')).toContainText('填好');
  expect(await readModel(CANLIAN, page)).toMatchObject({ applyName: '李样例', idCard: '100000193804150029' });
  await tabTo(panel, 'undo');
  await keyboard.press('Enter');
  await expect(panel.part('status')).toContainText('恢复填写前');
  expect(await readModel(CANLIAN, page)).toEqual(before);
});

/** Presses Tab until the focus is on the part: what a person without a mouse does. At most 80 times. */
async function tabTo(panel: Panel, testId: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(panel.part(testId).first()).toBeVisible();
  for (let step = 0; step < 80; step += 1) {
    if ((await panel.page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.testid)) === testId)
      return;
    await panel.page.keyboard.press(key);
  }
  throw new Error(`the keyboard does not reach ${testId}`);
}
