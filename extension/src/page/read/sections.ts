import { composedAncestors, composedContains } from './composed.ts';
import type { Heading } from './headings.ts';
import { createPartNames } from './part-names.ts';

const MAX_DEPTH = 5;

type Holds = (element: Element) => boolean;

/** A control with its place in reading order. */
export interface Placed {
  readonly element: HTMLElement;
  readonly order: number;
}

export interface Sections {
  /** The titles above a control, nearest first. */
  readonly of: (control: Placed) => string[];
  /** Whether a text is the title of several controls. */
  readonly isTitle: (text: string) => boolean;
  /** Texts of all titles, in reading order. */
  readonly titles: readonly string[];
}

/**
 * A title governs the smallest part of the page around it that holds any control, from its own place on, until the next
 * title of the same part. What only looks like a title counts when several controls follow it.
 * @param headings and @param controls in reading order
 */
export function createSections(
  headings: readonly Heading[],
  controls: readonly Placed[],
  holdsControl: Holds,
): Sections {
  const byScope = new Map<Element, Heading[]>();
  for (const heading of headings) {
    const scope = scopeOf(heading.element, holdsControl);
    const list = scope === undefined ? undefined : byScope.get(scope);
    if (list) list.push(heading);
    else if (scope !== undefined) byScope.set(scope, [heading]);
  }
  const several = new Set<string>();
  const kept = new Set<Heading>();
  for (const [scope, list] of byScope) {
    const governs = list.map((heading, at) => governsSeveral(scope, heading, list[at + 1], controls));
    list.forEach((heading, at) => {
      if (governs[at]) several.add(heading.text);
      if (governs[at] || !heading.loose) kept.add(heading);
    });
    byScope.set(
      scope,
      list.filter((heading) => kept.has(heading)),
    );
  }
  const nameOf = createPartNames();
  return {
    of({ element, order }) {
      const titles: string[] = [];
      const add = (title: string | undefined) => {
        if (title !== undefined && !titles.includes(title) && titles.length < MAX_DEPTH) titles.push(title);
      };
      for (const at of composedAncestors(element)) {
        add(lastBefore(byScope.get(at) ?? [], order)?.text);
        if (at !== element) add(nameOf(at));
      }
      return titles;
    },
    isTitle: (text) => several.has(text),
    titles: headings.filter((heading) => kept.has(heading)).map(({ text }) => text),
  };
}

/** Whether at least two controls stand between a title and the next one, within its part. */
function governsSeveral(scope: Element, { order }: Heading, next: Heading | undefined, controls: readonly Placed[]) {
  const second = controls[firstAfter(controls, order) + 1];
  if (second === undefined || (next !== undefined && next.order < second.order)) return false;
  return composedContains(scope, second.element);
}

/** Index of the first that comes after a place. */
function firstAfter(placed: readonly { readonly order: number }[], order: number): number {
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.order ?? 0) <= order) low = middle + 1;
    else high = middle;
  }
  return low;
}

const lastBefore = (headings: readonly Heading[], order: number): Heading | undefined =>
  headings[firstAfter(headings, order - 0.25) - 1];

function scopeOf(heading: HTMLElement, holdsControl: Holds): Element | undefined {
  for (const at of composedAncestors(heading)) if (at !== heading && holdsControl(at)) return at;
  return undefined;
}
