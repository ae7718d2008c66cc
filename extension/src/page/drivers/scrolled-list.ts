import type { FieldOption } from '@tongban/shared/recognisers/page-form';
import { until } from '../gestures/wait.ts';
import { textOf } from '../read/text.ts';

/** What of a library's list this needs to know. */
export interface ListParts {
  readonly option: string;
  readonly disabledOption: string;
  readonly virtual?: string;
}

/** An option with the scroll position at which it is drawn. */
export interface Listed extends FieldOption {
  readonly top: number;
}

/** Longest list that is read through; a list of all villages of a county is below it. */
const MAX_SCREENS = 200;

/** Every option of an open list, scrolled through where only what is in sight is drawn. */
export async function gatherOptions(popup: HTMLElement, parts: ListParts, signal: AbortSignal): Promise<Listed[]> {
  const box = scroller(popup, parts);
  if (box === undefined) return drawn(popup, parts).map((item) => ({ text: textOf(item), top: -1 }));
  const seen = new Map<string, Listed>();
  scrollTo(box, 0);
  for (let screen = 0; screen < MAX_SCREENS; screen += 1) {
    const known = seen.size;
    const top = box.scrollTop;
    await until(() => fresh(popup, parts, seen).length > 0, 90, signal);
    for (const item of fresh(popup, parts, seen)) seen.set(textOf(item), { text: textOf(item), top });
    if (top + box.clientHeight >= box.scrollHeight - 1) break;
    scrollTo(box, top + box.clientHeight * 0.8);
    if (box.scrollTop === top || (seen.size === known && screen > 3)) break;
  }
  return [...seen.values()];
}

/** The element of an option, scrolled into the drawn part of the list. */
export async function showOption(
  popup: HTMLElement,
  parts: ListParts,
  option: Listed,
  signal: AbortSignal,
): Promise<HTMLElement | undefined> {
  const find = () => drawn(popup, parts).find((item) => textOf(item) === option.text);
  const box = scroller(popup, parts);
  if (box !== undefined && find() === undefined) scrollTo(box, option.top);
  return until(find, 400, signal);
}

const drawn = (popup: HTMLElement, parts: ListParts): HTMLElement[] =>
  [...popup.querySelectorAll<HTMLElement>(parts.option)].filter(
    (item) => !item.matches(parts.disabledOption) && getComputedStyle(item).display !== 'none',
  );

const fresh = (popup: HTMLElement, parts: ListParts, seen: ReadonlyMap<string, Listed>): HTMLElement[] =>
  drawn(popup, parts).filter((item) => !seen.has(textOf(item)));

function scroller(popup: HTMLElement, parts: ListParts): HTMLElement | undefined {
  const box = parts.virtual === undefined ? null : popup.querySelector<HTMLElement>(parts.virtual);
  return box !== null && box.scrollHeight > box.clientHeight + 1 ? box : undefined;
}

function scrollTo(box: HTMLElement, top: number): void {
  box.scrollTop = top;
  // In a tab that is not painted the browser sends no scroll event of its own.
  box.dispatchEvent(new Event('scroll', { bubbles: false }));
}
