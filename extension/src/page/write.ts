import { sameMeaning } from '@tongban/shared/converters/match-option';
import type { ApprovedWrite, PageMessages, Receipt, ReceiptCode, ReceiptLine } from '@tongban/shared/wire/page';
import { isDisabled } from './drivers/disabled.ts';
import { fillField, putBack } from './fill-field.ts';
import { pause, settled, until } from './gestures/wait.ts';
import { rememberPlace } from './place.ts';
import { liveControl, type PageSession } from './session.ts';
import { type ClerkWatch, watchClerk } from './typed.ts';

export type FillRequest = PageMessages['page.fill']['request'];

/** How often fields that depend on others are tried again. */
const PASSES = 5;
/** How long a list that depends on another may take to load. */
const LATE_LIMIT = 2000;
const FRAME = 60;
/** A page that takes a value back does it on blur, in a timer or after a request to its server; looked at twice. */
const REVERT_DELAY = 160;
/** While the clerk types, the fill waits: her keys must not land in a field that the fill has focused. */
const CLERK_PAUSE = 900;
const CLERK_PATIENCE = 15_000;

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
  const wrong = wrongDocument(session, request);
  if (wrong !== undefined) {
    for (const { field } of request.writes) tell({ field, status: 'refused', code: wrong });
    return receipt(session, lines, start);
  }
  const goBack = rememberPlace(session.document);
  const clerk = watchClerk(documentsOf(session));
  try {
    const writes = inPageOrder(session, request.writes);
    await fillAll(session, writes, clerk, tell, signal);
    await confirmAll(session, writes, lines, clerk, tell, signal);
  } finally {
    clerk.stop();
    if (clerk.idle() > CLERK_PAUSE) goBack();
  }
  return receipt(session, lines, start);
}

function wrongDocument(session: PageSession, request: FillRequest): ReceiptCode | undefined {
  if (request.documentToken !== session.form.documentToken) return 'stale-document';
  const live = session.document.defaultView?.location.origin;
  if (live === undefined) return 'navigated';
  if (live === 'null' || live !== request.origin || live !== session.form.origin) return 'wrong-origin';
  return undefined;
}

async function fillAll(
  session: PageSession,
  writes: readonly ApprovedWrite[],
  clerk: ClerkWatch,
  tell: (line: ReceiptLine) => void,
  signal: AbortSignal,
): Promise<void> {
  let open = writes;
  for (let pass = 0; pass < PASSES; pass += 1) {
    if (pass > 0) await freed(session, open, signal);
    const later = new Map<ApprovedWrite, ReceiptLine>();
    let progress = false;
    for (const write of open) {
      await letClerkType(clerk, signal);
      if (signal.aborted) return abandon([...later.keys(), ...open.slice(open.indexOf(write))], tell);
      const { line, again } = await fillField(session, write, clerk, signal);
      progress ||= line.code === 'verified';
      if (again) later.set(write, line);
      else tell(line);
    }
    // Once nothing moved, nothing more can have been set free; the first pass may only have been early.
    if (later.size === 0 || pass === PASSES - 1 || (pass > 0 && !progress)) {
      for (const line of later.values()) tell(line);
      return;
    }
    open = [...later.keys()];
  }
}

/** Waits until something about the fields still open has changed: their list came, they were switched on or shown. */
async function freed(session: PageSession, open: readonly ApprovedWrite[], signal: AbortSignal): Promise<void> {
  const controls = open.flatMap((write) => session.controls.get(write.field) ?? []);
  const state = () =>
    controls.map((one) => [one.root.isConnected, isDisabled(one), one.driver.options(one).length]).join();
  const before = state();
  // An empty list or a field switched off is waiting for something; a full list that lacks the value is not.
  const waiting = controls.some((one) => isDisabled(one) || one.driver.options(one).length === 0);
  await until(() => state() !== before, waiting ? LATE_LIMIT : FRAME, signal);
  await settled(session.document, 40, 300, signal);
}

const abandon = (writes: readonly ApprovedWrite[], tell: (line: ReceiptLine) => void): void => {
  for (const { field } of writes) tell({ field, status: 'left', code: 'navigated' });
};

async function letClerkType(clerk: ClerkWatch, signal: AbortSignal): Promise<void> {
  const end = performance.now() + CLERK_PATIENCE;
  // Lets keys and clicks that wait behind a busy page arrive before the next field is looked at.
  await pause(0, signal);
  while (clerk.idle() < CLERK_PAUSE && performance.now() < end && !signal.aborted) await pause(100, signal);
}

/** Looks again a moment later: what the page reset is written once more, what it takes back again is put back and reported. */
async function confirmAll(
  session: PageSession,
  writes: readonly ApprovedWrite[],
  lines: ReadonlyMap<string, ReceiptLine>,
  clerk: ClerkWatch,
  tell: (line: ReceiptLine) => void,
  signal: AbortSignal,
): Promise<void> {
  const verified = writes.filter((write) => lines.get(write.field)?.code === 'verified');
  if (verified.length === 0) return;
  await pause(REVERT_DELAY, signal);
  const lost = verified.filter((write) => !holds(session, write));
  if (lost.length === 0) return;
  for (const write of lost) {
    const { line } = await fillField(session, { ...write, overwrite: true }, clerk, signal);
    if (line.code !== 'verified' && line.code !== 'already-right') tell({ ...line, code: revertCode(line) });
  }
  await pause(REVERT_DELAY, signal);
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
