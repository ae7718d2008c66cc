import { readFileSync } from 'node:fs';
import { conceptOf } from '@tongban/shared/catalogue/catalogue';
import { describe, expect, it } from 'vitest';
import { isEntry, readCorpora, setOf } from './corpus.ts';
import { KINDS } from './ratchet/failure-kind.ts';
import { failureKeys, failuresOf, readFailures } from './ratchet/failures.ts';
import { driftOf, readRecorded, recordOf } from './ratchet/recorded.ts';
import { figuresTable } from './report/group.ts';
import { modelLine, REPORT_FILE, sets } from './report/report.ts';
import { figures } from './score.ts';
import { repositoryOf } from './train/seen.ts';
import { leaveEachOut, train } from './train/train.ts';
import { committedModel, modelSource, versionOf } from './train/write-model.ts';

const forms = readCorpora();

/** The second harvest, made when the cues had been written, is held out as a whole. */
const LATER = /^h[78]-/;

describe('the corpora', () => {
  it('are labelled with concepts of the catalogue', () => {
    for (const form of forms) {
      for (const { concept, alt } of form.fields) {
        for (const id of [concept, ...alt]) expect(id === 'none' || conceptOf(id), `${form.id} ${id}`).toBeTruthy();
      }
    }
  });

  it('name every form once, say where it is from, and count as the README says', () => {
    expect(new Set(forms.map(({ id }) => id)).size).toBe(forms.length);
    expect(forms.filter((form) => form.source.path === '' && form.source.repo !== null)).toEqual([]);
    const readme = readFileSync(new URL('./README.md', import.meta.url), 'utf8');
    for (const set of ['dev', 'learn', 'held']) {
      const mine = forms.filter((form) => setOf(form) === set);
      const fields = mine.reduce((sum, form) => sum + form.fields.length, 0);
      const counts = [mine.length, fields, new Set(mine.map(repositoryOf)).size];
      expect(readme).toContain(`| ${[set, ...counts.map((count) => count.toLocaleString('en'))].join(' | ')} |`);
    }
  });

  it('keep whole repositories apart: the second harvest is held out, and no repository is in two sets', () => {
    for (const { id, held } of forms) expect(held ?? false, id).toBe(LATER.test(id));
    const sets = new Map<string, Set<string>>();
    for (const form of forms)
      sets.set(repositoryOf(form), (sets.get(repositoryOf(form)) ?? new Set()).add(setOf(form)));
    expect([...sets].filter(([, of]) => of.size > 1)).toEqual([]);
  });
});

const trained = train(forms);
const scored = leaveEachOut(trained);

/** A two-way ratchet: worse fails, and so does better that is not recorded, so that the record always says what happens. */
describe('recognition of forms the model has not seen', () => {
  console.log(figuresTable('set', sets(scored)));
  const { worse, unrecorded } = driftOf(recordOf(scored), readRecorded());

  it('is worse on no form', () => expect(worse).toEqual([]));
  it('is recorded where it is better (npm run train)', () => expect(unrecorded).toEqual([]));

  it('fails exactly where it is known to, each time for a reason', () => {
    const known = readFailures();
    const now = failuresOf(scored, trained.seenWithout);
    expect([...failureKeys(now)].sort(), 'npm run train').toEqual([...failureKeys(known)].sort());
    expect(now.held).toEqual(known.held);
    for (const { kind, reason } of Object.values(known.forms).flat()) {
      expect(Object.keys(KINDS)).toContain(kind);
      expect(reason.trim()).not.toBe('');
    }
  });

  it('lists no field of a held-out form', () => {
    const held = new Set(forms.filter((form) => form.held).map(({ id }) => id));
    expect(Object.keys(readFailures().forms).filter((id) => held.has(id))).toEqual([]);
  });

  it('is worth having: sure guesses are right, most fields are reached, fields to be left alone are', () => {
    const { precision, coverage, falseFill, top3 } = figures(scored.filter(({ form }) => isEntry(form)));
    expect(precision).toBeGreaterThan(96.5);
    expect(coverage).toBeGreaterThan(80);
    expect(falseFill).toBeLessThan(2);
    expect(top3).toBeGreaterThan(95);
  });
});

describe('the model that ships', () => {
  it('is what training gives now: after a change of cues, features or labels run npm run train', () => {
    const committed = committedModel();
    // Versions first: a difference of 60 KB says nothing.
    expect(versionOf(modelSource(trained, 'now')).rest).toBe(versionOf(committed).rest);
    expect(modelSource(trained, versionOf(committed).day) === committed).toBe(true);
  });

  it('is the one that report.txt is about', () => {
    const report = readFileSync(REPORT_FILE, 'utf8');
    expect(report.startsWith(modelLine(committedModel()))).toBe(true);
    const folded = (text: string): string => text.replace(/ +/g, ' ');
    expect(folded(report)).toContain(folded(figuresTable('set', sets(scored)).split('\n')[1] ?? '?'));
  });
});
