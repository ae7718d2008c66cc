import type { LabelCandidate, LabelSource } from '@tongban/shared/recognisers/page-form';
import type { Control } from '../drivers/driver.ts';
import { dateMask } from '../drivers/legacy-box.ts';
import { cellLabels, type Grid } from './cells.ts';
import { composedAncestors } from './composed.ts';
import { FORM_ITEM, ITEM_LABEL } from './form-items.ts';
import { siblingLabel, unitAfter } from './siblings.ts';
import { isLabel, textOf } from './text.ts';

/** What a scan knows about the page while it looks for labels. */
export interface Surroundings {
  /** Whether an element is, or contains, a control. */
  readonly holdsControl: (element: Element) => boolean;
  readonly nativeLabels: (input: HTMLElement) => HTMLElement[];
  readonly grids: (table: HTMLTableElement) => Grid;
}

/** Ids that a library makes up; they name nothing. */
const MADE_UP = /^(el-id-|rc_|rc-|:r|«r|_r_|radix-|headlessui-|_easyui|layui|input-?\d+$|\d+$)/;

/** Selects draw their placeholder as an element of its own. */
const DRAWN_PLACEHOLDER =
  '.ant-select-selection-placeholder,.ant-select-placeholder,.el-select__placeholder.is-transparent,.ivu-select-placeholder';

/** All label candidates of a control, each with where it was found, in the order of {@link LabelSource}. */
export function labelsOf(control: Control, around: Surroundings): LabelCandidate[] {
  const found: LabelCandidate[] = [];
  const add = (source: LabelSource, text: string | null | undefined) => {
    const clean = text?.trim() ?? '';
    if (isLabel(clean) && !found.some((label) => label.text === clean)) found.push({ source, text: clean });
  };
  const cell = closestCell(control.root);
  add('form-item', formItemLabel(control));
  if (!isGroup(control)) {
    for (const label of around.nativeLabels(control.input))
      add(label.contains(control.input) ? 'label-wrap' : 'label-for', textOf(label));
  }
  for (const text of ariaLabels(control)) add('aria', text);
  if (cell !== undefined) {
    const labels = cellLabels(cell, around.grids, around.holdsControl);
    add('cell-left', labels.left);
    if (labels.left === undefined || labels.header) add('cell-above', labels.above);
  }
  add('sibling', siblingLabel(control, around.holdsControl));
  add('placeholder', placeholderOf(control));
  add('title', control.input.title || control.root.title);
  add('name', nameOf(control));
  add('id', idOf(control));
  add('sibling', unitAfter(control));
  return found;
}

export const isGroup = (control: Control): boolean => control.widget === 'radio' || control.widget === 'checkbox-group';

/** The table cell a control sits in, unless a form item comes first. */
export function closestCell(root: HTMLElement): HTMLTableCellElement | undefined {
  for (const at of composedAncestors(root)) {
    if (at.localName === 'td' || at.localName === 'th') return at as HTMLTableCellElement;
    if (at !== root && at.matches(FORM_ITEM) && at.querySelector(ITEM_LABEL) !== null) return undefined;
  }
  return undefined;
}

function formItemLabel(control: Control): string | undefined {
  for (const at of composedAncestors(control.root)) {
    if (!at.matches(FORM_ITEM)) continue;
    const labels = [...at.querySelectorAll<HTMLElement>(ITEM_LABEL)].filter((label) => !label.contains(control.input));
    // Several labels in one item: the last one before the control is its own.
    const before = labels.filter((label) => precedes(label, control.input));
    const label = before[before.length - 1] ?? (labels.length === 1 ? labels[0] : undefined);
    const text = label === undefined ? '' : textOf(label);
    if (isLabel(text)) return text;
  }
  return undefined;
}

function* ariaLabels(control: Control): Generator<string> {
  for (const element of new Set([control.input, control.root])) {
    const tree = element.getRootNode() as Document | ShadowRoot;
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const texts = ids.flatMap((id) => tree.getElementById(id) ?? []).map(textOf);
    if (texts.length > 0) yield texts.join(' ');
    yield element.getAttribute('aria-label') ?? '';
    yield element.getAttribute('data-label') ?? '';
  }
}

export function placeholderOf(control: Control): string | undefined {
  for (const element of [control.input, ...control.parts]) {
    const text = (element as HTMLInputElement).placeholder;
    if (typeof text === 'string' && text !== '') return text;
  }
  const drawn = control.root.querySelector(DRAWN_PLACEHOLDER);
  if (drawn !== null && textOf(drawn) !== '') return textOf(drawn);
  // A calendar's mask says what a placeholder would.
  return dateMask(control.input.getAttribute('onclick') ?? control.input.getAttribute('onfocus') ?? '');
}

export function nameOf(control: Control): string | undefined {
  for (const element of [control.input, ...control.parts]) {
    const name = element.getAttribute('name');
    if (name && !MADE_UP.test(name)) return name;
  }
  return undefined;
}

export function idOf(control: Control): string | undefined {
  if (isGroup(control)) return MADE_UP.test(control.root.id) ? undefined : control.root.id || undefined;
  return [control.input.id, control.root.id].find((id) => id !== '' && !MADE_UP.test(id));
}

const precedes = (a: Node, b: Node): boolean => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
