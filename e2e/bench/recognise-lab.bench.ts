import { existsSync } from 'node:fs';
import { type CorpusForm, isEntry, readCorpora, setOf } from '../corpus/corpus.ts';
import { type Cell, table } from '../corpus/report/table.ts';
import { train } from '../corpus/train/train.ts';
import { modelSource } from '../corpus/train/write-model.ts';
import { labCopy } from '../run/lab.ts';
import { bundleEngine } from './recognise/bundle-engine.ts';
import { foldsOf, LAB } from './recognise/lab-forms.ts';
import { type PageCounts, runLabOn } from './recognise/run-lab.ts';

/** Each part of the forms is asked of a model trained on the other nine tenths. */
const FOLDS = 10;
/** Browsers at a time. */
const LANES = 2;
/** `TONGBAN_LAB_EVERY=5`: only every fifth form, for a quick look. */
const EVERY = Math.max(1, Number(process.env.TONGBAN_LAB_EVERY ?? 1) || 1);

/**
 * Recognition measured through real UI libraries: the labelled forms are rendered by the forms lab, read by the product's own
 * reader from an isolated world, and judged by the lab. In ten parts by repository, so that no model has seen what it is asked.
 */
export async function run(): Promise<string> {
  if (!existsSync(LAB)) return `there is no forms lab at ${LAB}`;
  const forms = readCorpora();
  const entry = forms.filter(isEntry).filter((_form, at) => at % EVERY === 0);
  const copy = labCopy(LAB);
  const waiting = [...foldsOf(forms, FOLDS).entries()];
  const pages: PageCounts[] = [];
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [number, { asked, learned }] = next;
      const engine = await bundleEngine(`lab-scan-${number}`, modelSource(train(learned), 'part'));
      pages.push(
        ...(await runLabOn(
          copy,
          engine,
          asked.filter((form) => entry.includes(form)),
        )),
      );
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  const byId = new Map(entry.map((form) => [form.id, form]));
  const setName = (page: PageCounts): string => setOf(byId.get(page.form) as CorpusForm);
  return [
    `${entry.length} forms of data entry${EVERY > 1 ? ` (every ${EVERY}th)` : ''} on ${pages.length} pages, ${pages.filter(({ failed }) => failed).length} failed; in percent, at the fill threshold`,
    countsTable('library', pages, ({ lib }) => lib),
    countsTable('set', pages, setName),
    'coverage as the lab counts it: fields that may be left alone and were do not count; a form on two pages counts twice',
  ].join('\n\n');
}

const percent = (part: number, whole: number): Cell => (whole === 0 ? null : Math.round((10_000 * part) / whole) / 100);

function countsTable(what: string, pages: readonly PageCounts[], traitOf: (page: PageCounts) => string): string {
  const row = (name: string, of: readonly PageCounts[]): readonly Cell[] => {
    const sum = (key: 'decided' | 'correct' | 'concepts' | 'nones' | 'falseOnNone' | 'wrongRole'): number =>
      of.reduce((total, page) => total + page[key], 0);
    const decided = sum('decided');
    return [
      name,
      of.length,
      sum('concepts') + sum('nones'),
      percent(sum('correct'), decided),
      percent(sum('correct'), sum('concepts')),
      percent(sum('wrongRole'), decided),
      percent(sum('falseOnNone'), sum('nones')),
    ];
  };
  const groups = [...Map.groupBy(pages, traitOf)].sort(([a], [b]) => (a < b ? -1 : 1));
  return table(
    [what, 'pages', 'fields', 'precision', 'coverage', 'wrongRole', 'falseFill'],
    [...groups.map(([name, of]) => row(name, of)), row('all', pages)],
  );
}
