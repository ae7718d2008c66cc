import { sensitivityOf } from '../catalogue/catalogue.ts';
import type { QualifiedId } from '../catalogue/concept.ts';
import type { CanonicalValue } from '../converters/converter.ts';
import { derive } from './derivations.ts';
import type { Dossier, Facts, Member } from './dossier.ts';
import { isHead, type Kin, relationBetween } from './relations.ts';

export type FlatFacts = Readonly<Record<QualifiedId, CanonicalValue>>;

/** Roles that the relations of a household can fill. Others (agent, contact, carer …) are only what was typed under them. */
type KinRole = 'head' | 'spouse' | 'child' | 'father' | 'mother' | 'guardian';

const SEEN_AS: readonly (readonly [KinRole, RegExp])[] = [
  ['spouse', /^1[012]$/],
  ['child', /^[23][0-6]$|^[23]9$/],
  ['father', /^51$/],
  ['mother', /^52$/],
];

/**
 * Everything the dossier knows, as seen by one of its people, in flat canonical form: `person.*` of the subject, `head.*`,
 * `spouse.*`, `child.*`, `father.*`, `mother.*` and, for a minor, `guardian.*` through the household, plus what is kept for
 * the household, the case and the organisation, and `household.members` (everybody but the subject, in order). A role that
 * two people could fill stays empty; what was typed under a role always wins. X values never come out.
 * @param today ISO date, for ages and the day of filing
 */
export function factsFor(dossier: Dossier, memberId: string, today: string): FlatFacts {
  const subject = dossier.members.find((member) => member.id === memberId);
  if (subject === undefined) return clean({ ...caseFacts(today), ...valuesOf(dossier.facts) });
  const everybody = dossier.members.map((member) => kinOf(member, today));
  const self = kinOf(subject, today);
  const head = dossier.kind === 'household' ? onlyOne(everybody.filter(isHead)) : undefined;
  const relatives: Record<QualifiedId, CanonicalValue> = {};
  for (const [role, kin] of rolesAround(self, everybody, head, today)) {
    const member = dossier.members.find(({ id }) => id === kin.id);
    if (member === undefined) continue;
    for (const [id, value] of Object.entries({ ...personal(member, today), ...related(self, kin, head) })) {
      if (id.startsWith('person.')) relatives[`${role}${id.slice('person'.length)}`] = value;
    }
  }
  const own = personal(subject, today);
  return clean({
    ...caseFacts(today),
    ...relatives,
    ...(dossier.kind === 'household' ? aroundTable(dossier, subject, everybody, head, today) : {}),
    ...valuesOf(dossier.facts),
    ...own,
  });
}

function aroundTable(
  dossier: Dossier,
  subject: Member,
  everybody: readonly Kin[],
  head: Kin | undefined,
  today: string,
): FlatFacts {
  const self = everybody.find(({ id }) => id === subject.id);
  const rows = dossier.members.flatMap((member, index) => {
    const kin = everybody[index];
    if (member.id === subject.id || kin === undefined || self === undefined) return [];
    return [{ ...flatRow(personal(member, today)), ...related(self, kin, head) }];
  });
  return {
    'household.members': rows,
    'person.householdSize': String(dossier.members.length),
    ...(head === undefined ? {} : { 'person.relationToHead': asHead(subject.relation) }),
    'person.relationToApplicant': '01',
  };
}

/** How somebody stands to the head and to the subject, as far as the chain tells. */
function related(self: Kin, kin: Kin, head: Kin | undefined): Readonly<Record<QualifiedId, string>> {
  const toApplicant = relationBetween(self, kin, head);
  return {
    ...(head === undefined ? {} : { 'person.relationToHead': asHead(kin.toHead) }),
    ...(toApplicant === undefined ? {} : { 'person.relationToApplicant': toApplicant }),
  };
}

const asHead = (code: string): string => (code === '01' ? '02' : code);

/** A row of a table holds plain values only. */
const flatRow = (facts: FlatFacts): Record<QualifiedId, string | boolean> =>
  Object.fromEntries(
    Object.entries(facts).filter((entry): entry is [string, string | boolean] => typeof entry[1] !== 'object'),
  );

/** The facts of one person with what follows from them on that day; typed values win. */
function personal(member: Member, today: string): FlatFacts {
  const given = valuesOf(member.facts);
  const derived = Object.fromEntries(
    Object.entries(derive('person', (id) => given[id], today)).map(([id, { value }]) => [id, value]),
  );
  const age = derived['person.age'];
  return { ...derived, ...given, ...(age === undefined ? {} : { 'person.age': age }) };
}

function* rolesAround(
  self: Kin,
  everybody: readonly Kin[],
  head: Kin | undefined,
  today: string,
): Generator<readonly [KinRole, Kin]> {
  if (head === undefined) return;
  yield ['head', head];
  const seen = everybody
    .filter(({ id }) => id !== self.id)
    .map((kin) => [kin, relationBetween(self, kin, head) ?? ''] as const);
  for (const [role, pattern] of SEEN_AS) {
    const kin = onlyOne(seen.filter(([, code]) => pattern.test(code)).map(([found]) => found));
    if (kin !== undefined) yield [role, kin];
  }
  // Parents are the guardians of a minor (Civil Code art. 27): the head if a parent, else the only parent in the household.
  const adult = `${Number(today.slice(0, 4)) - 18}${today.slice(4)}`;
  if (self.birthDate === undefined || self.birthDate <= adult) return;
  const parents = seen.filter(([, code]) => /^5[012]$/.test(code)).map(([kin]) => kin);
  const guardian = parents.find(isHead) ?? onlyOne(parents);
  if (guardian !== undefined) yield ['guardian', guardian];
}

function kinOf(member: Member, today: string): Kin {
  const facts = personal(member, today);
  const text = (id: string) => (typeof facts[id] === 'string' ? facts[id] : undefined);
  const [sex, birthDate, maritalStatus] = [text('person.sex'), text('person.birthDate'), text('person.maritalStatus')];
  return {
    id: member.id,
    toHead: member.relation,
    ...(sex === undefined ? {} : { sex }),
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(maritalStatus === undefined ? {} : { maritalStatus }),
  };
}

/** 填报日期 is today. */
const caseFacts = (today: string): FlatFacts => ({ 'application.fillDate': today });

const valuesOf = (facts: Facts): FlatFacts =>
  Object.fromEntries(Object.entries(facts).map(([id, fact]) => [id, fact.value]));

const clean = (facts: FlatFacts): FlatFacts =>
  Object.fromEntries(Object.entries(facts).filter(([id]) => sensitivityOf(id) !== 'X'));

const onlyOne = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);
