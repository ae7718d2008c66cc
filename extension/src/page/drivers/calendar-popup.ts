import type { WidgetKind } from '@tongban/shared/recognisers/page-form';
import { click } from '../gestures/click.ts';
import { viewOf } from '../gestures/focus.ts';
import { pause, until } from '../gestures/wait.ts';

/**
 * Picks a date in a popup calendar that has lists for year and month and a cell per day. Nothing is typed, no key is
 * pressed, “today” is never touched. Resolves to whether it could be done; what the box then holds is checked elsewhere.
 */
export async function pickInCalendar(
  popup: HTMLElement,
  iso: string,
  widget: WidgetKind,
  signal: AbortSignal,
): Promise<boolean> {
  const [year = 0, month = 0, day = 0] = iso.slice(0, 10).split('-').map(Number);
  const years = lists(popup).find((list) => optionOf(list, year) !== undefined && list.options.length !== 12);
  if (years === undefined || !(await set(years, year))) return false;
  if (widget !== 'year') {
    // Found anew: the calendar may draw its lists again.
    const months = lists(popup).find(
      (list) => list !== years && list.options.length >= 12 && list.options.length <= 13,
    );
    if (months === undefined || !(await set(months, month))) return false;
  }
  if (widget === 'month' || widget === 'year') return press(popup, /^(确定|确认|选择|OK)$/i);
  const cell = await until(() => dayCell(popup, day), 300, signal);
  if (cell === undefined) return false;
  click(cell);
  await pause(0);
  if (cell.isConnected && widget === 'datetime') press(popup, /^(确定|确认|OK)$/i);
  return true;
}

const lists = (popup: HTMLElement): HTMLSelectElement[] => [...popup.querySelectorAll('select')];

const optionOf = (list: HTMLSelectElement, wanted: number): HTMLOptionElement | undefined =>
  [...list.options].find((option) => Number.parseInt(option.text, 10) === wanted);

async function set(list: HTMLSelectElement, wanted: number): Promise<boolean> {
  const option = optionOf(list, wanted);
  if (option === undefined) return false;
  if (!option.selected) {
    list.selectedIndex = option.index;
    list.dispatchEvent(new (viewOf(list).Event)('change', { bubbles: true }));
    await pause(0);
  }
  return true;
}

/** Days of the months before and after are drawn too, marked or at the ends: the 28th at the top is not this month's. */
function dayCell(popup: HTMLElement, day: number): HTMLElement | undefined {
  const cells = [...popup.querySelectorAll<HTMLElement>('td,a,li,span,div')].filter(
    (cell) =>
      cell.textContent?.trim() === String(day) &&
      cell.offsetParent !== null &&
      !/other|prev|next|gr[ae]y|disab|invalid|out/i.test(`${cell.className} ${cell.parentElement?.className ?? ''}`),
  );
  // The innermost of nested cells with the same text.
  const leaves = cells.filter((cell) => !cells.some((other) => other !== cell && cell.contains(other)));
  return day > 15 ? leaves[leaves.length - 1] : leaves[0];
}

function press(popup: HTMLElement, words: RegExp): boolean {
  const buttons = [...popup.querySelectorAll<HTMLElement>('input[type=button],button,a,span')];
  const found = buttons.find((button) =>
    words.test(((button as HTMLInputElement).value || button.textContent || '').trim()),
  );
  if (found === undefined) return false;
  click(found);
  return true;
}
