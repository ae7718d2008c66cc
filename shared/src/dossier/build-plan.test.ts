import { describe, expect, it } from 'vitest';
import type { Adaptor } from '../adaptor/adaptor.ts';
import type { PageField, PageForm } from '../recognisers/page-form.ts';
import type { Guess } from '../recognisers/recogniser.ts';
import { fieldFor, type TargetOverrides, TODAY } from '../testing/converter-target.ts';
import { approvePlan, initialTicks } from './approve-plan.ts';
import { buildPlan, type PlanRequest } from './build-plan.ts';
import type { FlatFacts } from './subject.ts';

const FACTS: FlatFacts = {
  'person.name': '张样例',
  'person.idNumber': '100000198506151237',
  'person.ethnicity': '01',
  'person.income': '12000.00',
  'person.income.period': 'year',
  'person.bankAccount': '6200000000000000000',
  'person.householdSize': '3',
  'person.residenceRegion': '420106',
  'person.residenceAddress': '湖北省武汉市武昌区样例街道1号',
  'household.members': [
    {
      'person.name': '李样例',
      'person.idNumber': '10000019900101002X',
      'person.relationToHead': '12',
      'person.relationToApplicant': '12',
    },
    { 'person.name': '张小样', 'person.relationToHead': '20', 'person.relationToApplicant': '20' },
  ],
};
const HOME = '湖北省恩施土家族苗族自治州建始县样例镇虚构村1组1号';
type Spec = readonly [concept: string, label: string, over?: TargetOverrides & { readonly guess?: Partial<Guess> }];

function plan(specs: readonly Spec[], more: Partial<PlanRequest> = {}) {
  const fields: PageField[] = specs.map(([, label, over], index) => fieldFor(`f${index}`, { label, ...over }));
  const form: PageForm = {
    documentToken: 'token',
    origin: 'http://127.0.0.1:7101',
    path: '/apply',
    title: '登记',
    headings: [],
    fields,
  };
  const guesses: Guess[] = specs.flatMap(([concept, , over], index) =>
    concept === '' ? [] : [{ field: `f${index}`, concept, confidence: 0.95, reasons: [], rivals: [], ...over?.guess }],
  );
  return buildPlan({ form, guesses, facts: FACTS, today: TODAY, ...more });
}
const line = (concept: string, over: Spec[2] = {}, more: Partial<PlanRequest> = {}) =>
  plan([[concept, over.label ?? '字段', over]], more).lines[0];

