import { buildPlan } from '@tongban/shared/dossier/build-plan';
import type { Dossier } from '@tongban/shared/dossier/dossier';
import type { FlatFacts } from '@tongban/shared/dossier/subject';
import type { PageForm } from '@tongban/shared/recognisers/page-form';
import { recognise } from '@tongban/shared/recognisers/recognise';
import { namePinyin } from '../../../extension/src/features/dossiers/find/pinyin.ts';
import { type SearchRow, search, searchRow } from '../../../extension/src/features/dossiers/find/search-index.ts';
import { pageFormOf, readCorpus } from '../../corpus/corpus.ts';

const RUNS = 40;
const ROWS = 100_000;
const TODAY = '2026-11-22';
/** Fictitious: address code 100000 exists nowhere. */
const FACTS: FlatFacts = {
  'person.name': '李样例',
  'person.idNumber': '100000193804150029',
  'person.ethnicity': '15',
  'person.mobile': '13000000000',
  'person.maritalStatus': '30',
  'person.education': '81',
  'person.politicalStatus': '13',
  'person.hukouType': '1',
  'person.hukouRegion': '422822',
  'person.hukouAddress': '湖北省恩施土家族苗族自治州建始县样例镇虚构村1组1号',
  'person.residenceRegion': '422822',
  'person.residenceAddress': '湖北省恩施土家族苗族自治州建始县样例镇虚构村1组1号',
  'person.bankName': '样例县农村信用社',
  'person.bankAccount': '6200000000000000009',
  'person.disabilityCardNo': '10000019380415002943',
  'person.income': '12000.00',
  'person.income.period': 'year',
  'guardian.name': '王样例',
  'guardian.mobile': '13000000001',
  'head.name': '李样例',
  'org.name': '样例县虚构有限公司',
};

/**
 * Recognition, conversion and search without a browser: what the panel computes between the page's description and the
 * preview. Each run gets a form of its own, because a form that was read before is read from a cache.
 */
export function speed(): string {
  const lines: string[] = ['measured in Node on the machine above; reading the page is not in it'];
  for (const [count, budget] of [
    [200, 'budget for scan + recognise: 30 ms'],
    [1000, 'budget: no task over 50 ms'],
  ] as const) {
    const figures = repeat((round) => recognise(corpusForm(count, round)));
    lines.push(line(`recognise ${count} fields of the corpus, one task`, figures, budget));
  }
  const form = corpusForm(200, 0);
  const guesses = recognise(form);
  const request = { form, guesses, facts: FACTS, today: TODAY };
  const [first] = repeat(() => buildPlan(request), 1);
  lines.push(`convert 200 fields, the first time (region table decoded): ${ms(first ?? 0)}`);
  const filled = buildPlan(request).lines.filter(({ value }) => value !== undefined).length;
  lines.push(
    line(
      `convert 200 fields (${filled} with a value)`,
      repeat(() => buildPlan(request)),
      'no budget of its own',
    ),
  );

  const before = performance.now();
  const rows = searchRows();
  lines.push(
    `\nindex ${ROWS.toLocaleString('en')} dossiers with pinyin: ${ms(performance.now() - before)}, once after unlocking`,
  );
  for (const query of ['李', 'zhangwei', 'lym', '0020', '王 1932', '100000', '查无此人', 'zzzz qqqq']) {
    const hits = search(rows, query).length;
    lines.push(
      line(
        `search “${query}” (${hits} shown)`,
        repeat(() => search(rows, query)),
        'budget 50 ms',
      ),
    );
  }
  return lines.join('\n');
}

/** A form of `count` real fields; from another place of the corpus every round, so that nothing learns one form by heart. */
function corpusForm(count: number, round: number): PageForm {
  const forms = readOnce();
  const all = forms.flatMap((form) => form.fields);
  const start = (round * 137) % all.length;
  const fields = Array.from({ length: count }, (_unused, at) => {
    const field = all[(start + at) % all.length];
    if (field === undefined) throw new Error('the corpus is empty');
    return { ...field, key: String(at) };
  });
  return { documentToken: 'bench', origin: 'http://bench.invalid', path: '/', title: '信息登记', headings: [], fields };
}

let read: readonly PageForm[] | undefined;
function readOnce(): readonly PageForm[] {
  read ??= readCorpus().map(pageFormOf);
  return read;
}

const SURNAMES = [...'李王张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗'];
const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英样例虚构'];

/** Fictitious people, the newest first; check digits are left at 0, nothing here looks at them. */
function searchRows(): SearchRow[] {
  const pick = (letters: readonly string[], at: number): string => letters[at % letters.length] ?? '';
  return Array.from({ length: ROWS }, (_unused, at) => {
    const name = pick(SURNAMES, at) + pick(GIVEN, Math.floor(at / 20)) + pick(GIVEN, Math.floor(at / 600));
    const year = 1930 + (at % 90);
    const idNumber = `100000${year}0101${String(at % 1000).padStart(3, '0')}0`;
    return searchRow(dossierOf(String(at), { 'person.name': name, 'person.idNumber': idNumber }), namePinyin);
  });
}

function dossierOf(id: string, values: Readonly<Record<string, string>>): Dossier {
  const at = '2026-11-22T00:00:00.000Z';
  const facts = Object.fromEntries(
    Object.entries(values).map(([concept, value]) => [
      concept,
      { value, source: { kind: 'entered' as const }, grade: 'D' as const, at },
    ]),
  );
  const members = [{ id: 'm', relation: '01', facts }];
  return { id, kind: 'person', facts: {}, members, createdAt: at, updatedAt: at, expiresAt: at };
}

/** Milliseconds of each run, sorted. The first few runs are the engine's warm-up and stay in: a clerk has them too. */
function repeat(work: (round: number) => unknown, runs = RUNS): number[] {
  return Array.from({ length: runs }, (_unused, round) => {
    const start = performance.now();
    work(round);
    return performance.now() - start;
  }).sort((a, b) => a - b);
}

const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

function line(what: string, sorted: readonly number[], budget: string): string {
  const at = (share: number): string => ms(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return `${what}: median ${at(0.5)}, p95 ${at(0.95)}, worst ${at(1)} of ${sorted.length} (${budget})`;
}
