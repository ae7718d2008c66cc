import { gzipSync } from 'node:zlib';
import { THRESHOLDS } from '@tongban/shared/recognisers/recogniser';
import { isEntry, setOf } from '../corpus.ts';
import { isAsked, isFilled, type Scored } from '../score.ts';
import { judge, train } from '../train/train.ts';
import { committedModel, versionOf } from '../train/write-model.ts';
import { calibration } from './calibration.ts';
import { confusions } from './confusions.ts';
import { byAnswer, byTrait, figuresTable, labelSourceOf, roleOf } from './group.ts';

/** The report of the last training. */
export const REPORT_FILE = new URL('../report.txt', import.meta.url);

const kib = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`;

/** What ships: version and size. */
export const modelLine = (source: string): string => {
  const { day, rest } = versionOf(source);
  const raw = Buffer.byteLength(source);
  return `model ${day}.${rest}: ${kib(raw)} raw, ${kib(gzipSync(source).length)} gzip`;
};

/** The sets that are reported apart, each with its fields. */
export const sets = (scored: readonly Scored[]): readonly (readonly [string, readonly Scored[]])[] => {
  const entry = scored.filter(({ form }) => isEntry(form));
  const of = (set: ReturnType<typeof setOf>): readonly Scored[] => entry.filter(({ form }) => setOf(form) === set);
  return [
    ['all data entry', entry],
    ['  dev (given)', of('dev')],
    ['  harvest, learn', of('learn')],
    ['  harvest, held out', of('held')],
    ['search, statistics', scored.filter(({ form }) => !isEntry(form))],
  ];
};

/** The held-out forms as seen by a model that was given none of them. */
const strictly = (scored: readonly Scored[]): readonly Scored[] => {
  const forms = [...new Set(scored.map(({ form }) => form))];
  const { model } = train(forms.filter(({ held }) => !held));
  return judge(
    forms.filter((form) => form.held && isEntry(form)),
    model,
  );
};

/**
 * Everything there is to say about forms the model has not seen: `scored` comes from leaving out each repository in turn. Of the
 * held-out forms only sums are shown, never a field.
 */
export const accuracyReport = (scored: readonly Scored[], source = committedModel()): string => {
  const entry = scored.filter(({ form }) => isEntry(form));
  const open = entry.filter(({ form }) => !form.held);
  const asking = entry.filter((one) => isFilled(one) && one.guess.ambiguousSubject);
  return [
    modelLine(source),
    `leaving out each source repository in turn; in percent, at the fill threshold ${THRESHOLDS.fill}`,
    figuresTable('set', [...sets(scored), ['held out, trained on the others', strictly(scored)]]),
    `coverage: of the fields with a concept; owed: without those that may be left alone and were; top3 among the first three offered
of the filled, ${asking.length} are asked about first because the page does not say whose (${asking.filter(({ correct }) => !correct).length} of them wrong)`,
    '## confidence (data entry)',
    calibration(
      'a concept',
      entry.filter(({ guess }) => guess.concept !== 'none'),
    ),
    calibration(
      'leave alone',
      entry.filter(({ guess }) => guess.concept === 'none'),
    ),
    '## by library (data entry)',
    byTrait('framework', entry, ({ form }) => form.framework),
    '## by source of label (data entry)',
    byTrait('label', entry, labelSourceOf),
    '## by role (data entry)',
    byAnswer('role', entry, roleOf),
    '## by concept, five fields or more (data entry)',
    byAnswer('concept', entry.filter(isAskedOrFilled), (concept) => concept),
    '## the worst confusions (dev and learn; the held-out forms are not looked at)',
    confusions(open),
  ].join('\n\n');
};

const isAskedOrFilled = (one: Scored): boolean => isAsked(one) || isFilled(one);
