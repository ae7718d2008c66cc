import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from '@playwright/test';
import { Desk, test } from '../fixtures/desk.ts';
import { filesHolding } from '../fixtures/disk.ts';
import { launchBrowser, workerOf } from '../fixtures/launch.ts';
import { RESIDENT, SECRETS } from '../fixtures/resident.ts';
import { test as world } from '../fixtures/world.ts';
import { readModel } from '../pages/portal-models.ts';

const DIBAO = 'minzheng-dibao';
const CANLIAN = 'canlian-butie';

test('two portals at once: each plan writes to its own tab', async ({ desk }) => {
  await desk.prepare();
  const dibao = await desk.openForm(DIBAO);
  const canlian = await desk.openForm(CANLIAN);
  const [left, right] = [await desk.panelFor(dibao), await desk.panelFor(canlian)];
  await expect(left.part('page-portal')).toHaveAttribute('data-portal', DIBAO);
  await expect(right.part('page-portal')).toHaveAttribute('data-portal', CANLIAN);
  await left.recognise();
  await right.recognise();
  const untouched = await readModel(CANLIAN, canlian);

  await left.fill();
  expect(await readModel(DIBAO, dibao)).toMatchObject({ idNumber: '100000193804150029' });
  expect(await readModel(CANLIAN, canlian)).toEqual(untouched);
  await expect(right.part('fill')).toBeVisible();

  await right.fill();
  expect(await readModel(CANLIAN, canlian)).toMatchObject({ idCard: '100000193804150029' });
});

test('the page is reloaded between preview and fill: the preview is void and nothing is written', async ({ desk }) => {
  await desk.prepare();
  const page = await desk.openForm(DIBAO);
  const empty = await readModel(DIBAO, page);
  const panel = await desk.panelFor(page);
  await panel.recognise();
  await page.reload();
  await expect(panel.part('error')).toHaveAttribute('data-code', 'navigated');
  await expect(panel.part('fill')).toBeHidden();
  await panel.page.keyboard.press('Control+Enter');
  await expect(panel.part('fill')).toBeVisible();
  expect(await readModel(DIBAO, page)).toEqual(empty);
});

test('the tab goes to another portal while the fill button is pressed: nothing reaches the other portal', async ({
  desk,
}) => {
  await desk.prepare();
  await (await desk.openForm(CANLIAN)).close();
  const page = await desk.openForm(DIBAO);
  const panel = await desk.panelFor(page);
  await panel.recognise();
  await Promise.all([page.goto(`${desk.stack.origin(CANLIAN)}/apply`), panel.part('fill').click()]);
  await expect(panel.part('error')).toHaveAttribute('data-code', /^(navigated|interrupted)$/);
  const model = await readModel(CANLIAN, page);
  expect(SECRETS.filter((secret) => JSON.stringify(model).includes(secret))).toEqual([]);
  await expect(panel.part('case')).toHaveText('李样例');
});

test('a tab closed under the panel leaves the case at hand', async ({ desk }) => {
  await desk.prepare();
  const page = await desk.openForm(DIBAO);
  const panel = await desk.panelFor(page);
  await panel.recognise();
  await page.close();
  await expect(panel.part('fill')).toBeHidden();
  await expect(panel.part('case')).toHaveText('李样例');
});

test('a panel closed in the middle of entering opens with what was typed', async ({ desk }) => {
  const page = await desk.frontPage();
  const first = await desk.panelFor(page);
  await first.signIn(desk.context, desk.account);
  await first.part('new-dossier').click();
  await first.enter('person.name', '李样例');
  await first.enter('person.bankAccount', RESIDENT['person.bankAccount'] ?? '');
  // No pause: a panel that goes away writes at once what it still holds.
  await first.page.close({ runBeforeUnload: true });

  const second = await desk.panelFor(page);
  await expect(second.page.getByText('上次没有保存的录入已恢复')).toBeVisible();
  await expect(second.part('field-person.name')).toHaveValue('李样例');
  await expect(second.part('field-person.bankAccount')).toHaveValue(RESIDENT['person.bankAccount'] ?? '');
});

world(
  'a browser closed and opened again: ciphertext on the disk, the dossier after one sign-in',
  async ({ extension, stack }) => {
    const profile = mkdtempSync(path.join(tmpdir(), 'tongban-profile-'));
    const open = async (): Promise<Desk> => {
      const context = await launchBrowser(extension, profile);
      return new Desk(context, await workerOf(context), stack);
    };
    try {
      const before = await open();
      await before.prepare(RESIDENT);
      const page = await before.frontPage();
      const panel = await before.panelFor(page);
      await panel.part('edit-dossier').click();
      await panel.enter('person.employer', '样例县虚构合作社');
      await panel.page.close({ runBeforeUnload: true });
      await before.context.close();

      const typed = [...SECRETS.filter((secret) => Object.values(RESIDENT).includes(secret)), '样例县虚构合作社'];
      expect(typed.length).toBeGreaterThan(3);
      expect(filesHolding(profile, typed)).toEqual([]);
      // The dossier is there, and so is what says whose ledger was open: the search does find what is in clear.
      expect(filesHolding(profile, ['minzheng-dibao']).length).toBeGreaterThan(0);

      const after = await open();
      // The next morning: the hub's session of yesterday is over.
      await after.context.clearCookies();
      const again = await after.panelFor(await after.frontPage());
      await expect(again.part('sign-in')).toBeVisible();
      await again.signIn(after.context, after.account);
      await again.part('dossier-item').click();
      await expect(again.part('case')).toHaveText('李样例');
      await again.part('edit-dossier').click();
      await expect(again.part('field-person.employer')).toHaveValue('样例县虚构合作社');
      await expect(again.part('field-person.idNumber')).toHaveValue(RESIDENT['person.idNumber'] ?? '');
      await after.context.close();
    } finally {
      rmSync(profile, { recursive: true, force: true });
    }
  },
);
