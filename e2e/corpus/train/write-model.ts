import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Weights } from '@tongban/shared/recognisers/model/model';
import type { SeenCounts } from '@tongban/shared/recognisers/model/seen-labels';
import type { Trained } from './train.ts';

/** The model that ships, as a file. */
export const MODEL_FILE = new URL('../../../shared/src/recognisers/model/trained.data.ts', import.meta.url);

const lines = (table: ReadonlyMap<string, SeenCounts>): string =>
  [...table]
    .map(([text, counts]) => {
      const entries = Object.entries(counts).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      return [text, ...entries.flat()].join(' ');
    })
    .sort()
    .join('\n');

const rows = (weights: Weights): string =>
  Object.entries(weights)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${Number(weight.toFixed(3))},`)
    .join('\n');

/**
 * What was learned as the source text of a module that an expert can read and a diff can show. The version says the day, the
 * number of fields and what was learned (a hash): the same corpora and cues give the same text but for the day.
 */
export const modelSource = ({ forms, model }: Trained, day: string): string => {
  const weights = `Object.freeze({\n${rows(model.weights)}\n})`;
  const [labels, names] = [lines(model.seen.labels), lines(model.seen.names)];
  const hash = createHash('sha256')
    .update([weights, JSON.stringify(model.calibration), labels, names].join('\0'))
    .digest('hex')
    .slice(0, 8);
  const fields = forms.reduce((sum, form) => sum + form.fields.length, 0);
  return [
    '// Written by `npm run train` from the labelled forms of e2e/corpus; what each feature means: features.ts.',
    `export const VERSION = '${day}.${fields}.${hash}';`,
    `export const CALIBRATION = Object.freeze({ slope: ${model.calibration.slope}, shift: ${model.calibration.shift} });`,
    `export const WEIGHTS: Readonly<Record<string, number>> = ${weights};`,
    '/** Normalised label, then concept and number of source repositories in which it asks for that. */',
    `export const SEEN_LABELS = \`\n${labels}\n\`;`,
    '/** The same for the last step of a field name. */',
    `export const SEEN_NAMES = \`\n${names}\n\`;`,
    '',
  ].join('\n');
};

export const committedModel = (): string => readFileSync(MODEL_FILE, 'utf8');

const VERSION = /VERSION = '([^.']*)\.?([^']*)'/;

/** The day on which a model was trained, and what it is apart from that. */
export const versionOf = (source: string): { readonly day: string; readonly rest: string } => {
  const [, day = '', rest = ''] = VERSION.exec(source) ?? [];
  return { day, rest };
};

/** As {@link modelSource} of today, or of the day it was first trained when nothing has changed since. */
export const modelSourceNow = (trained: Trained, today: string): string => {
  const fresh = modelSource(trained, today);
  const { day, rest } = versionOf(committedModel());
  return rest === versionOf(fresh).rest ? modelSource(trained, day) : fresh;
};
