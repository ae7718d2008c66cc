import { textOf } from '../read/text.ts';
import { cascade } from './cascade.ts';
import { dateKindOf, panelKind } from './date-kind.ts';
import { listSelect } from './list-select.ts';
import { typedDate } from './typed-date.ts';

const title = (element: Element): string => element.getAttribute('title') || textOf(element);

/** What `ant-select` shows as chosen: antd 4 and 5 and ant-design-vue, then antd 6, which draws the text in the box itself. */
function chosen(root: HTMLElement): string[] {
  const items = [...root.querySelectorAll('.ant-select-selection-item')];
  if (items.length > 0) return items.map(title);
  const box = root.querySelector('.ant-select-content-has-value');
  return box === null ? [] : [title(box)];
}

/** `Select` of antd 4 to 6 and of ant-design-vue. */
export const antdSelect = listSelect({
  id: 'antd-select',
  root: '.ant-select:not(.ant-cascader):not(.ant-tree-select):not(.ant-select-auto-complete):not(.ant-pagination-options-size-changer)',
  trigger: '.ant-select-selector,.ant-select-content',
  input: '.ant-select-selection-search-input,.ant-select-input,input',
  popup: '.ant-select-dropdown',
  option: '.ant-select-item-option',
  disabledOption: '.ant-select-item-option-disabled',
  virtual: '.rc-virtual-list-holder,.ant-select-dropdown-list-holder',
  clear: '.ant-select-clear',
  chosen,
  isMultiple: (root) => root.matches('.ant-select-multiple'),
});

export const antdCascader = cascade({
  id: 'antd-cascader',
  root: '.ant-cascader.ant-select,.ant-cascader-picker',
  trigger: '.ant-select-selector,.ant-select-content',
  input: 'input',
  popup: '.ant-cascader-dropdown,.ant-cascader-menus',
  column: '.ant-cascader-menu',
  item: '.ant-cascader-menu-item',
  itemText: '.ant-cascader-menu-item-content',
  expands: '.ant-cascader-menu-item-expand',
  active: '.ant-cascader-menu-item-active',
  clear: '.ant-select-clear',
  shown: (root) => chosen(root).join(','),
});

const hintOf = (root: HTMLElement): string => root.querySelector('input')?.placeholder ?? '';

export const antdDate = typedDate({
  id: 'antd-date',
  root: '.ant-picker:not(.ant-picker-time)',
  popup: '.ant-picker-dropdown',
  clear: '.ant-picker-clear',
  kind: (root) => (root.matches('.ant-picker-range') ? 'date-range' : (dateKindOf(hintOf(root)) ?? 'date')),
  panelKind,
});
