import type { Control } from '../drivers/driver.ts';
import { composedParent } from './composed.ts';
import { FORM_ITEM } from './form-items.ts';
import { isLabel, textOf } from './text.ts';
import { isSuffix, splitSuffix } from './units.ts';

const MAX_LEVELS = 8;

/** Where the search for a neighbour's text ends: beyond, it belongs to something else. */
const BOUNDARY = `td,th,form,fieldset,table,body,li,section,article,${FORM_ITEM}`;

/** Says that it is a label; what stands between it and the box is a hint. */
const LABELISH = 'label,dt,th,[class*=label],[class*=Label]';

/** A label floating over its box stands behind it in the page; longer words there are a hint. */
const MAX_FLOATING = 20;

type Holds = (element: Element) => boolean;

/** The nearest text before a control, climbing out of its wrappers, never past another control. */
export function siblingLabel(control: Control, holdsControl: Holds): string | undefined {
  let at: HTMLElement | undefined = control.parts[0] ?? control.input;
  if (control.root.contains(at) && !control.root.matches('td,th,label')) {
    if (control.widget !== 'radio' && control.widget !== 'checkbox-group') at = control.root;
  }
  for (let level = 0; at !== undefined && level < MAX_LEVELS; level += 1) {
    const found = textBefore(at, holdsControl);
    if (found === 'control') return undefined;
    if (found !== undefined) return found;
    if (at !== control.root && at.matches(BOUNDARY)) return undefined;
    const parent: HTMLElement | undefined = composedParent(at);
    if (parent === undefined || parent.matches(BOUNDARY)) return undefined;
    at = parent;
  }
  return undefined;
}

function textBefore(element: HTMLElement, holdsControl: Holds): string | 'control' | undefined {
  const texts: string[] = [];
  let label: string | undefined;
  let block: string | undefined;
  for (let node = element.previousSibling; node !== null; node = node.previousSibling) {
    const isElement = node.nodeType === Node.ELEMENT_NODE;
    if (isElement && holdsControl(node as Element)) {
      if (label !== undefined || block !== undefined) break;
      if (texts.length === 0) return 'control';
      const text = texts.join(' ');
      const { suffix, rest } = splitSuffix(text);
      if (suffix === undefined || isPrefixed(node as Element, holdsControl)) return isLabel(text) ? text : 'control';
      return isLabel(rest) ? rest : 'control';
    }
    const text = textOf(node);
    if (text === '') continue;
    if (block === undefined) texts.unshift(text);
    if (!isElement || !isLabel(text)) continue;
    if ((node as Element).matches(LABELISH)) {
      label = text;
      break;
    }
    if (block === undefined && BLOCK.test((node as Element).localName)) block = texts.join(' ');
  }
  return label ?? block ?? joined(texts);
}

/** Whether the words of this row stand before their boxes: 省 [ ] 市 [ ]. Else a word behind a box belongs to it. */
function isPrefixed(control: Element, holdsControl: Holds): boolean {
  let text = '';
  for (let node: Node | null = control.parentNode?.firstChild ?? null; node !== null; node = node.nextSibling) {
    if (node.nodeType === Node.ELEMENT_NODE && holdsControl(node as Element)) break;
    text += ` ${textOf(node)}`;
  }
  return isSuffix(text.replace(/[:：]/g, '').trim().split(' ').pop() ?? '');
}

function joined(texts: readonly string[]): string | undefined {
  const text = texts.join(' ');
  return isLabel(text) ? text : undefined;
}

const BLOCK = /^(div|p|label|dt|li|h[1-6]|span|b|strong)$/;

/** A unit or the part of a place written behind the box: `[____] 元`, `[____] 省`. Kept as a candidate of its own. */
export function suffixOf(control: Control, holdsControl: Holds): string | undefined {
  let at: HTMLElement = control.root;
  for (let level = 0; level < 3; level += 1) {
    for (let node = at.nextSibling; node !== null; node = node.nextSibling) {
      if (node.nodeType === Node.ELEMENT_NODE) {
        const element = node as Element;
        // The next box, or its label.
        if (holdsControl(element) || element.matches(LABELISH)) return undefined;
      }
      const text = textOf(node);
      if (text !== '') return isSuffix(text) ? text : splitSuffix(text).suffix;
    }
    const parent = composedParent(at);
    if (parent === undefined || parent.matches(`label,${BOUNDARY}`)) return undefined;
    at = parent;
  }
  return undefined;
}

/** The label that stands behind a box in the page: of a lone check box, or floating over an empty text box. */
export function labelBehind(control: Control, holdsControl: Holds): string | undefined {
  let text = '';
  for (let node = control.root.nextSibling; node !== null; node = node.nextSibling) {
    if (node.nodeType === Node.ELEMENT_NODE && (holdsControl(node as Element) || (node as Element).matches('br')))
      break;
    text = `${text} ${textOf(node)}`.trim();
  }
  if (!isLabel(text) || isSuffix(text)) return undefined;
  if (control.widget === 'checkbox' || control.widget === 'switch') return text;
  const next = control.root.nextElementSibling;
  const alone = control.root.previousSibling === null || textOf(control.root.parentElement ?? control.root) === text;
  return alone && next?.matches('label,span,div') && text.length <= MAX_FLOATING ? text : undefined;
}
