import { matchOption } from '@tongban/shared/converters/match-option';
import { click } from '../gestures/click.ts';
import { until } from '../gestures/wait.ts';
import { type Control, type Driver, NOTHING, type WriteResult } from './driver.ts';
import { isPrompt, noMatch } from './option-list.ts';
import { valueChoice } from './value-text.ts';

const skin = (select: Element): HTMLElement | undefined => {
  const next = select.nextElementSibling;
  return next?.matches('.layui-form-select') ? (next as HTMLElement) : undefined;
};

/** layui's rendered select: the real `<select>` is hidden, the drawn one beside it hears the clicks and keeps both in step. */
export const layuiSelect: Driver = {
  id: 'layui-select',
  selector: 'select',
  drivesReadOnly: true,
  claim(element) {
    const root = skin(element);
    const input = root?.querySelector<HTMLElement>('.layui-select-title input');
    return root && input ? { widget: 'select', root, input, parts: [element, input] } : undefined;
  },
  read(control) {
    const select = control.parts[0] as HTMLSelectElement;
    // What is drawn and what will be sent must be the same entry.
    const text = (control.input as HTMLInputElement).value.trim();
    const sent = select.selectedOptions[0];
    if (!sent || isPrompt(sent.text, sent.value) || sent.text.trim() !== text) return NOTHING;
    return { text, code: sent.value, empty: false };
  },
  options: (control) =>
    [...(control.parts[0] as HTMLSelectElement).options]
      .filter((option) => !option.disabled && !isPrompt(option.text, option.value))
      .map((option) => ({ text: option.text.trim(), value: option.value })),
  async write(control, value, signal) {
    const choice = valueChoice(value);
    if (choice === undefined) return { code: 'no-option' };
    const options = layuiSelect.options(control);
    const match = matchOption(choice, options);
    const option = match.kind === 'one' ? options[match.index] : undefined;
    return option?.value === undefined ? noMatch(match, options) : pick(control, option.value, signal);
  },
  remember(control) {
    const before = (control.parts[0] as HTMLSelectElement).value;
    return (signal) => pick(control, before, signal);
  },
};

async function pick(control: Control, value: string, signal: AbortSignal): Promise<WriteResult> {
  const select = control.parts[0] as HTMLSelectElement;
  // The page redraws the skin whenever it changes the options.
  const root = skin(select) ?? control.root;
  const title = root.querySelector<HTMLElement>('.layui-select-title');
  const id = root.id === '' ? undefined : root.id;
  if (title === null) return { code: 'driver-error' };
  click(title);
  const find = () => {
    const lists = [root, ...(id ? root.ownerDocument.querySelectorAll('.layui-select-panel-wrap') : [])];
    const items = lists.flatMap((list) => [...list.querySelectorAll<HTMLElement>('dd')]);
    return items.find((item) => (item.getAttribute('lay-value') ?? '') === value && !item.matches('.layui-disabled'));
  };
  const item = await until(find, 500, signal);
  if (item === undefined) {
    if (root.matches('.layui-form-selected')) click(title);
    return { code: 'popup-timeout' };
  }
  click(item);
  return undefined;
}
