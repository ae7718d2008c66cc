import type { Dossier } from '@tongban/shared/dossier/dossier';
import type { ReceiptLine } from '@tongban/shared/wire/page';
import { shallowReactive } from 'vue';
import { askFrame } from '../../platform/messages.ts';
import { asFailure } from '../failure.ts';
import type { Session } from '../sign-in/session.ts';
import { knownValues } from '../teach/known-values.ts';
import { meetForms } from '../teach/taught.ts';
import { fillFailure } from './failures.ts';
import { keptTicks } from './kept-ticks.ts';
import type { LineKey } from './line-key.ts';
import { approvedWrites, makePlans } from './make-plans.ts';
import { runFill, runUndo } from './run-fill.ts';
import { scanPage } from './scan-page.ts';
import { type FrameLine, linesOf, newTabFill, type TabFill } from './tab-fill.ts';

/** Whose values go into the page: a dossier, one of its members, and the clerk who does it. */
export interface Subject {
  readonly dossier: Dossier;
  readonly memberId: string;
  readonly clerk: Session;
}

/** Shallow all the way: plans are sent to pages, and Firefox cannot clone Vue's proxies. */
const fills = shallowReactive(new Map<number, TabFill>());

/** What is going on in a tab. Switching tabs shows the state of that tab and leaves the other's alone. */
export function fillOf(tabId: number): TabFill {
  const known = fills.get(tabId);
  if (known) return known;
  const made = shallowReactive(newTabFill());
  fills.set(tabId, made);
  return made;
}

export const forgetTab = (tabId: number): void => void fills.delete(tabId);

/** Signing out or closing the case: nothing of a resident stays on any screen. */
export const forgetFills = (): void => fills.clear();

/** The dossier changed: previews made from it are void, what was already filled stays and can be undone. */
export function dropPreviews(): void {
  for (const fill of fills.values()) {
    if (fill.stage === 'preview') Object.assign(fill, { ...newTabFill(), confirmed: fill.confirmed });
  }
}

/** Reads the page of this tab and makes the preview. Nothing is written. */
export async function recognisePage(tabId: number, subject: Subject): Promise<void> {
  const fill = fillOf(tabId);
  if (fill.stage === 'reading' || fill.stage === 'filling' || fill.stage === 'undoing') return;
  Object.assign(fill, { ...newTabFill(), confirmed: fill.confirmed, stage: 'reading' } satisfies TabFill);
  try {
    const scan = await scanPage(tabId, fill.confirmed);
    if ('confirm' in scan) {
      fill.confirm = scan.confirm;
      fill.stage = 'confirm';
      return;
    }
    await meetForms(
      scan.frames.map(({ form }) => form),
      knownValues(subject.dossier),
    );
    fill.scan = scan;
    preview(fill, subject);
  } catch (error) {
    fill.failure = asFailure(error);
    fill.stage = 'idle';
  }
}

/** The clerk's yes for a site outside the ledger: for this origin, on this tab, until it is closed. */
export async function confirmSite(tabId: number, subject: Subject): Promise<void> {
  const fill = fillOf(tabId);
  fill.confirmed = fill.confirm;
  await recognisePage(tabId, subject);
}

/** The same page for another member: what was read is still true, only the values change. */
export function changeSubject(tabId: number, subject: Subject): void {
  const fill = fillOf(tabId);
  if (fill.scan && fill.stage === 'preview') preview(fill, subject);
  else if (fill.stage === 'receipt' || fill.stage === 'undone')
    Object.assign(fill, { ...newTabFill(), confirmed: fill.confirmed });
}

/** The same page after the clerk taught something: made anew from what was read; lines that stay the same keep her ticks. */
export function remakePreview(tabId: number, subject: Subject): void {
  const fill = fillOf(tabId);
  if (!fill.scan || fill.stage !== 'preview') return;
  const before = linesOf(fill.plans);
  const { ticks } = fill;
  preview(fill, subject);
  fill.ticks = keptTicks(before, ticks, linesOf(fill.plans));
}

