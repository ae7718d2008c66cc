import { isFilled, type Scored } from '../score.ts';
import { table } from './table.ts';

const SHOWN = 10;

/** What was written instead of what, the commonest first, with labels under which it happened. */
export const confusions = (scored: readonly Scored[]): string => {
  const wrong = scored.filter((one) => isFilled(one) && !one.correct);
  const pairs = Map.groupBy(wrong, ({ entry, guess }) => `${entry.concept} → ${guess.concept}`);
  const rows = [...pairs]
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .slice(0, SHOWN)
    .map(([pair, fields]) => {
      const labels = fields.map(({ entry }) => (entry.label || entry.placeholder || entry.name).trim());
      return [pair, fields.length, [...new Set(labels)].slice(0, 4).join(' ')];
    });
  return `${table(['gold → got', 'times', 'labels'], rows)}\n${wrong.length} filled wrongly in all, ${pairs.size} kinds`;
};
