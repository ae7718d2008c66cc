import { readFileSync } from 'node:fs';
import type { SeenTable } from '@tongban/shared/recognisers/model/seen-labels';
import { isFilled, type Scored } from '../score.ts';
import { repositoryOf } from '../train/seen.ts';
import { type FailureKind, KINDS, kindOfFailure } from './failure-kind.ts';

/** A field that is filled wrongly, and why that is known. */
export interface Failure {
  /** Number of the field in its form, from 0. */
  readonly at: number;
  readonly label: string;
  readonly gold: string;
  readonly got: string;
  readonly kind: FailureKind;
  readonly reason: string;
}

export interface KnownFailures {
  readonly forms: Readonly<Record<string, readonly Failure[]>>;
  /** Of held-out forms only how many: nobody looks at them. */
  readonly held: Readonly<Record<string, number>>;
}

export const FAILURES_FILE = new URL('../known-failures.json', import.meta.url);
export const readFailures = (): KnownFailures => JSON.parse(readFileSync(FAILURES_FILE, 'utf8')) as KnownFailures;

/** Notes that say how a value is split, not what was hard about it. */
const MARK = /^(?:part|flag|confirm)\b/;

export const failureKey = (form: string, { at, gold, got }: Failure): string => `${form} ${at} ${gold} → ${got}`;
export const failureKeys = ({ forms }: KnownFailures): readonly string[] =>
  Object.entries(forms).flatMap(([form, failures]) => failures.map((failure) => failureKey(form, failure)));

/** What is filled wrongly now. Kinds and reasons that a person gave to the same failure before are kept. */
export const failuresOf = (
  scored: readonly Scored[],
  others: (repository: string) => SeenTable,
  before?: KnownFailures,
): KnownFailures => {
  const wrong = scored.filter((one) => isFilled(one) && !one.correct);
  const known = new Map(
    Object.entries(before?.forms ?? {}).flatMap(([form, failures]) =>
      failures.map((failure) => [failureKey(form, failure), failure] as const),
    ),
  );
  const describe = (one: Scored): Failure => {
    const { form, entry, guess } = one;
    const kind = kindOfFailure(one, others(repositoryOf(form)));
    const fresh: Failure = {
      at: form.fields.indexOf(entry),
      label: (entry.label || entry.placeholder || entry.name).trim(),
      gold: entry.concept,
      got: guess.concept,
      kind,
      reason: entry.note && !MARK.test(entry.note) ? entry.note : KINDS[kind],
    };
    const same = known.get(failureKey(form.id, fresh));
    return same ? { ...fresh, kind: same.kind, reason: same.reason } : fresh;
  };
  const byForm = [...Map.groupBy(wrong, ({ form }) => form)];
  return {
    forms: Object.fromEntries(
      byForm.filter(([form]) => !form.held).map(([form, fields]) => [form.id, fields.map(describe)]),
    ),
    held: Object.fromEntries(byForm.filter(([form]) => form.held).map(([form, fields]) => [form.id, fields.length])),
  };
};

/** One failure a line. */
export const failuresText = ({ forms, held }: KnownFailures): string => {
  const lines = Object.entries(forms).map(
    ([form, failures]) =>
      `    ${JSON.stringify(form)}: [\n${failures.map((one) => `      ${JSON.stringify(one)}`).join(',\n')}\n    ]`,
  );
  return `{\n  "forms": {\n${lines.join(',\n')}\n  },\n  "held": ${JSON.stringify(held)}\n}\n`;
};
