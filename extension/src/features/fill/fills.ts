import type { Dossier } from '@tongban/shared/dossier/dossier';
import type { ReceiptLine } from '@tongban/shared/wire/page';
import { shallowReactive } from 'vue';
import { askFrame } from '../../platform/messages.ts';
import { asFailure } from '../failure.ts';
import type { Session } from '../sign-in/session.ts';
import { knownValues } from '../teach/known-values.ts';
import { meetForms } from '../teach/taught.ts';
import { fillFailure } from './failures.ts';
import { followPage, type LivePage } from './live-page.ts';
import { approvedWrites } from './make-plans.ts';
import { makePreview, pageChanged } from './preview.ts';
import { runFill, runUndo } from './run-fill.ts';
import { nothingFound, scanPage } from './scan-page.ts';
import { type FrameLine, newTabFill, type Stage, type TabFill } from './tab-fill.ts';

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

/** For whom each tab was last recognised: what the page shows later is planned for the same. */
const subjects = new Map<number, Subject>();
/** The tab that the panel shows: the only one whose page is followed. */
let front: number | undefined;
let live: LivePage | undefined;

const BUSY: ReadonlySet<Stage> = new Set(['reading', 'filling', 'undoing']);

/** Follows the page of a tab from what was read of it, while that tab is before the clerk. */
function follow(tabId: number, stale = false): void {
  const fill = fills.get(tabId);
  if (tabId !== front || !fill) return;
  live?.stop();
  live = undefined;
  if (!fill.scan) return;
  const changed: Parameters<typeof followPage>[3]['changed'] = (scan) => {
    const subject = subjects.get(tabId);
    if (subject && fills.get(tabId) === fill) pageChanged(fill, scan, subject);
  };
  const left = () => void Object.assign(fill, { more: 0 });
  live = followPage(tabId, fill.scan, fill.confirmed, { busy: () => BUSY.has(fill.stage), changed, left }, stale);
}

/** The panel shows another tab, or none. What happened on its page meanwhile is read now. */
export function showTab(tabId: number | undefined): void {
  if (tabId === front) return;
  live?.stop();
  live = undefined;
  front = tabId;
  if (tabId !== undefined) follow(tabId, true);
}

export function forgetTab(tabId: number): void {
  if (tabId === front) live?.stop();
  fills.delete(tabId);
  subjects.delete(tabId);
}

/** Signing out or closing the case: nothing of a resident stays on any screen. */
export function forgetFills(): void {
  live?.stop();
  fills.clear();
  subjects.clear();
}

/** The dossier changed: previews made from it are void, what was already filled stays and can be undone. */
export function dropPreviews(): void {
  live?.stop();
  subjects.clear();
  for (const fill of fills.values()) {
    if (fill.stage === 'preview') Object.assign(fill, { ...newTabFill(), confirmed: fill.confirmed });
    fill.more = 0;
  }
}

/** Reads the page of this tab and makes the preview. Nothing is written. */
export async function recognisePage(tabId: number, subject: Subject): Promise<void> {
  const fill = fillOf(tabId);
  if (BUSY.has(fill.stage)) return;
  if (tabId === front) live?.stop();
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
    subjects.set(tabId, subject);
    const nothing = nothingFound(scan);
    if (nothing) Object.assign(fill, { failure: nothing, stage: 'idle' } satisfies Partial<TabFill>);
    else makePreview(fill, subject);
    follow(tabId);
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
  subjects.set(tabId, subject);
  if (fill.scan && fill.stage === 'preview') {
    fill.choices = new Map();
    makePreview(fill, subject);
  } else if (fill.stage === 'receipt' || fill.stage === 'undone')
    Object.assign(fill, { ...newTabFill(), confirmed: fill.confirmed });
}

/** The same page after the clerk taught something: made anew from what was read; lines that stay the same keep her ticks. */
export function remakePreview(tabId: number, subject: Subject): void {
  const fill = fillOf(tabId);
  if (fill.stage === 'preview') makePreview(fill, subject);
}

