import type { WidgetKind } from '@tongban/shared/recognisers/page-form';
import { linkedPopup } from '../gestures/popup.ts';
import { textOf } from '../read/text.ts';
import { cascade } from './cascade.ts';
import { listSelect } from './list-select.ts';
import { typedDate } from './typed-date.ts';

const POPUP = '.el-select-dropdown';

/** `el-select` of Element UI 2 and of Element Plus, `el-select-v2` included. */
export const elementSelect = listSelect({
  id: 'element-select',
  root: '.el-select,.el-select-v2',
  trigger: '.el-select__wrapper,.el-select-v2__wrapper,.el-input__inner',
  input: '.el-select__input,.el-select-v2__combobox-input,.el-input__inner',
  popup: POPUP,
  option: '.el-select-dropdown__item,.el-select-dropdown__option-item',
  disabledOption: '.is-disabled',
  virtual: '.el-vl__window,.el-select-dropdown__list.el-vl__window',
  clear: '.el-select__clear,.el-select__caret.el-icon-circle-close,.el-icon-circle-close',
  chosen(root) {
    const tags = [...root.querySelectorAll('.el-select__tags-text')].map(textOf);
    if (tags.length > 0) return tags;
    const label = root.querySelector('.el-select__placeholder,.el-select-v2__placeholder');
    if (label !== null) return label.matches('.is-transparent') ? [] : [textOf(label)];
    const input = root.querySelector<HTMLInputElement>('.el-input__inner');
    return input === null || input.value === '' ? [] : [input.value];
  },
  isMultiple(root) {
    if (root.querySelector('.el-select__tags')) return true;
    const input = root.querySelector<HTMLElement>('.el-select__input');
    return input !== null && linkedPopup(input, POPUP)?.matches('.is-multiple') === true;
  },
});

export const elementCascader = cascade({
  id: 'element-cascader',
  root: '.el-cascader',
  trigger: '.el-input__inner',
  input: '.el-input__inner',
  popup: '.el-cascader__dropdown',
  column: '.el-cascader-menu',
  item: '.el-cascader-node',
  itemText: '.el-cascader-node__label',
  expands: '.el-icon-arrow-right,.arrow-right',
  active: '.in-active-path,.is-active',
  clear: '.icon-circle-close,.el-icon-circle-close',
  shown: (root) => root.querySelector<HTMLInputElement>('.el-input__inner')?.value ?? '',
});

export const elementDate = typedDate({
  id: 'element-date',
  root: '.el-date-editor',
  popup: '.el-picker-panel,.el-picker__popper',
  clear: '.el-range__close-icon,.clear-icon,.el-input__clear,.el-icon-circle-close',
  kind: (root) => KINDS.find(([name]) => root.matches(`.el-date-editor--${name}`))?.[1] ?? 'date',
});

const KINDS: readonly (readonly [string, WidgetKind])[] = [
  ['datetimerange', 'date-range'],
  ['daterange', 'date-range'],
  ['monthrange', 'date-range'],
  ['datetime', 'datetime'],
  ['month', 'month'],
  ['year', 'year'],
];
