import { readFileSync } from 'node:fs';
import { conceptOf } from '@tongban/shared/catalogue/catalogue';
import { describe, expect, it } from 'vitest';
import { type CorpusForm, readCorpus } from './corpus.ts';
import { type Figures, figures, half, scoreForms } from './score.ts';

const forms = readCorpus();
const recorded = JSON.parse(readFileSync(new URL('./recorded.json', import.meta.url), 'utf8')) as Record<
  string,
  Figures
>;

const isEntry = (form: CorpusForm): boolean => form.subject !== 'search' && form.subject !== 'statistics';
const SETS: Readonly<Record<string, (form: CorpusForm) => boolean>> = {
  all: () => true,
  entry: isEntry,
  'search and statistics': (form) => !isEntry(form),
  'first half of the sources': (form) => half(form) === 'tuned',
  'second half of the sources': (form) => half(form) === 'held',
};

const measured = Object.fromEntries(
  Object.entries(SETS).map(([name, belongs]) => [name, figures(scoreForms(forms.filter(belongs)))]),
);

describe('the corpus', () => {
  it('is labelled with concepts of the catalogue', () => {
    for (const form of forms) {
      for (const { concept, alt } of form.fields) {
        for (const id of [concept, ...alt]) expect(id === 'none' || conceptOf(id), `${form.id} ${id}`).toBeTruthy();
      }
    }
  });

  it('names the source of every form, and counts as its README says', () => {
    expect(forms).toHaveLength(102);
    expect(forms.flatMap((form) => form.fields)).toHaveLength(1884);
    expect(forms.filter((form) => form.source.path !== '' || form.source.repo === null)).toHaveLength(102);
  });
});

/**
 * A two-way ratchet: worse fails, and so does better that is not recorded, so that the record always says what the recognisers do.
 * To record: copy the printed figures into recorded.json in the commit that changes them.
 */
describe('recognition on the corpus', () => {
  console.table(measured);

  it.each(Object.keys(SETS))('%s: exactly the recorded figures', (name) => {
    expect(measured[name], JSON.stringify(measured[name])).toEqual(recorded[name]);
  });

  it('is worth having: sure guesses are right, most fields are reached, fields to be left alone are', () => {
    const { precision, coverage, falseFill } = measured.entry ?? { precision: 0, coverage: 0, falseFill: 100 };
    expect(precision).toBeGreaterThan(97);
    expect(coverage).toBeGreaterThan(85);
    expect(falseFill).toBeLessThan(2);
  });
});
