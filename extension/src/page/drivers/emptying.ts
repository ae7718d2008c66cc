import { click } from '../gestures/click.ts';
import { blur } from '../gestures/focus.ts';
import { hover } from '../gestures/hover.ts';
import { closePopup, openPopups } from '../gestures/popup.ts';
import { pause, until } from '../gestures/wait.ts';
import type { Control, WriteResult } from './driver.ts';

const CROSS_LIMIT = 150;

/** Empties a widget by the cross it draws on hover. One without a cross cannot be emptied by anybody, the clerk included. */
export async function emptyByCross(
  control: Control,
  { clear, popup }: { readonly clear: string; readonly popup: string },
  signal: AbortSignal,
): Promise<WriteResult> {
  hover(control.root);
  const found = await until(() => control.root.querySelector<HTMLElement>(clear) ?? undefined, CROSS_LIMIT, signal);
  if (found === undefined) return { code: 'undo-failed' };
  click(found);
  blur(control.input);
  // Some take the press on the cross for a press on the box.
  await pause(0);
  for (const open of openPopups(control.root, popup)) await closePopup(open, control.input, signal);
  return undefined;
}
