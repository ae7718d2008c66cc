import type { LabelCandidate, LabelSource } from '@tongban/shared/recognisers/page-form';
import type { Control } from '../drivers/driver.ts';
import { dateMask } from '../drivers/legacy-box.ts';
import type { CellLabels } from './cells.ts';
import { composedAncestors } from './composed.ts';
import { FORM_ITEM, ITEM_LABEL } from './form-items.ts';
import { labelBehind, siblingLabel } from './siblings.ts';
import { isLabel, textOf } from './text.ts';

/** What a scan knows about the page while it looks for labels. */
export interface Surroundings {
  /** Whether an element is, or contains, a control. */
  readonly holdsControl: (element: Element) => boolean;
  /** Whether a text is a title of several fields. */
  readonly isTitle: (text: string) => boolean;
  readonly nativeLabels: (input: HTMLElement) => HTMLElement[];
  readonly cell: (cell: HTMLTableCellElement) => CellLabels;
}

/** Ids that a library makes up; they name nothing. */
const MADE_UP = /^(el-id-|rc_|rc-|:r|«r|_r_|radix-|headlessui-|_easyui|layui|input-?\d+$|\d+$)/;

/** Names that a library gives every widget of a kind. */
const DEFAULT_NAME = /^(radio|checkbox)([- ]?group)?$|^(select|switch|input|combobox|date ?picker)$/i;

/** Selects draw their placeholder as an element of its own. */
const DRAWN_PLACEHOLDER =
  '.ant-select-selection-placeholder,.ant-select-placeholder,.el-select__placeholder.is-transparent,.ivu-select-placeholder';

/** What a lone box says of itself where its question stands elsewhere. */
const BARE_YES = /^(是|有|否|无|√|勾选|选中|启用|yes)$/i;

/** All label candidates of a control but for words behind its box, each with where it was found, the best first. */
export function labelsOf(control: Control, around: Surroundings): LabelCandidate[] {
  const found: LabelCandidate[] = [];
  const add = (source: LabelSource, text: string | null | undefined) => {
    const clean = text?.trim() ?? '';
    if (isLabel(clean) && !found.some((label) => label.text === clean)) found.push({ source, text: clean });
  };
  const cell = closestCell(control.root);
  const natives = isGroup(control) ? [] : nativeLabels(control, around);
  const [bare, telling] = isLone(control)
    ? [natives.filter(({ text }) => BARE_YES.test(text)), natives.filter(({ text }) => !BARE_YES.test(text))]
    : [[], natives];
  const behind = natives.length === 0 ? labelBehind(control, around.holdsControl) : undefined;
  add('form-item', formItemLabel(control));
  for (const { source, text } of telling) add(source, text);
  for (const text of ariaLabels(control)) add('aria', text);
  if (cell !== undefined) {
    const labels = around.cell(cell);
    add('cell-left', labels.left);
    if (labels.left === undefined || labels.header) add('cell-above', labels.above);
  }
  if (isLone(control) && behind !== undefined && !BARE_YES.test(behind)) add('sibling', behind);
  const before = siblingLabel(control, around.holdsControl);
  // A title stands before the first box of its part too; the words on the box itself come first.
  if (found.length === 0 && behind !== undefined && (before === undefined || around.isTitle(before)))
    add('sibling', behind);
  const titled = before !== undefined && around.isTitle(before);
  if (!titled) add('sibling', before);
  for (const { source, text } of bare) add(source, text);
  add('placeholder', placeholderOf(control));
  add('title', control.input.title || control.root.title);
  add('title', describedBy(control));
  add('name', nameOf(control));
  add('id', idOf(control));
  if (titled) add('sibling', before);
  return found;
}

function nativeLabels(control: Control, around: Surroundings): LabelCandidate[] {
  return around.nativeLabels(control.input).map((label) => ({
    source: label.contains(control.input) ? 'label-wrap' : 'label-for',
    text: textOf(label),
  }));
}

const isLone = ({ widget }: Control): boolean => widget === 'checkbox' || widget === 'switch';

/** A hint of the page's own about format or unit. */
function describedBy({ input }: Control): string | undefined {
  const ids = input.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
  const tree = input.getRootNode() as Document | ShadowRoot;
  const texts = ids.flatMap((id) => tree.getElementById(id) ?? []).map(textOf);
  return texts.join(' ');
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
    const label = element.getAttribute('aria-label') ?? '';
    if (!DEFAULT_NAME.test(label)) yield label;
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
