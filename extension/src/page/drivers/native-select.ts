import { matchOption } from '@tongban/shared/converters/match-option';
import type { FieldOption } from '@tongban/shared/recognisers/page-form';
import { blur, focus, viewOf } from '../gestures/focus.ts';
import { type Control, type Driver, NOTHING, type WriteResult } from './driver.ts';
import { isPrompt, noMatch } from './option-list.ts';
import { valueChoices } from './value-text.ts';

const list = (control: Control): HTMLSelectElement => control.input as HTMLSelectElement;

/** The `<select>` of HTML, single and multiple. */
export const nativeSelect: Driver = {
  id: 'native-select',
  selector: 'select:not(.textbox-f)',
  drivesReadOnly: false,
  claim(element) {
    const widget = (element as HTMLSelectElement).multiple ? 'multi-select' : 'select';
    return { widget, root: element, input: element, parts: [element] };
  },
  read(control) {
    const chosen = [...list(control).selectedOptions].filter((option) => !isPrompt(option.text, option.value));
    if (chosen.length === 0) return NOTHING;
    return {
      text: chosen.map((option) => option.text.trim()).join(','),
      code: chosen.map((option) => option.value).join(','),
      empty: false,
    };
  },
  options: (control) => usable(list(control)).map(describe),
  async write(control, value): Promise<WriteResult> {
    const options = usable(list(control));
    const wanted = new Set<HTMLOptionElement>();
    for (const choice of valueChoices(value)) {
      const match = matchOption(choice, options.map(describe));
      const option = match.kind === 'one' ? options[match.index] : undefined;
      if (option === undefined) return noMatch(match, options.map(describe));
      wanted.add(option);
    }
    if (wanted.size === 0) return { code: 'driver-error' };
    choose(list(control), wanted);
    return undefined;
  },
  remember(control) {
    const before = new Set([...list(control).selectedOptions].map((option) => option.value));
    return async () => {
      choose(list(control), new Set([...list(control).options].filter((option) => before.has(option.value))));
      return undefined;
    };
  },
};

function choose(select: HTMLSelectElement, wanted: ReadonlySet<HTMLOptionElement>): void {
  const { Event } = viewOf(select);
  focus(select);
  if (select.multiple) for (const option of select.options) option.selected = wanted.has(option);
  else select.selectedIndex = [...select.options].findIndex((option) => wanted.has(option));
  select.dispatchEvent(new Event('input', { bubbles: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
  blur(select);
}

const usable = (select: HTMLSelectElement): HTMLOptionElement[] =>
  [...select.options].filter((option) => !option.disabled && !isPrompt(option.text, option.value));

const describe = (option: HTMLOptionElement): FieldOption => ({ text: option.text.trim(), value: option.value });
