import { matchOption } from '@tongban/shared/converters/match-option';
import type { FieldOption } from '@tongban/shared/recognisers/page-form';
import { appearing } from '../gestures/appearing.ts';
import { click } from '../gestures/click.ts';
import { closePopup } from '../gestures/popup.ts';
import { textOf } from '../read/text.ts';
import { type Driver, NOTHING } from './driver.ts';
import { legacyBox, rememberBox } from './legacy-box.ts';
import { noMatch } from './option-list.ts';
import { valueChoice } from './value-text.ts';

const OPEN_LIMIT = 800;
/** Scripts whose name says that they let the clerk choose from a list. */
const CHOOSES = /pick|select|choose|choice|code|dict|combo|list|xuanze|xz\w*\(/i;

/** Visible words and a hidden code, both set by a popup list: the code pairs of portals from before component libraries. */
export const legacyPicker: Driver = {
  id: 'legacy-picker',
  selector: 'input[readonly]',
  drivesReadOnly: true,
  claim(element) {
    const legacy = legacyBox(element);
    if (legacy === undefined || !CHOOSES.test(legacy.script)) return undefined;
    const parts = legacy.hidden === undefined ? [element] : [element, legacy.hidden];
    return { widget: 'select', root: element, input: element, parts };
  },
  read({ input }) {
    const { box, hidden } = legacyBox(input) ?? {};
    const text = box?.value.trim() ?? '';
    // Words without their code would be refused by the server: nothing is committed yet.
    if (text === '' || hidden?.value === '') return NOTHING;
    return { text, empty: false, ...(hidden === undefined ? {} : { code: hidden.value }) };
  },
  options: () => [],
  async write(control, value, signal) {
    const choice = valueChoice(value);
    const trigger = legacyBox(control.input)?.trigger;
    if (choice === undefined || trigger === undefined) return { code: 'read-only' };
    const popup = await appearing(control.root, () => click(trigger, control.input), OPEN_LIMIT, signal);
    if (popup === undefined) return { code: 'popup-timeout' };
    try {
      const entries = entriesOf(popup);
      const options = entries.map(describe);
      const match = matchOption(choice, options);
      const entry = match.kind === 'one' ? entries[match.index] : undefined;
      if (entry === undefined) return noMatch(match, options);
      click(entry);
      return undefined;
    } finally {
      await closePopup(popup, control.input, signal);
    }
  },
  remember(control) {
    const legacy = legacyBox(control.input);
    const restore = legacy === undefined ? undefined : rememberBox(legacy);
    return async () => {
      restore?.();
      return undefined;
    };
  },
};

/** The entries of a list: what hears a click, else its items or rows. Buttons below it are not entries. */
function entriesOf(popup: HTMLElement): HTMLElement[] {
  for (const selector of ['[onclick]', '[role=option]', 'li', 'tr', 'a']) {
    const found = [...popup.querySelectorAll<HTMLElement>(selector)].filter(
      (entry) => !entry.matches('input,button,select') && entry.offsetParent !== null && textOf(entry) !== '',
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** `01 | 汉族` in two cells is a code and its name. */
function describe(entry: HTMLElement): FieldOption {
  const cells = [...entry.children].map((cell) => textOf(cell)).filter((text) => text !== '');
  const [code = '', name] = cells;
  if (name !== undefined && /^[0-9A-Za-z]{1,12}$/.test(code)) return { text: name, value: code };
  return { text: textOf(entry) };
}
