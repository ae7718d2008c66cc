import { sameMeaning } from '@tongban/shared/converters/match-option';
import type { ReadBack, WriteValue } from '@tongban/shared/converters/write-value';
import type { PageField } from '@tongban/shared/recognisers/page-form';
import type { ApprovedWrite, ReceiptCode, ReceiptLine, ReceiptStatus } from '@tongban/shared/wire/page';
import { mayPass, refusal } from './allowed.ts';
import type { Control, Restore } from './drivers/driver.ts';
import { pause, until } from './gestures/wait.ts';
import { isFilled } from './read/filled.ts';
import { liveControl, type PageSession } from './session.ts';
import type { ClerkWatch } from './typed.ts';

/** A widget may take a moment to commit (debounce, animation frame). */
const COMMIT_LIMIT = 250;

export interface Attempt {
  readonly line: ReceiptLine;
  /** True when earlier writes may change the outcome: a dependent list, a field that is shown later. */
  readonly again: boolean;
}

/** Writes one approved value, with every check that concerns the field, and reads back what the widget committed. */
export async function fillField(
  session: PageSession,
  write: ApprovedWrite,
  clerk: ClerkWatch,
  signal: AbortSignal,
): Promise<Attempt> {
  const field = session.known.get(write.field);
  if (field === undefined) return settle(write, 'refused', 'not-in-plan');
  const control = liveControl(session, write.field);
  if (control === undefined) return settle(write, 'failed', 'gone', { again: true });
  if (clerk.touched(control)) return settle(write, 'left', 'clerk-typed', { control });
  const no = await refusal(control, field, signal);
  if (no !== undefined) return settle(write, 'refused', no, { again: mayPass(no) });
  const before = control.driver.read(control);
  if (sameMeaning(write.value, before)) return settle(write, 'filled', 'already-right', { control });
  if (isFilled(control) && !write.overwrite) return settle(write, 'left', 'already-filled', { control });
  if (isTooLong(field, write.value)) return settle(write, 'refused', 'too-long');
  const restore = control.driver.remember(control);
  return carryOut(session, write, control, { before, restore }, clerk, signal);
}

async function carryOut(
  session: PageSession,
  write: ApprovedWrite,
  control: Control,
  was: { readonly before: ReadBack; readonly restore: Restore },
  clerk: ClerkWatch,
  signal: AbortSignal,
): Promise<Attempt> {
  const { before, restore } = was;
  try {
    const failure = await control.driver.write(control, write.value, signal);
    if (failure !== undefined) {
      await putBack(control, before, restore, signal);
      const again = failure.final !== true && (failure.code === 'no-option' || failure.code === 'popup-timeout');
      const more = failure.candidates === undefined ? {} : { candidates: failure.candidates };
      return settle(write, 'failed', failure.code, { again, ...more });
    }
    // The page may have drawn the field anew in answer.
    const live = liveControl(session, write.field) ?? control;
    const right = await until(() => sameMeaning(write.value, live.driver.read(live)), COMMIT_LIMIT, signal);
    if (clerk.touched(live)) return settle(write, 'left', 'clerk-typed', { control: live });
    if (right !== true) {
      await putBack(live, before, live === control ? restore : undefined, signal);
      return settle(write, 'failed', 'not-verified', { control: live });
    }
    const after = stateText(live.driver.read(live));
    const first = session.changes.get(write.field);
    session.changes.set(write.field, first ? { ...first, after } : { restore, before: stateText(before), after });
    return settle(write, 'filled', 'verified', { control: live });
  } catch {
    // A page that throws in its own handlers must not end the fill; nothing of the error is kept, it may hold values.
    await putBack(control, before, restore, signal).catch(() => undefined);
    return settle(write, 'failed', 'driver-error');
  }
}

/** Puts a field back unless it is as it was. Resolves to whether it is now as before. */
export async function putBack(
  control: Control,
  before: ReadBack | string,
  restore: Restore | undefined,
  signal: AbortSignal,
): Promise<boolean> {
  const wanted = typeof before === 'string' ? before : stateText(before);
  const isBack = () => stateText(control.driver.read(control)) === wanted;
  await pause(0);
  if (isBack()) return true;
  if (restore === undefined) return false;
  await restore(signal.aborted ? new AbortController().signal : signal);
  return (await until(isBack, COMMIT_LIMIT)) === true;
}

export const stateText = (state: ReadBack): string => (state.empty ? '' : `${state.text}\n${state.code ?? ''}`);

function isTooLong(field: PageField, value: WriteValue): boolean {
  if (field.maxLength === undefined || (field.widget !== 'text' && field.widget !== 'textarea')) return false;
  return (value.kind === 'text' || value.kind === 'date') && value.text.length > field.maxLength;
}

function settle(
  { field }: ApprovedWrite,
  status: ReceiptStatus,
  code: ReceiptCode,
  more: { readonly again?: boolean; readonly control?: Control; readonly candidates?: readonly string[] } = {},
): Attempt {
  const { control, candidates } = more;
  const shown = control?.driver.read(control).text;
  const line: ReceiptLine = {
    field,
    status,
    code,
    ...(shown === undefined ? {} : { shown }),
    ...(candidates === undefined ? {} : { candidates }),
  };
  return { line, again: more.again ?? false };
}
