import { withImplied } from '@tongban/shared/dossier/implied';
import type { FlatFacts } from '@tongban/shared/dossier/subject';
import { factsFor } from '@tongban/shared/dossier/subject';

/** One field of the dossier as the clerk enters it: typed, or chosen from a native list. */
export interface Entry {
  readonly concept: string;
  readonly text: string;
  readonly by: 'typing' | 'list';
}

const typed = (concept: string, text: string): Entry => ({ concept, text, by: 'typing' });
const listed = (concept: string, text: string): Entry => ({ concept, text, by: 'list' });

/** Today in China: what every portal asks as the day of the application. */
export const TODAY = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

export const COUNTY = Object.freeze({ code: '422822', path: ['湖北省', '恩施土家族苗族自治州', '建始县'] });
export const DETAIL = Object.freeze({ town: '样例镇', village: '虚构村', group: '1组', door: '1号' });
export const BELOW_COUNTY = Object.values(DETAIL).join('');
const HOME = COUNTY.path.join('') + BELOW_COUNTY;

/** Fictitious: address code 100000 exists nowhere; the check digits are valid (GB 11643). A head of household aged 88. */
export const PERSON = Object.freeze({
  name: '李样例',
  idNumber: '100000193804150029',
  birthDate: '1938-04-15',
  ethnicity: '土家族',
  mobile: '13000000000',
  address: HOME,
  bank: '样例县农村信用社',
  account: '6200000000000000009',
  disabilityCard: '10000019380415002943',
  applicationReason: '年老体弱,没有收入',
});

export const SON = Object.freeze({
  name: '王样例',
  idNumber: '100000196505200018',
  birthDate: '1965-05-20',
});

/** What goes into the dossier: the fields its form offers that at least one of the four portals asks. */
export const PERSON_ENTRIES: readonly Entry[] = Object.freeze([
  typed('person.name', PERSON.name),
  typed('person.idNumber', PERSON.idNumber),
  listed('person.ethnicity', PERSON.ethnicity),
  typed('person.mobile', PERSON.mobile),
  // A clerk knows the code of her own county: the ID cards begin with it.
  typed('person.hukouRegion', COUNTY.code),
  typed('person.hukouAddress', HOME),
  typed('person.residenceRegion', COUNTY.code),
  typed('person.residenceAddress', HOME),
  listed('person.hukouType', '农业户口(农村)'),
  listed('person.maritalStatus', '丧偶'),
  listed('person.education', '小学毕业'),
  listed('person.politicalStatus', '群众'),
  listed('person.insuredCategory', '低保城乡居民'),
  typed('person.bankName', PERSON.bank),
  typed('person.bankAccountName', PERSON.name),
  typed('person.bankAccount', PERSON.account),
  listed('person.health', '残疾'),
  typed('person.disabilityCardNo', PERSON.disabilityCard),
  typed('person.laborCapacity', '无'),
  listed('person.isLowIncome', '是'),
  typed('person.lowIncomeType', '农村低保'),
  listed('person.hasOtherAllowance', '否'),
  typed('person.disabilityAllowanceType', '困难生活补贴'),
]);

export const SON_RELATION = '子';
export const SON_ENTRIES: readonly Entry[] = Object.freeze([
  typed('person.name', SON.name),
  typed('person.idNumber', SON.idNumber),
  listed('person.employmentStatus', '自由职业者'),
]);

export const HOUSEHOLD_ENTRIES: readonly Entry[] = Object.freeze([
  typed('application.reason', PERSON.applicationReason),
]);

/** Every concept this dossier answers: what was entered, what follows from it, and what the session says. */
export function heldConcepts(): ReadonlySet<string> {
  const facts = (entries: readonly Entry[]) =>
    Object.fromEntries(
      entries.map(({ concept, text }) => [
        concept,
        { value: text, source: { kind: 'entered' }, grade: 'D', at: TODAY } as const,
      ]),
    );
  const flat: FlatFacts = factsFor(
    {
      id: 'bench',
      kind: 'household',
      facts: facts(HOUSEHOLD_ENTRIES),
      members: [
        { id: 'head', relation: '01', facts: facts(PERSON_ENTRIES) },
        { id: 'son', relation: '20', facts: facts(SON_ENTRIES) },
      ],
      createdAt: TODAY,
      updatedAt: TODAY,
      expiresAt: TODAY,
    },
    'head',
    TODAY,
  );
  const rows = flat['household.members'];
  const members = Array.isArray(rows) ? rows.flatMap((row) => Object.keys(row).map((id) => `member:${id}`)) : [];
  return new Set([...Object.keys(withImplied(flat, TODAY)), ...members, 'application.date', 'handler.name']);
}