/** The page shows more to fill after a fill, as on the next step: a preview of that. What was filled can still be undone. */
export function previewMore(tabId: number, subject: Subject): void {
  const fill = fillOf(tabId);
  if (fill.stage !== 'receipt' || !fill.scan) return;
  subjects.set(tabId, subject);
  makePreview(fill, subject);
}

/** Writes what is ticked, and nothing else. */
export async function fillPage(tabId: number): Promise<void> {
  const fill = fillOf(tabId);
  if (fill.stage !== 'preview' || fill.ticks.size === 0) return;
  const frames = approvedWrites(fill.plans, fill.ticks);
  fill.progress = { done: 0, total: frames.reduce((sum, { writes }) => sum + writes.length, 0) };
  fill.stage = 'filling';
  fill.failure = undefined;
  /** Of the steps before this one. */
  const earlier = fill.receipts;
  const done = new Set<string>();
  try {
    const { receipts, trouble } = await runFill(tabId, frames, (key, line) => {
      done.add(key);
      fill.receipts = new Map(fill.receipts).set(key, line);
      fill.progress = { ...fill.progress, done: done.size };
    });
    if (isHidden(receipts)) {
      Object.assign(fill, { stage: 'preview', receipts: earlier, failure: fillFailure('page-hidden') });
      return;
    }
    fill.receipts = new Map([...earlier, ...receipts]);
    const stale = [...receipts.values()].some(({ code }) => code === 'stale-document' || code === 'wrong-origin');
    const written = [...receipts.values()].some(({ status }) => status === 'filled');
    if (stale && !written) fill.failure = fillFailure('navigated');
    else if (trouble === 'erred') fill.failure = fillFailure('page-failed');
    else if (trouble === 'gone') fill.failure = fillFailure(written ? 'interrupted' : 'navigated');
  } catch (error) {
    fill.failure = asFailure(error);
  }
  Object.assign(fill, { stage: 'receipt', arrived: 0 } satisfies Partial<TabFill>);
  live?.resume();
}

/** The page was not in front and took nothing: what was asked can be asked again. */
const isHidden = (receipts: ReadonlyMap<unknown, ReceiptLine>): boolean =>
  receipts.size > 0 &&
  [...receipts.values()].every(({ status, code }) => status === 'refused' && code === 'page-hidden');

/** Puts every field of the last fill back. */
export async function undoFill(tabId: number): Promise<void> {
  const fill = fillOf(tabId);
  const { stage } = fill;
  if (stage !== 'receipt' && !(stage === 'preview' && fill.receipts.size > 0)) return;
  fill.stage = 'undoing';
  fill.failure = undefined;
  try {
    const answers = await runUndo(tabId, fill.plans);
    // Of a frame that is gone, only what was filled there is worth a word.
    const restored = new Map(
      [...answers].filter(([key, { code }]) => code !== 'gone' || fill.receipts.get(key)?.status === 'filled'),
    );
    if (isHidden(restored)) {
      Object.assign(fill, { stage, failure: fillFailure('page-hidden') });
      return;
    }
    fill.receipts = new Map([...fill.receipts, ...restored]);
    Object.assign(fill, { stage: 'undone', more: 0, arrived: 0 } satisfies Partial<TabFill>);
    if ([...restored.values()].some(({ status }) => status !== 'restored')) fill.failure = fillFailure('undo-failed');
  } catch (error) {
    fill.failure = fillFailure('navigated', error);
    fill.stage = 'receipt';
  }
  live?.resume();
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
  // A frame that was left inside a page that is followed is told by its own connection.
  const frames = tabId === front ? [0] : fill.scan?.frames.map(({ frameId }) => frameId);
  const answers = await Promise.all((frames ?? []).map((frameId) => alive(frameId)));
  if (fill.stage === 'preview' && answers.includes(false)) {
    Object.assign(fill, { ...newTabFill(), confirmed: fill.confirmed, failure: fillFailure('navigated') });
  }
}
