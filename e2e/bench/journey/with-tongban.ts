import type { BrowserContext, Page, Worker } from '@playwright/test';
import type { DemoAccount, Stack } from '../../stack/stack.ts';
import { enterDossier } from './enter-dossier.ts';
import { enterField, finishScreen, type Leg, type LegNotes, leg, openFromBookmark, signInWith } from './filing.ts';
import { JOURNEY } from './forms/registry.ts';
import { Hand } from './hand.ts';
import type { FormScreen } from './journey-form.ts';
import { openPanelWindow } from './panel-window.ts';
import { Tally } from './tally.ts';

/** Signs in once, enters the resident once, and fills her in each portal from the panel. */
export async function fileWithTongban(context: BrowserContext, worker: Worker, stack: Stack): Promise<Leg[]> {
  const [account] = stack.accounts;
  if (!account) throw new Error('the hub made no demo account');
  const tally = new Tally();
  const portal = new Hand(context.pages()[0] ?? (await context.newPage()), tally);
  await portal.page.goto(`${stack.origin('minzheng-dibao')}/`);
  const panel = new Hand(await openPanelWindow(context, worker, portal.page), tally);
  const legs: Leg[] = [];
  const first = await leg('tongban', tally, async () => {
    await signIn(context, panel, tally, account);
    await enterDossier(panel);
  });
  legs.push(first);
  for (const form of JOURNEY) {
    const done = await leg(form.id, tally, async (notes) => {
      await openFromBookmark(portal, tally, stack.origin(form.id) + form.path);
      portal.think();
      await portal.click(portal.page.getByRole('link', { name: '统一身份认证登录' }));
      await form.ready(portal.page);
      for (const screen of form.screens) {
        await fillFromPanel(panel, notes);
        await enterWhatIsLeft(portal, screen, notes);
        await finishScreen(portal, form, screen);
      }
    });
    legs.push(done);
  }
  return legs;
}

async function signIn(context: BrowserContext, panel: Hand, tally: Tally, account: DemoAccount): Promise<void> {
  panel.think();
  const opened = context.waitForEvent('page');
  await panel.click(panel.page.getByTestId('sign-in'));
  const hub = new Hand(await opened, tally);
  await signInWith(hub, tally, account);
  await panel.page.getByTestId('new-dossier').waitFor();
}

/** 识别, look at every value, tick what waits for a tick, 填写. A value the page already shows is left alone. */
async function fillFromPanel(panel: Hand, notes: LegNotes): Promise<void> {
  const { page } = panel;
  panel.think();
  await panel.click(page.getByTestId('recognise'));
  await page.getByTestId('fill').waitFor();
  const offered = page.getByTestId('plan-line').filter({ has: page.getByTestId('plan-tick') });
  for (const line of await offered.all()) {
    panel.think();
    const holds = (await line.getAttribute('data-holds')) ?? '';
    const tick = line.getByTestId('plan-tick');
    if (!holds.includes('already-filled') && !(await tick.isChecked())) await panel.click(tick);
  }
  panel.think();
  await panel.click(page.getByTestId('fill'));
  await page.getByTestId('undo').waitFor({ timeout: 60_000 });
  notes.receipt = await receiptOf(page, notes.receipt ?? {});
}

async function receiptOf(page: Page, before: Readonly<Record<string, number>>): Promise<Record<string, number>> {
  const counts = { ...before };
  for (const line of await page.getByTestId('receipt-line').all()) {
    const status = (await line.getAttribute('data-status')) ?? '?';
    counts[status] = (counts[status] ?? 0) + 1;
  }
  return counts;
}

async function enterWhatIsLeft(portal: Hand, screen: FormScreen, notes: LegNotes): Promise<void> {
  for (const field of screen.fields) {
    if (await field.empty(portal.page)) await enterField(portal, field, notes);
  }
}
