import type { LineKey } from './line-key.ts';
import type { FrameLine } from './tab-fill.ts';

/** What a tick stands for: this value of this concept in this field. */
const meaning = ({ line }: FrameLine): string => JSON.stringify([line.concept, line.part, line.value, line.holds]);

/** Ticks of a preview made anew: as the clerk left them where the line is the same, else as the new line starts. */
export function keptTicks(
  before: readonly FrameLine[],
  ticks: ReadonlySet<LineKey>,
  after: readonly FrameLine[],
): ReadonlySet<LineKey> {
  const old = new Map(before.map((entry) => [entry.key, meaning(entry)]));
  return new Set(
    after
      .filter((entry) => (old.get(entry.key) === meaning(entry) ? ticks.has(entry.key) : entry.line.ticked))
      .map(({ key }) => key),
  );
}
