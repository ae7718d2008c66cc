import { readFileSync } from 'node:fs';
import { isAsked, isFilled, type Scored } from '../score.ts';

/** Of one form: fields filled wrongly, and fields with a concept that are filled right. */
export type FormRecord = readonly [wrong: number, reached: number];
export type Recorded = Readonly<Record<string, FormRecord>>;

export const RECORDED_FILE = new URL('../recorded.json', import.meta.url);
export const readRecorded = (): Recorded => JSON.parse(readFileSync(RECORDED_FILE, 'utf8')) as Recorded;

/** What happens on each form at the fill threshold. */
export const recordOf = (scored: readonly Scored[]): Recorded =>
  Object.fromEntries(
    [...Map.groupBy(scored, ({ form }) => form.id)].map(([id, fields]): [string, FormRecord] => {
      const filled = fields.filter(isFilled);
      return [
        id,
        [filled.filter(({ correct }) => !correct).length, filled.filter((one) => one.correct && isAsked(one)).length],
      ];
    }),
  );

/** One form a line, so that a diff shows which forms a change touches. */
export const recordedText = (recorded: Recorded): string => {
  const lines = Object.entries(recorded).map(([id, record]) => `  ${JSON.stringify(id)}: ${JSON.stringify(record)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
};

export interface Drift {
  /** Forms with more fields filled wrongly or fewer reached than recorded, in words. */
  readonly worse: readonly string[];
  /** Forms that are better, new or gone, and not recorded as such. */
  readonly unrecorded: readonly string[];
}

/** How what happens now differs from what is recorded. */
export const driftOf = (now: Recorded, recorded: Recorded): Drift => {
  const worse: string[] = [];
  const unrecorded: string[] = [];
  for (const id of new Set([...Object.keys(recorded), ...Object.keys(now)])) {
    const [before, after] = [recorded[id], now[id]];
    if (!before || !after) unrecorded.push(`${id}: ${before ? 'gone' : 'new'}`);
    else {
      const words = `${id}: wrong ${before[0]} → ${after[0]}, reached ${before[1]} → ${after[1]}`;
      if (after[0] > before[0] || after[1] < before[1]) worse.push(words);
      else if (after[0] < before[0] || after[1] > before[1]) unrecorded.push(words);
    }
  }
  return { worse, unrecorded };
};
