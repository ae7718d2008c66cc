import { textOf } from '../read/text.ts';
import { cascade } from './cascade.ts';
import { dateKindOf } from './date-kind.ts';
import { listSelect } from './list-select.ts';
import { typedDate } from './typed-date.ts';

/** `Select` of iView and View UI Plus. Its hidden input tells a chosen entry from a half-typed search. */
export const iviewSelect = listSelect({
  id: 'iview-select',
  root: '.ivu-select:not(.ivu-cascader)',
  trigger: '.ivu-select-selection',
  input: '.ivu-select-input,.ivu-select-selection',
  popup: '.ivu-select-dropdown',
  option: '.ivu-select-item',
  disabledOption: '.ivu-select-item-disabled',
  clear: '.ivu-icon-ios-close-circle',
  chosen(root) {
    const tags = [...root.querySelectorAll('.ivu-select-selection .ivu-tag-text')].map(textOf);
    if (tags.length > 0) return tags;
    const label = root.querySelector('.ivu-select-selected-value');
    if (label !== null && textOf(label) !== '') return [textOf(label)];
    const hidden = root.querySelector<HTMLInputElement>('input[type=hidden]');
    const typed = root.querySelector<HTMLInputElement>('.ivu-select-input');
    return hidden?.value && typed?.value ? [typed.value] : [];
  },
  code: (root) => root.querySelector<HTMLInputElement>('input[type=hidden]')?.value,
  isMultiple: (root) => root.matches('.ivu-select-multiple'),
});

export const iviewCascader = cascade({
  id: 'iview-cascader',
  root: '.ivu-cascader',
  trigger: '.ivu-cascader-rel input:not([type=hidden])',
  input: '.ivu-cascader-rel input:not([type=hidden])',
  popup: '.ivu-cascader .ivu-select-dropdown,.ivu-cascader-transfer',
  column: '.ivu-cascader-menu',
  item: '.ivu-cascader-menu-item',
  itemText: '.ivu-cascader-menu-item',
  expands: '.ivu-icon-ios-arrow-forward',
  active: '.ivu-cascader-menu-item-active',
  clear: '.ivu-icon-ios-close-circle',
  shown(root) {
    const label = textOf(root.querySelector('.ivu-cascader-label') ?? root);
    return label || (root.querySelector<HTMLInputElement>('.ivu-cascader-rel input:not([type=hidden])')?.value ?? '');
  },
});

export const iviewDate = typedDate({
  id: 'iview-date',
  root: '.ivu-date-picker',
  popup: '.ivu-date-picker > .ivu-select-dropdown,.ivu-date-picker-transfer',
  clear: '.ivu-icon-ios-close-circle',
  crossProves: true,
  kind: (root) => {
    if (root.querySelector('[class*=date-picker-with-range]')) return 'date-range';
    return dateKindOf(root.querySelector<HTMLInputElement>('input:not([type=hidden])')?.placeholder ?? '') ?? 'date';
  },
});
