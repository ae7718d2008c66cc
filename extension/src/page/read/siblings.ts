import type { Control } from '../drivers/driver.ts';
import { composedParent } from './composed.ts';
import { FORM_ITEM } from './form-items.ts';
import { isLabel, textOf } from './text.ts';

const MAX_LEVELS = 8;

/** Where the search for a neighbour's text ends: beyond, it belongs to something else. */
const BOUNDARY = `td,th,form,fieldset,table,body,li,section,article,${FORM_ITEM}`;

/** The nearest text before a control, climbing out of its wrappers, never past another control. */
export function siblingLabel(control: Control, holdsControl: (e: Element) => boolean): string | undefined {
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

function textBefore(element: HTMLElement, holdsControl: (e: Element) => boolean): string | 'control' | undefined {
  const texts: string[] = [];
  for (let node = element.previousSibling; node !== null; node = node.previousSibling) {
    if (node.nodeType === Node.ELEMENT_NODE && holdsControl(node as Element))
      return texts.length > 0 ? joined(texts) : 'control';
    const text = textOf(node);
    if (text !== '') texts.unshift(text);
    if (texts.length > 0 && node.nodeType === Node.ELEMENT_NODE && isBlock(node as Element)) break;
  }
  return joined(texts);
}

function joined(texts: readonly string[]): string | undefined {
  const text = texts.join(' ');
  return isLabel(text) ? text : undefined;
}

const isBlock = (element: Element): boolean =>
  /^(div|p|label|dt|li|h[1-6]|span|b|strong)$/.test(element.localName) && isLabel(textOf(element));

const UNIT = /^[（(]?(元|万元|角|元\/月|元\/年|万元\/年|㎡|m²|平方米|平米|亩|公顷|人|口|岁|年|月|个月|%|％)[）)]?$/;

/** A unit written after the box: `[____] 元`. Kept as a candidate of its own, for the unit only. */
export function unitAfter(control: Control): string | undefined {
  let at: HTMLElement = control.root;
  for (let level = 0; level < 3; level += 1) {
    for (let node = at.nextSibling; node !== null; node = node.nextSibling) {
      const text = textOf(node);
      if (text !== '') return UNIT.test(text) ? text : undefined;
    }
    const parent = composedParent(at);
    if (parent === undefined || parent.matches(BOUNDARY)) return undefined;
    at = parent;
  }
  return undefined;
}
