import { kindOf } from '../fact-kind.ts';
import type { ReadField } from '../read-form.ts';

/** Above this a label plainly names what it asks for. */
const PLAIN = 4;
/** Hints beside a label are copied from field to field by programmers; labels proper are not. */
const HINTS: ReadonlySet<string> = new Set(['placeholder', 'title']);

/**
 * True when two labels of one field plainly ask for different things: an aria label that says 身份证号 on a box under 联系电话.
 * Which of them is right only a person can see.
 */
export const contradictory = ({ labels }: ReadField): boolean => {
  const said = labels
    .filter(({ source }) => !HINTS.has(source))
    .map(({ matches }) => matches.filter(({ kind, weight }) => kind === 'exact' && weight > PLAIN))
    .filter((matches) => matches.length > 0)
    .map((matches) => new Set(matches.map(({ concept }) => kindOf(concept))));
  return said.some((kinds, at) => said.slice(at + 1).some((others) => ![...kinds].some((kind) => others.has(kind))));
};
