import { canonicalId } from '@tongban/shared/catalogue/catalogue';
import { type Figures, figures, isFilled, type Scored } from '../score.ts';
import { type Cell, table } from './table.ts';

const COLUMNS = [
  'fields',
  'asked',
  'filled',
  'precision',
  'coverage',
  'owed',
  'wrongRole',
  'falseFill',
  'top3',
] as const satisfies readonly (keyof Figures)[];

const cells = (one: Figures): readonly Cell[] => COLUMNS.map((column) => one[column]);

/** Figures of named sets of fields, one row each. */
export const figuresTable = (what: string, sets: readonly (readonly [string, readonly Scored[]])[]): string =>
  table(
    [what, ...COLUMNS],
    sets.map(([name, scored]) => [name, ...cells(figures(scored))]),
  );

/** Figures by a trait of the field or its form, the commonest first. */
export const byTrait = (what: string, scored: readonly Scored[], traitOf: (one: Scored) => string): string => {
  const groups = Map.groupBy(scored, traitOf);
  return figuresTable(
    what,
    [...groups].sort(([, a], [, b]) => b.length - a.length),
  );
};

/** Where a field says what it is for. */
export const labelSourceOf = ({ entry }: Scored): string =>
  entry.label ? 'form-item label' : entry.placeholder ? 'placeholder only' : entry.name ? 'name only' : 'nothing';

/** `guardian` of guardian.mobile, `org` of org.name, `none`. */
export const roleOf = (concept: string): string => concept.split('.')[0] ?? concept;

/** Groups of fewer fields say too little. */
const ENOUGH = 5;

const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((10_000 * part) / whole) / 100;

/**
 * By what a field asks for (coverage, top 3) and what it was taken for (precision): a wrong 姓名 counts against the concept that
 * was written. Where another answer is as good, it counts under the one that was labelled first.
 */
export const byAnswer = (what: string, scored: readonly Scored[], groupOf: (concept: string) => string): string => {
  const asked = Map.groupBy(scored, ({ entry }) => groupOf(canonicalId(entry.concept)));
  const written = Map.groupBy(scored.filter(isFilled), ({ guess }) => groupOf(canonicalId(guess.concept)));
  const rows = [...asked]
    .filter(([name, fields]) => name !== 'none' && fields.length >= ENOUGH)
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([name, fields]): readonly Cell[] => {
      const mine = written.get(name) ?? [];
      const { coverage, top3 } = figures(fields);
      const right = mine.filter(({ correct }) => correct).length;
      return [name, fields.length, mine.length, share(right, mine.length), coverage, top3];
    });
  return table([what, 'asked', 'filled', 'precision', 'coverage', 'top3'], rows);
};
