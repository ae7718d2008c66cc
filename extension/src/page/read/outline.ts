import { ANY_CONTROL, controlsAmong } from './claim.ts';
import { collect } from './collect.ts';
import { ITEM_LABEL } from './form-items.ts';
import { HEADING, TITLE } from './headings.ts';
import type { Steps } from './slices.ts';
import { createSight, type Sight } from './visible.ts';

/** What names a field or a part of the form. */
const NAMING = `label,${ITEM_LABEL},${TITLE}`;

/** What a reading looks at. */
export const READ = `${ANY_CONTROL},${NAMING},${HEADING}`;

/** What makes an outline. Notices are bold too: what only looks like a title tells nothing. */
export const TELLING = `${ANY_CONTROL},${NAMING}`;

/** The outline of a document that is not read now. */
export function* lookAt(document: Document): Steps<string> {
  const elements = collect(document, TELLING, false);
  const controls = yield* controlsAmong(elements);
  return yield* outlineOf(elements, controls, createSight());
}

/**
 * Which fields a document shows and what they are called, cheap enough to be asked often: two outlines that are equal
 * mean that reading again would tell nothing new. Holds no values, and means nothing outside this document.
 * @param elements at least all that are {@link TELLING}
 */
export function* outlineOf(
  elements: readonly HTMLElement[],
  controls: ReadonlySet<HTMLElement>,
  sight: (element: HTMLElement) => Sight,
): Steps<string> {
  const marks: string[] = [];
  for (const element of elements) {
    yield;
    if (controls.has(element)) marks.push(controlMark(element, sight(element)));
    else if (element.localName === 'label' || element.matches(NAMING)) marks.push(nameMark(element));
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
