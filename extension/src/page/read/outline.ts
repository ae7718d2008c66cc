import { ANY_CONTROL, POPUP } from './claim.ts';
import { collect } from './collect.ts';
import { ITEM_LABEL } from './form-items.ts';
import { HEADING } from './sections.ts';
import type { Steps } from './slices.ts';
import { createSight } from './visible.ts';

/** What names a field or a part of the form. */
export const NAMING = `label,${ITEM_LABEL},${HEADING}`;

/**
 * Which fields a document shows and what they are called, cheap enough to be asked often: two outlines that are equal
 * mean that reading again would tell nothing new. Holds no values, and means nothing outside this document.
 */
export function* outlineOf(root: Document, frames: boolean): Steps<string> {
  const sight = createSight();
  const marks: string[] = [];
  for (const element of collect(root, `${ANY_CONTROL},${NAMING}`, frames)) {
    yield;
    if (element.closest(POPUP) !== null) continue;
    marks.push(element.matches(ANY_CONTROL) ? controlMark(element, sight(element)) : nameMark(element));
  }
  return marks.join('\n');
}

function controlMark(element: HTMLElement, sight: string): string {
  const { disabled, readOnly, options, type, name } = element as Partial<HTMLInputElement & HTMLSelectElement>;
  const state = [disabled, readOnly, type, name, options?.length, element.getAttribute('aria-disabled')].map(String);
  return [numberOf(element), sight, ...state].join(' ');
}

/** Counters and clocks in a title tell nothing. */
const nameMark = (element: HTMLElement): string => (element.textContent ?? '').slice(0, 80).replace(/\d+/g, '#');

const numbers = new WeakMap<Element, number>();
let count = 0;

/** A number that this element keeps for its life. */
function numberOf(element: Element): number {
  const known = numbers.get(element);
  if (known !== undefined) return known;
  count += 1;
  numbers.set(element, count);
  return count;
}
