import type { Part } from '../recognisers/recogniser.ts';
import type { AddressParts } from './split-address.ts';

/** Below the county; the divisions above stand for themselves and are never carried. */
const LINE: readonly Part[] = ['town', 'village', 'group', 'detail'];

/** What one field of a split address gets. */
export interface AddressPiece {
  /** Its own part, with those that no field takes and this one carries, in order; '' where the address names none. */
  readonly text: string;
  readonly carried: readonly Part[];
  /** Parts that the address names, no field takes and this one, the finest, cannot carry. */
  readonly left: readonly Part[];
}

/**
 * The piece of `own` when the page asks for `asked` elsewhere. A part that no field takes goes with the next finer field
 * there is, or else with the finest: nothing that the address says is lost.
 * @param scope the finest part that the field's label speaks of, when it speaks of more than its own: 村(组) takes no door number
 */
export function pieceOf(parts: AddressParts, own: Part, asked: readonly Part[], scope: Part = 'detail'): AddressPiece {
  if (!LINE.includes(own)) return { text: parts[own] ?? '', carried: [], left: [] };
  const level = (part: Part): number => LINE.indexOf(part);
  const fields = LINE.filter((part) => part === own || asked.includes(part));
  const carrier = (part: Part) => fields.find((field) => level(field) >= level(part)) ?? fields[fields.length - 1];
  const said = LINE.filter((part) => parts[part] !== undefined && carrier(part) === own);
  const mine = said.filter((part) => level(part) <= Math.max(level(scope), level(own)));
  return {
    text: mine.map((part) => parts[part]).join(''),
    carried: mine.filter((part) => part !== own),
    left: said.filter((part) => !mine.includes(part)),
  };
}

/** 村(组), 村/组, 村组: the label speaks of the group as well. */
export const speaksOfGroup = (labels: readonly { readonly text: string }[]): boolean =>
  labels.some(({ text }) => /[村社].{0,4}组/.test(text.normalize('NFKC')));
