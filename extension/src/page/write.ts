import { sameMeaning } from '@tongban/shared/converters/match-option';
import type { ApprovedWrite, PageMessages, Receipt, ReceiptCode, ReceiptLine } from '@tongban/shared/wire/page';
import { fillField, putBack } from './fill-field.ts';
import { pressOutside } from './gestures/click.ts';
import { blur, focused } from './gestures/focus.ts';
import { isOpen } from './gestures/popup.ts';
import { pause, until } from './gestures/wait.ts';
import { FIRST_FRAME, type FrontWatch, watchFront } from './in-front.ts';
import { watchLate } from './late-lists.ts';
import { rememberPlace } from './place.ts';
import { POPUP } from './read/claim.ts';
import { liveControl, type PageSession, readAgain } from './session.ts';
import { type ClerkWatch, watchClerk } from './typed.ts';

export type FillRequest = PageMessages['page.fill']['request'];

/** A page that takes a value back does it on blur, in a timer or after a request to its server; looked at twice. */
const REVERT_DELAY = 160;
/** A popup fades for a quarter of a second at the most. */
const POPUP_LIMIT = 400;
/** While the clerk types, the fill waits: her keys must not land in a field that the fill has focused. */
const CLERK_PAUSE = 900;
const CLERK_PATIENCE = 15_000;
/** How long a fill waits for the clerk to come back to a page that she put at the back. */
const AWAY_LIMIT = 20_000;

/**
 * The single writer: writes exactly the approved values into exactly the document they were approved for. Every check
 * lives here or in {@link fillField}; callers need none. Never throws for what the page does.
 * @param onLine told of each field when its outcome is known, and again should the page revert it
 */
