import { textOf } from '../read/text.ts';
import { listSelect } from './list-select.ts';

/** Selects of libraries without a driver of their own, by their ARIA roles; a box that is not an input shows its choice as text. */
export const ariaSelect = listSelect({
  id: 'aria-select',
  root: '[role=combobox]:not(input),[aria-haspopup=listbox]:not(input)',
  trigger: '[role=combobox]',
  input: '[role=combobox],[aria-haspopup=listbox]',
  popup: '[role=listbox]',
  option: '[role=option]',
  disabledOption: '[aria-disabled=true]',
  clear: '[aria-label=clear],[aria-label=Clear]',
  chosen(root) {
    const text = textOf(root);
    return text === '' ? [] : [text];
  },
  isMultiple: (root) => root.getAttribute('aria-multiselectable') === 'true',
});
