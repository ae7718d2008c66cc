import type { WidgetKind } from '@tongban/shared/recognisers/page-form';
import { click } from '../gestures/click.ts';
import { blur, viewOf } from '../gestures/focus.ts';
import { closePopup } from '../gestures/popup.ts';
import { putText } from '../gestures/text-entry.ts';
import { until } from '../gestures/wait.ts';
import { dateKindOf } from './date-kind.ts';
import { dateTexts } from './date-texts.ts';
import type { Driver, WriteResult } from './driver.ts';

const PANEL_LIMIT = 400;

/**
 * A laydate box (`lay-key` once drawn). The text is put in first, so the panel opens on that date; the chosen day in
 * the panel is then clicked, which is what runs the page's own callback. Never Enter: it writes today's date.
 */
export const layuiDate: Driver = {
  id: 'layui-date',
  selector: 'input[lay-key]',
  drivesReadOnly: true,
  claim: (element) => ({ widget: kindOf(element), root: element, input: element, parts: [element] }),
  read({ input }) {
    const text = (input as HTMLInputElement).value.trim();
    return { text, empty: text === '' };
  },
  options: () => [],
  async write(control, value, signal) {
    if (value.kind !== 'date' && value.kind !== 'date-range') return { code: 'driver-error' };
    const input = control.input as HTMLInputElement;
    const isos = value.kind === 'date' ? [value.iso] : [value.from, value.to];
    for (const [text = ''] of dateTexts(value, control.widget, 1)) {
      if (await commit(input, text, isos, signal)) return undefined;
      if (signal.aborted) break;
    }
    return { code: 'not-verified' };
  },
  remember(control) {
    const input = control.input as HTMLInputElement;
    const before = input.value;
    return async (signal): Promise<WriteResult> => {
      if (before !== '') await commit(input, before, [before], signal);
      else await clear(input, signal);
      if (input.value !== before) plain(input, before);
      return undefined;
    };
  },
};

/** laydate says nothing of its kind; many pages repeat its mask in the empty box. */
const kindOf = (element: HTMLElement): WidgetKind => dateKindOf((element as HTMLInputElement).placeholder) ?? 'date';

async function commit(
  input: HTMLInputElement,
  text: string,
  isos: readonly string[],
  signal: AbortSignal,
): Promise<boolean> {
  plain(input, text);
  const panel = await open(input, signal);
  if (panel === undefined) return input.value === text;
  const days = [...panel.querySelectorAll<HTMLElement>('td.layui-this[lay-ymd]')];
  const confirm = panel.querySelector<HTMLElement>('.laydate-btns-confirm');
  const wanted = isos.every((iso) => shows(panel, iso));
  // A panel of months or years hides its days and is closed by 确定.
  const day = days.find((one) => one.offsetParent !== null);
  if (wanted && day !== undefined && isos.length === 1) click(day);
  if (wanted && panel.isConnected && confirm !== null) click(confirm);
  await closePopup(panel, input, signal);
  return wanted && input.value.replace(/\D/g, '') === text.replace(/\D/g, '');
}

/** Whether the panel stands on the date: it has understood the text. Dates it does not allow are marked. */
function shows(panel: HTMLElement, iso: string): boolean {
  const [y = '', m = '', d = ''] = iso
    .slice(0, 10)
    .split('-')
    .map((part) => String(Number(part)));
  if (d !== '') {
    const cell = panel.querySelector(`td.layui-this[lay-ymd="${y}-${m}-${d}"]`);
    if (cell !== null) return !cell.matches('.laydate-disabled');
    return panel.querySelector('.laydate-ym-show') !== null;
  }
  const head = panel.querySelector('[lay-ym]')?.getAttribute('lay-ym') ?? '';
  return m === '' ? head.startsWith(`${y}-`) : head === `${y}-${m}`;
}

async function clear(input: HTMLInputElement, signal: AbortSignal): Promise<void> {
  const panel = await open(input, signal);
  const button = panel?.querySelector<HTMLElement>('.laydate-btns-clear');
  if (button) click(button);
  if (panel) await closePopup(panel, input, signal);
}

async function open(input: HTMLInputElement, signal: AbortSignal): Promise<HTMLElement | undefined> {
  const { ownerDocument: document } = input;
  const key = input.getAttribute('lay-key') ?? '';
  click(input, input);
  const find = () => document.getElementById(`layui-laydate${key}`) ?? undefined;
  return until(find, PANEL_LIMIT, signal);
}

function plain(input: HTMLInputElement, text: string): void {
  putText(input, text);
  input.dispatchEvent(new (viewOf(input).Event)('change', { bubbles: true }));
  blur(input);
}
