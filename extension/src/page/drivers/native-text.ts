import type { WriteValue } from '@tongban/shared/converters/write-value';
import type { WidgetKind } from '@tongban/shared/recognisers/page-form';
import { enterText, type TextBox } from '../gestures/text-entry.ts';
import { type Claim, type Control, type Driver, NOTHING } from './driver.ts';
import { valueText } from './value-text.ts';

const KINDS: Readonly<Record<string, WidgetKind>> = Object.freeze({
  text: 'text',
  search: 'text',
  tel: 'text',
  email: 'text',
  url: 'text',
  number: 'number',
  date: 'date',
  month: 'month',
  'datetime-local': 'datetime',
  password: 'password',
  file: 'file',
  time: 'other',
  week: 'other',
  color: 'other',
  range: 'other',
});

/** Plain boxes of HTML and the text boxes of every library, which are plain boxes too. */
export const nativeText: Driver = {
  id: 'native-text',
  // EasyUI hides the original and draws its own beside it.
  selector: 'input:not(.textbox-f):not(.switchbutton-f),textarea:not(.textbox-f)',
  drivesReadOnly: false,
  claim(element): Claim | undefined {
    const kind = element.localName === 'textarea' ? 'textarea' : KINDS[(element as HTMLInputElement).type];
    if (kind === undefined) return undefined;
    const drawn = element.matches('.textbox-text') ? element.closest<HTMLElement>('.textbox') : null;
    const widget = kind === 'text' ? (kindBeside(drawn) ?? (isStepper(element) ? 'number' : kind)) : kind;
    const hidden = drawn?.querySelector<HTMLElement>('.textbox-value') ?? undefined;
    return { widget, root: drawn ?? element, input: element, parts: hidden ? [element, hidden] : [element] };
  },
  read({ input, widget, parts }) {
    if (widget === 'password' || widget === 'file') return NOTHING;
    // EasyUI shows its placeholder as text; what counts is the value beside it.
    const { value } = (parts[1] ?? input) as TextBox;
    return { text: value, empty: value.trim() === '' };
  },
  options: () => [],
  async write(control, value) {
    const text = boxText(control, value);
    if (text === undefined) return { code: 'driver-error' };
    enterText(control.input as TextBox, text);
    return undefined;
  },
  remember(control) {
    const box = control.input as TextBox;
    const before = box.value;
    return async () => {
      if (box.value !== before) enterText(box, before);
      return undefined;
    };
  },
};

/** EasyUI draws passwords, files and numbers in plain text boxes too; the hidden original says what it is. */
function kindBeside(drawn: HTMLElement | null): WidgetKind | undefined {
  const original = drawn?.previousElementSibling;
  if (original?.matches('.passwordbox-f')) return 'password';
  if (drawn?.matches('.filebox') || original?.matches('.filebox-f')) return 'file';
  return original?.matches('.numberbox-f,.numberspinner-f') ? 'number' : undefined;
}

/** The steppers of libraries are text boxes that say so. */
const isStepper = (element: HTMLElement): boolean =>
  element.getAttribute('role') === 'spinbutton' || element.closest('.ivu-input-number') !== null;

/** HTML's own date boxes take ISO only, whatever the screen shows. */
function boxText({ widget, input }: Control, value: WriteValue): string | undefined {
  const native = (input as HTMLInputElement).type;
  if (value.kind !== 'date' || native === 'text' || input.localName === 'textarea') return valueText(value);
  if (widget === 'date') return value.iso.length >= 10 ? value.iso.slice(0, 10) : undefined;
  if (widget === 'month') return value.iso.length >= 7 ? value.iso.slice(0, 7) : undefined;
  if (widget === 'datetime') return value.iso.length >= 16 ? value.iso.slice(0, 16) : undefined;
  return value.text;
}