export async function fillPage(
  session: PageSession,
  request: FillRequest,
  onLine: (line: ReceiptLine, done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Receipt> {
  const start = performance.now();
  const lines = new Map<string, ReceiptLine>();
  const total = request.writes.length;
  const tell = (line: ReceiptLine) => {
    lines.set(line.field, line);
    onLine(line, lines.size, total);
  };
  const refuse = (code: ReceiptCode) => {
    for (const { field } of request.writes) tell({ field, status: 'refused', code });
    return receipt(session, lines, start);
  };
  const wrong = wrongDocument(session, request);
  if (wrong !== undefined) return refuse(wrong);
  // What was approved is written where it was approved: an element that asks for something else by now is not it.
  await readAgain(session);
  const goBack = rememberPlace(session.document);
  const clerk = watchClerk(documentsOf(session));
  const front = watchFront(session.document);
  try {
    const writes = inPageOrder(session, request.writes);
    showFrame(session, writes);
    if (!(await front.inFront(FIRST_FRAME, signal))) return refuse('page-hidden');
    await fillAll({ session, writes, clerk, front, tell, signal });
    await confirmAll({ session, writes, clerk, front, tell, signal }, lines);
  } finally {
    front.stop();
    clerk.stop();
    if (clerk.idle() > CLERK_PAUSE) goBack();
  }
  return receipt(session, lines, start);
}

/** What every step of one fill needs. */
interface Filling {
  readonly session: PageSession;
  readonly writes: readonly ApprovedWrite[];
  readonly clerk: ClerkWatch;
  readonly front: FrontWatch;
  readonly tell: (line: ReceiptLine) => void;
  readonly signal: AbortSignal;
}

/** A frame out of sight draws nothing although its page is at the front. */
function showFrame(session: PageSession, [first]: readonly ApprovedWrite[]): void {
  const view = session.document.defaultView;
  if (first === undefined || view === view?.top) return;
  session.controls.get(first.field)?.root.scrollIntoView({ block: 'center', behavior: 'instant' as ScrollBehavior });
}

function wrongDocument(session: PageSession, request: FillRequest): ReceiptCode | undefined {
  if (request.documentToken !== session.form.documentToken) return 'stale-document';
  const live = session.document.defaultView?.location.origin;
  if (live === undefined) return 'navigated';
  if (live === 'null' || live !== request.origin || live !== session.form.origin) return 'wrong-origin';
  return undefined;
}

async function fillAll({ session, writes, clerk, front, tell, signal }: Filling): Promise<void> {
  const late = watchLate(session, writes);
  let open = writes;
  for (;;) {
    const later: [ApprovedWrite, ReceiptLine][] = [];
    const leave = (from: ApprovedWrite, code: ReceiptCode) => {
      const rest = [...later.map(([write]) => write), ...open.slice(open.indexOf(from))];
      for (const { field } of rest) tell({ field, status: 'left', code });
    };
    for (const write of open) {
      await letClerkType(clerk, signal);
      if (signal.aborted) return leave(write, 'navigated');
      if (!front.now() && !(await front.inFront(AWAY_LIMIT, signal))) return leave(write, 'page-hidden');
      late.attempting(write);
      let attempt = await fillField(session, write, clerk, signal);
      // What did not work while the page was at the back says nothing; what did is looked at again in the end.
      if (attempt.line.status === 'failed' && !front.now()) {
        if (!(await front.inFront(AWAY_LIMIT, signal))) return leave(write, 'page-hidden');
        attempt = await fillField(session, write, clerk, signal);
      }
      if (late.mayCome(write, attempt)) later.push([write, attempt.line]);
      else tell(attempt.line);
    }
    if (later.length === 0) return;
    open = later.map(([write]) => write);
    if (!(await late.moved(open, signal))) {
      for (const [, line] of later) tell(line);
      return;
    }
  }
}

async function letClerkType(clerk: ClerkWatch, signal: AbortSignal): Promise<void> {
  const end = performance.now() + CLERK_PATIENCE;
  // Lets keys and clicks that wait behind a busy page arrive before the next field is looked at.
  await pause(0, signal);
  while (clerk.idle() < CLERK_PAUSE && performance.now() < end && !signal.aborted) await pause(100, signal);
}

/**
 * Looks again a moment later, with every popup closed and the focus taken away: what the page reset, or a widget only
 * showed, is written once more; what goes again is put back and reported. What could not be looked at does not count.
 */
async function confirmAll(
  { session, writes, clerk, front, tell, signal }: Filling,
  lines: ReadonlyMap<string, ReceiptLine>,
): Promise<void> {
  const verified = writes.filter((write) => lines.get(write.field)?.code === 'verified');
  if (verified.length === 0) return;
  const rest = async () => {
    if (clerk.idle() > CLERK_PAUSE) await comeToRest(session, signal);
    await pause(REVERT_DELAY, signal);
    return front.now() || (await front.inFront(AWAY_LIMIT, signal));
  };
  const unseen = () => {
    for (const { field } of verified)
      if (lines.get(field)?.code === 'verified') tell({ field, status: 'failed', code: 'page-hidden' });
  };
  if (!(await rest())) return unseen();
  const lost = verified.filter((write) => !holds(session, write));
  if (lost.length === 0) return;
  for (const write of lost) {
    const { line } = await fillField(session, { ...write, overwrite: true }, clerk, signal);
    if (line.code !== 'verified' && line.code !== 'already-right') tell({ ...line, code: revertCode(line) });
  }
  if (!(await rest())) return unseen();
  for (const write of verified) {
    if (lines.get(write.field)?.code !== 'verified' || holds(session, write)) continue;
    const control = liveControl(session, write.field);
    const typed = control !== undefined && clerk.touched(control);
    const change = session.changes.get(write.field);
    if (control && change && !typed) await putBack(control, change.before, change.restore, signal).catch(() => false);
    tell({
      field: write.field,
      status: typed ? 'left' : 'failed',
      code: typed ? 'clerk-typed' : 'reverted-by-page',
      ...(control === undefined ? {} : { shown: control.driver.read(control).text }),
    });
  }
}

/** A widget that shows a text without holding it drops it when it loses the focus and its popup closes. */
async function comeToRest(session: PageSession, signal: AbortSignal): Promise<void> {
  const widgets = [...session.changes.keys()].flatMap((key) => session.controls.get(key) ?? []);
  const held = focused(session.document);
  if (held && widgets.some(({ root, parts }) => root.contains(held) || parts.includes(held))) blur(held);
  const popups = (): readonly HTMLElement[] =>
    [...session.document.querySelectorAll<HTMLElement>(POPUP)].filter((popup) => isOpen(popup));
  if ((await until(() => popups().length === 0, POPUP_LIMIT, signal)) === true) return;
  pressOutside(session.document);
  await until(() => popups().length === 0, POPUP_LIMIT, signal);
}

const revertCode = (line: ReceiptLine): ReceiptCode => (line.code === 'not-verified' ? 'reverted-by-page' : line.code);

function holds(session: PageSession, write: ApprovedWrite): boolean {
  const control = liveControl(session, write.field);
  return control !== undefined && sameMeaning(write.value, control.driver.read(control));
}

/** Page order fills parents before the lists that depend on them. A field named twice is written once. */
function inPageOrder(session: PageSession, writes: readonly ApprovedWrite[]): ApprovedWrite[] {
  const order = new Map(session.form.fields.map((field, index) => [field.key, index]));
  const once = new Map(writes.map((write) => [write.field, write]));
  return [...once.values()].sort((a, b) => (order.get(a.field) ?? 0) - (order.get(b.field) ?? 0));
}

function documentsOf(session: PageSession): Document[] {
  return [
    ...new Set([session.document, ...[...session.controls.values()].map((control) => control.root.ownerDocument)]),
  ];
}

function receipt(session: PageSession, lines: ReadonlyMap<string, ReceiptLine>, start: number): Receipt {
  return {
    documentToken: session.form.documentToken,
    lines: [...lines.values()],
    ms: Math.round(performance.now() - start),
  };
}
