import type { Receipt, ReceiptLine } from '@tongban/shared/wire/page';
import { putBack, stateText } from './fill-field.ts';
import { settled } from './gestures/wait.ts';
import { FIRST_FRAME, watchFront } from './in-front.ts';
import { rememberPlace } from './place.ts';
import { liveControl, type PageSession } from './session.ts';

/**
 * Puts every field of the last fill back through the same drivers, last written first, since lists may hang on earlier
 * ones; what fails is tried once more from the front. A field the clerk changed since is hers and stays.
 */
export async function undoPage(session: PageSession, documentToken: string, signal: AbortSignal): Promise<Receipt> {
  const start = performance.now();
  const lines = new Map<string, ReceiptLine>();
  if (documentToken === session.form.documentToken) {
    const keys = [...session.changes.keys()];
    const front = watchFront(session.document);
    const inFront = await front.inFront(FIRST_FRAME, signal);
    front.stop();
    if (!inFront) {
      const refused = keys.map((field): ReceiptLine => ({ field, status: 'refused', code: 'page-hidden' }));
      return { documentToken, lines: refused, ms: Math.round(performance.now() - start) };
    }
    const goBack = rememberPlace(session.document);
    const changed = new Set(keys.filter((key) => changedSince(session, key)));
    await undoAll(session, keys.reverse(), changed, lines, signal);
    const failed = keys.filter((key) => lines.get(key)?.code === 'undo-failed').reverse();
    if (failed.length > 0) {
      await settled(session.document, 80, 500, signal);
      await undoAll(session, failed, changed, lines, signal);
    }
    for (const [key, line] of lines) if (line.code !== 'undo-failed') session.changes.delete(key);
    goBack();
  }
  return { documentToken, lines: [...lines.values()], ms: Math.round(performance.now() - start) };
}

async function undoAll(
  session: PageSession,
  keys: readonly string[],
  changed: ReadonlySet<string>,
  lines: Map<string, ReceiptLine>,
  signal: AbortSignal,
): Promise<void> {
  for (const field of keys) {
    const change = session.changes.get(field);
    const control = liveControl(session, field);
    if (change === undefined) continue;
    if (control === undefined) {
      lines.set(field, { field, status: 'failed', code: 'gone' });
      continue;
    }
    if (changed.has(field)) {
      lines.set(field, { field, status: 'left', code: 'clerk-typed', shown: control.driver.read(control).text });
      continue;
    }
    const back = await putBack(control, change.before, change.restore, signal).catch(() => false);
    const shown = control.driver.read(control).text;
    lines.set(field, { field, status: back ? 'restored' : 'failed', code: back ? 'undone' : 'undo-failed', shown });
  }
}

/** Neither what the fill left there nor what was there before. */
function changedSince(session: PageSession, key: string): boolean {
  const change = session.changes.get(key);
  const control = liveControl(session, key);
  if (change === undefined || control === undefined) return false;
  const now = stateText(control.driver.read(control));
  return now !== change.after && now !== change.before;
}
