import type { WidgetKind } from '@tongban/shared/recognisers/page-form';
import { appearing } from '../gestures/appearing.ts';
import { click } from '../gestures/click.ts';
import { closePopup } from '../gestures/popup.ts';
import { pickInCalendar } from './calendar-popup.ts';
import { type Control, type Driver, NOTHING } from './driver.ts';
import { dateMask, legacyBox, rememberBox } from './legacy-box.ts';

const OPEN_LIMIT = 800;

/** A read-only date box whose popup calendar is the page's own: My97 and its kin. Driven as a person does. */
export const legacyDate: Driver = {
  id: 'legacy-date',
  selector: 'input[readonly]',
  drivesReadOnly: true,
  claim(element) {
    const legacy = legacyBox(element);
    if (legacy === undefined || !isDate(legacy.box, legacy.script)) return undefined;
    return { widget: kindOf(legacy.script), root: element, input: element, parts: [element] };
  },
  read({ input }) {
    const text = (input as HTMLInputElement).value.trim();
    return text === '' ? NOTHING : { text, empty: false };
  },
  options: () => [],
  async write(control, value, signal) {
    if (value.kind !== 'date') return { code: 'driver-error' };
    const trigger = legacyBox(control.input)?.trigger;
    if (trigger === undefined) return { code: 'read-only' };
    const popup = await appearing(control.root, () => click(trigger, control.input), OPEN_LIMIT, signal);
    if (popup === undefined) return { code: 'popup-timeout' };
    try {
      const picked = await pickInCalendar(popup, value.iso, control.widget, signal);
      return picked ? undefined : { code: 'no-option' };
    } finally {
      await closePopup(popup, control.input, signal);
    }
  },
  remember(control: Control) {
    const legacy = legacyBox(control.input);
    const restore = legacy === undefined ? undefined : rememberBox(legacy);
    return async () => {
      restore?.();
      return undefined;
    };
  },
};

const isDate = (box: HTMLInputElement, script: string): boolean =>
  /(^|[\s_-])(wdate|calendar|date-?pick|date-?box|laydate|jedate)/i.test(box.className) ||
  /date|calendar|setday|wdate/i.test(script);

function kindOf(script: string): WidgetKind {
  const mask = dateMask(script);
  if (mask === undefined || /d/.test(mask)) return /[Hh]/.test(mask ?? '') ? 'datetime' : 'date';
  return /M/.test(mask) ? 'month' : 'year';
}