describe('buildPlan', () => {
  it('has one line per field, in order, for one document', () => {
    const made = plan([
      ['person.name', '* 姓　名：'],
      ['', '备注'],
      ['none', '查询'],
      ['person.birthDate', '出生日期(yyyyMMdd)'],
      ['person.name', '户主姓名'],
    ]);
    expect([made.documentToken, made.origin]).toEqual(['token', 'http://127.0.0.1:7101']);
    expect(
      made.lines.map(({ field, label, shown, refusal, ticked }) => [field, label, shown ?? refusal, ticked]),
    ).toEqual([
      ['f0', '姓 名', '张样例', true],
      ['f1', '备注', 'unknown-field', false],
      ['f2', '查询', 'none', false],
      ['f3', '出生日期(yyyyMMdd)', '19850615', true],
      ['f4', '户主姓名', '张样例', true],
    ]);
  });

  it.each<[string, string, Spec[2], readonly string[]]>([
    ['below the threshold', 'person.name', { guess: { confidence: 0.6 } }, ['below-threshold']],
    ['an open subject', 'person.name', { guess: { ambiguousSubject: true } }, ['ambiguous-subject']],
    ['a sensitive value', 'person.bankAccount', {}, ['sensitive']],
    ['a converted period', 'person.income', { label: '月收入(元)' }, ['sensitive', 'proposed']],
    ['a filled field', 'person.name', { field: { filled: true } }, ['already-filled']],
  ])('holds %s', (_name, concept, over, holds) =>
    expect(line(concept, over)).toMatchObject({ holds, ticked: false, value: expect.anything() }),
  );

  it.each<[string, string, Spec[2], string]>([
    ['below the suggestion', 'person.name', { guess: { confidence: 0.3 } }, 'unknown-field'],
    ['nothing in the dossier', 'person.school', {}, 'no-fact'],
    ['a password', 'account.password', {}, 'never-filled'],
    ['a user name', 'account.username', {}, 'never-filled'],
    ['an X concept', 'person.militaryUnit', {}, 'never-filled'],
    ['a hidden field', 'person.name', { field: { visible: false } }, 'not-writable'],
    ['a disabled field', 'person.name', { field: { disabled: true } }, 'not-writable'],
    ['a read-only box', 'person.name', { field: { readOnly: true } }, 'not-writable'],
    ['a file', 'person.photo', { field: { widget: 'file' } }, 'not-writable'],
    ['a list without the value', 'person.ethnicity', { field: { widget: 'select' }, options: ['蒙古族'] }, 'no-option'],
  ])('refuses %s, in both languages', (_name, concept, over, refusal) => {
    const refused = line(concept, over, {
      facts: { ...FACTS, 'person.militaryUnit': '某部', 'account.username': 'u', 'account.password': 'p' },
    });
    expect(refused).toMatchObject({
      refusal,
      ticked: false,
      holds: [],
      explain: { zh: expect.stringMatching(/./), en: expect.stringMatching(/./) },
    });
    expect(refused).not.toHaveProperty('value');
  });

  it('lets drivers work read-only pickers', () => {
    expect(line('person.birthDate', { field: { readOnly: true, widget: 'date' } })?.ticked).toBe(true);
    expect(line('person.name', { field: { readOnly: true, driver: 'element' } })?.ticked).toBe(true);
  });

  it('fills rows one person each and leaves the rest alone', () => {
    const row = (index: number) => ({ field: { row: { group: '家庭成员', index } } });
    const made = plan([
      ['person.name', '姓名', row(0)],
      ['person.birthDate', '出生日期', row(0)],
      ['person.relationToHead', '与户主关系', row(1)],
      ['head.name', '姓名', row(1)],
      ['person.name', '姓名', row(2)],
    ]);
    expect(made.lines.map(({ shown, refusal }) => shown ?? refusal)).toEqual([
      '李样例',
      '1990-01-01',
      '子',
      '张小样',
      'no-fact',
    ]);
  });

  it('gives every part of a split place its own piece', () => {
    const made = plan(
      [
        [
          'region.province',
          '所属省',
          { field: { widget: 'select' }, options: ['湖北省'], guess: { part: 'province' } },
        ],
        ['region.county', '所属区', { guess: { part: 'county' } }],
        ['person.residenceAddress', '详细地址', { guess: { part: 'detail' } }],
        ['person.hukouRegion', '户籍省', { guess: { part: 'province' } }],
      ],
      { facts: { ...FACTS, 'person.hukouAddress': '湖南省长沙市岳麓区样例路1号' } },
    );
    expect(made.lines.map(({ shown }) => shown)).toEqual(['湖北省', '武昌区', '样例街道1号', '湖南省']);
  });

  it('writes the whole line as detail where no region is asked for, and the rest beside a picker', () => {
    const detail: Spec = ['person.residenceAddress', '详细地址', { guess: { part: 'detail' } }];
    const picker: Spec = ['person.residenceRegion', '所在地区', { field: { widget: 'cascader' } }];
    expect(plan([detail]).lines[0]?.shown).toBe('湖北省武汉市武昌区样例街道1号');
    expect(plan([picker, detail]).lines.map(({ shown }) => shown)).toEqual(['湖北省 / 武汉市 / 武昌区', '样例街道1号']);
  });

  it('loses no part of an address that is split over pickers and two boxes, or has a box for the whole line', () => {
    const pickers = (['province', 'city', 'county'] as const).map(
      (part): Spec => ['person.hukouRegion', '户籍地址', { field: { widget: 'select' }, guess: { part } }],
    );
    const town: Spec = ['person.hukouAddress', '乡镇', { guess: { part: 'town' } }];
    const village: Spec = ['person.hukouAddress', '村(组)', { guess: { part: 'village' } }];
    const whole: Spec = ['person.hukouAddress', '户籍地址全称'];
    const facts = { ...FACTS, 'person.hukouRegion': '422822', 'person.hukouAddress': HOME };
    const shown = (specs: Spec[]) => plan(specs, { facts }).lines.map((one) => one.shown);
    expect(shown([...pickers, town, village]).slice(3)).toEqual(['样例镇', '虚构村1组']);
    expect(shown([...pickers, town]).slice(3)).toEqual(['样例镇虚构村1组1号']);
    expect(shown([...pickers, town, whole]).slice(3)).toEqual(['样例镇', HOME]);
  });

  it.each(['application.fillDate', 'application.date', 'person.insuranceDate'])('proposes today for %s', (concept) => {
    const over: Spec[2] = { field: { widget: 'date' } };
    expect(line(concept, over)).toMatchObject({
      shown: TODAY,
      holds: ['proposed'],
      ticked: false,
      explain: { zh: expect.stringContaining('按今天填') },
    });
    expect(line(concept, over, { facts: { [concept]: '2026-01-05' } })).toMatchObject({
      shown: '2026-01-05',
      holds: [],
    });
    expect(line(concept, over, { approveAll: true })).toMatchObject({ refusal: 'no-fact' });
    expect(line(concept, { field: { row: { group: '成员', index: 0 } } })).toMatchObject({ refusal: 'no-fact' });
  });
  it('proposes today for no other date', () => {
    for (const concept of ['org.establishedDate', 'person.graduationDate', 'person.arrivalDate'])
      expect(line(concept)).toMatchObject({ refusal: 'no-fact' });
  });

  it('approves all in the lab, but never below the threshold, for an open subject, or over what is there', () => {
    const ticked = (concept: string, over: Spec[2]) => line(concept, over, { approveAll: true })?.ticked;
    expect([
      ticked('person.bankAccount', {}),
      ticked('person.income', { label: '月收入(元)' }),
      ticked('person.name', { guess: { confidence: 0.6 } }),
      ticked('person.name', { guess: { ambiguousSubject: true } }),
      ticked('person.name', { field: { filled: true } }),
    ]).toEqual([true, true, false, false, false]);
  });

  it('follows an adaptor before any guess', () => {
    const adaptor: Adaptor = {
      portal: 'demo',
      version: 1,
      origins: ['http://127.0.0.1:7101'],
      forms: [
        {
          id: 'apply',
          path: '/apply',
          members: 'everybody',
          fields: [
            { label: '民族', concept: 'person.ethnicity', codeMap: { '01': 'HAN' }, retireWhen: 'x' },
            { label: '毕业院校', concept: 'person.school', emptyValue: '无', retireWhen: 'x' },
            { label: '出生', concept: 'person.birthDate', dateFormat: 'yyyy.MM.dd', retireWhen: 'x' },
            { label: '姓名', concept: 'person.name', retireWhen: 'x' },
          ],
        },
      ],
    };
    const made = plan(
      [
        ['person.sex', '民族'],
        ['', '毕业院校'],
        ['', '出生'],
        ['', '姓名', { field: { row: { group: 'g', index: 0 } } }],
      ],
      { adaptor },
    );
    expect(made.lines.map(({ shown, holds, concept }) => [concept, shown, holds])).toEqual([
      ['person.ethnicity', 'HAN', []],
      ['person.school', '无', ['proposed']],
      ['person.birthDate', '1985.06.15', []],
      ['person.name', '张样例', []],
    ]);
  });
});

describe('approvePlan', () => {
  const made = plan([
    ['person.name', '姓名'],
    ['person.bankAccount', '银行账号'],
    ['person.school', '学校'],
    ['person.ethnicity', '民族', { field: { filled: true } }],
  ]);
  it('starts with what nothing holds back', () => expect([...initialTicks(made)]).toEqual(['f0']));
  it('passes ticked lines with a value, nothing else; a tick on a filled field overwrites', () => {
    expect(approvePlan(made, new Set(['f1', 'f2', 'f3', 'f9']))).toEqual([
      { field: 'f1', value: { kind: 'text', text: '6200000000000000000' }, overwrite: false },
      { field: 'f3', value: { kind: 'text', text: '汉族' }, overwrite: true },
    ]);
    expect(approvePlan(made, new Set())).toEqual([]);
  });
});
