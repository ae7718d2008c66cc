import { appearing } from '../gestures/appearing.ts';
import { click } from '../gestures/click.ts';
import { blur } from '../gestures/focus.ts';
import { closePopup } from '../gestures/popup.ts';
import { pause } from '../gestures/wait.ts';
import { type Control, type Driver, NOTHING, type WriteResult } from './driver.ts';
import { listSelect } from './list-select.ts';
import { toggleDriver } from './toggle.ts';

/** jQuery EasyUI draws its boxes beside the original input, which it hides; the value that is sent is in `.textbox-value`. */
const sent = (root: HTMLElement): string => root.querySelector<HTMLInputElement>('.textbox-value')?.value ?? '';
const shown = (root: HTMLElement): string => root.querySelector<HTMLInputElement>('.textbox-text')?.value.trim() ?? '';

export const easyuiSelect = listSelect({
  id: 'easyui-select',
  root: '.textbox.combo:not(.datebox):not(.spinner)',
  trigger: '.combo-arrow',
  input: '.textbox-text',
  popup: '.panel.combo-p',
  option: '.combobox-item',
  disabledOption: '.combobox-item-disabled',
  clear: '.icon-clear',
  // A typed text without a value is only half of a choice.
  chosen: (root) => (sent(root) === '' || shown(root) === '' ? [] : [shown(root)]),
  code: sent,
  isMultiple: () => false,
});

const OPEN_LIMIT = 600;
/** Years and months are turned one by one; nobody on a form is older than this. */
const MAX_TURNS = 150;

/** A date box is set by its calendar alone: typing is taken only with Enter, and Enter writes today's date. */
export const easyuiDate: Driver = {
  id: 'easyui-date',
  selector: '.textbox.datebox',
  drivesReadOnly: true,
  claim(root) {
    const input = root.querySelector<HTMLElement>('.textbox-text');
    const parts = [...root.querySelectorAll<HTMLElement>('input')];
    return input === null ? undefined : { widget: 'date', root, input, parts };
  },
  read({ root }) {
    return sent(root) === '' ? NOTHING : { text: shown(root), code: sent(root), empty: false };
  },
  options: () => [],
  async write(control, value, signal) {
    return value.kind === 'date' ? pick(control, value.iso, signal) : { code: 'driver-error' };
  },
  remember(control) {
    const before = sent(control.root);
    return async (signal) => {
      if (/^\d{4}-\d\d?-\d\d?$/.test(before)) return pick(control, before, signal);
      return { code: 'undo-failed' };
    };
  },
};

async function pick(control: Control, iso: string, signal: AbortSignal): Promise<WriteResult> {
  const { root, input } = control;
  const arrow = root.querySelector<HTMLElement>('.combo-arrow') ?? input;
  const popup = await appearing(root, () => click(arrow, input), OPEN_LIMIT, signal);
  if (popup === undefined) return { code: 'popup-timeout' };
  try {
    const [year = 0, month = 0, day = 0] = iso.slice(0, 10).split('-').map(Number);
    const there = (await turn(popup, 0, year, 'year')) && (await turn(popup, 1, month, 'month'));
    const cell = popup.querySelector<HTMLElement>(`.calendar-day[abbr="${year},${month},${day}"]`);
    if (!there || cell === null || cell.matches('.calendar-disabled')) return { code: 'no-option' };
    click(cell);
    return undefined;
  } finally {
    await closePopup(popup, input, signal);
    blur(input);
  }
}

/** Turns the calendar until the days it shows are of the wanted year or month. */
async function turn(popup: HTMLElement, part: 0 | 1, wanted: number, unit: 'year' | 'month'): Promise<boolean> {
  for (let turns = 0; turns < MAX_TURNS; turns += 1) {
    const days = popup.querySelector('.calendar-day:not(.calendar-other-month)')?.getAttribute('abbr') ?? '';
    const now = Number(days.split(',')[part]);
    if (now === wanted) return true;
    const button = popup.querySelector<HTMLElement>(`.calendar-${now > wanted ? 'prev' : 'next'}${unit}`);
    if (button === null || Number.isNaN(now)) return false;
    click(button);
    if (turns % 20 === 19) await pause(0);
  }
  return false;
}

/** The slide switch: the drawn part hears the click, the box inside is what is sent. */
export const easyuiSwitch: Driver = toggleDriver({
  id: 'easyui-switch',
  selector: '.switchbutton',
  isOn: (root) => root.querySelector<HTMLInputElement>('.switchbutton-value')?.checked === true,
});