function preview(fill: TabFill, subject: Subject): void {
  if (!fill.scan) return;
  fill.plans = makePlans(fill.scan, subject);
  fill.ticks = new Set(
    linesOf(fill.plans)
      .filter(({ line }) => line.ticked)
      .map(({ key }) => key),
  );
  fill.subject = { dossierId: subject.dossier.id, memberId: subject.memberId };
  fill.receipts = new Map();
  fill.failure = undefined;
  fill.stage = 'preview';
}

export function tick(fill: TabFill, key: LineKey, on: boolean): void {
  const ticks = new Set(fill.ticks);
  if (on) ticks.add(key);
  else ticks.delete(key);
  fill.ticks = ticks;
}

/** Writes what is ticked, and nothing else. */
export async function fillPage(tabId: number): Promise<void> {
  const fill = fillOf(tabId);
  if (fill.stage !== 'preview' || fill.ticks.size === 0) return;
  const frames = approvedWrites(fill.plans, fill.ticks);
  fill.progress = { done: 0, total: frames.reduce((sum, { writes }) => sum + writes.length, 0) };
  fill.stage = 'filling';
  fill.failure = undefined;
  try {
    const { receipts, trouble } = await runFill(tabId, frames, (key, line) => {
      fill.receipts = new Map(fill.receipts).set(key, line);
      fill.progress = { ...fill.progress, done: fill.receipts.size };
    });
    if (isHidden(receipts)) {
      Object.assign(fill, { stage: 'preview', receipts: new Map(), failure: fillFailure('page-hidden') });
      return;
    }
    fill.receipts = receipts;
    const stale = [...receipts.values()].some(({ code }) => code === 'stale-document' || code === 'wrong-origin');
    const written = [...receipts.values()].some(({ status }) => status === 'filled');
    if (stale && !written) fill.failure = fillFailure('navigated');
    else if (trouble === 'erred') fill.failure = fillFailure('page-failed');
    else if (trouble === 'gone') fill.failure = fillFailure(written ? 'interrupted' : 'navigated');
  } catch (error) {
    fill.failure = asFailure(error);
  }
  fill.stage = 'receipt';
}

/** The page was not in front and took nothing: what was asked can be asked again. */
const isHidden = (receipts: ReadonlyMap<unknown, ReceiptLine>): boolean =>
  receipts.size > 0 &&
  [...receipts.values()].every(({ status, code }) => status === 'refused' && code === 'page-hidden');

/** Puts every field of the last fill back. */
export async function undoFill(tabId: number): Promise<void> {
  const fill = fillOf(tabId);
  if (fill.stage !== 'receipt') return;
  fill.stage = 'undoing';
  fill.failure = undefined;
  try {
    const restored = await runUndo(tabId, fill.plans);
    if (isHidden(restored)) {
      Object.assign(fill, { stage: 'receipt', failure: fillFailure('page-hidden') });
      return;
    }
    fill.receipts = new Map([...fill.receipts, ...restored]);
    fill.stage = 'undone';
    if ([...restored.values()].some(({ status }) => status !== 'restored')) fill.failure = fillFailure('undo-failed');
  } catch (error) {
    fill.failure = fillFailure('navigated', error);
    fill.stage = 'receipt';
  }
}

/** Scrolls the page to a field and outlines it. */
export async function showOnPage(tabId: number, { frameId, line }: FrameLine): Promise<void> {
  const plan = fillOf(tabId).plans.find((frame) => frame.frameId === frameId)?.plan;
  if (!plan) return;
  const { documentToken } = plan;
  await askFrame({ tabId, frameId }, { type: 'page.show', documentToken, field: line.field }).catch(() => undefined);
}

/** A page finished loading in the tab: a preview of the document before it no longer applies. */
export async function checkStillThere(tabId: number, alive: (frameId: number) => Promise<boolean>): Promise<void> {
  const fill = fills.get(tabId);
  if (fill?.stage !== 'preview') return;
  const answers = await Promise.all(fill.plans.map(({ frameId }) => alive(frameId)));
  if (fill.stage === 'preview' && answers.includes(false)) {
    Object.assign(fill, { ...newTabFill(), confirmed: fill.confirmed, failure: fillFailure('navigated') });
  }
}
