import { account } from './account.ts';
import { address } from './address.ts';
import { application } from './application.ts';
import { assistance } from './assistance.ts';
import { bank } from './bank.ts';
import type { Bilingual } from './bilingual.ts';
import { birth } from './birth.ts';
import type { Concept, QualifiedId, Sensitivity } from './concept.ts';
import { contact } from './contact.ts';
import { education } from './education.ts';
import { event } from './event.ts';
import { farm } from './farm.ts';
import { finance } from './finance.ts';
import { health } from './health.ts';
import { household } from './household.ts';
import { identity } from './identity.ts';
import { insurance } from './insurance.ts';
import { monitoring } from './monitoring.ts';
import { org } from './org.ts';
import { party } from './party.ts';
import { region } from './region.ts';
import { isRoleId, ROLES, type RoleId } from './roles.ts';
import { veteran } from './veteran.ts';
import { work } from './work.ts';

/** All groups, in the order of the catalogue. */
const GROUPS: readonly (readonly Concept[])[] = [
  identity,
  contact,
  address,
  region,
  household,
  education,
  work,
  insurance,
  bank,
  finance,
  health,
  assistance,
  monitoring,
  party,
  veteran,
  birth,
  farm,
  event,
  org,
  application,
  account,
];

/** Every concept by its id (`person.idNumber`, `household.members` …), in catalogue order. */
export const CONCEPTS: Readonly<Record<string, Concept>> = Object.freeze(
  Object.fromEntries(GROUPS.flat().map((concept) => [concept.id, concept])),
);

/** The two role ids that the catalogue also keeps as facts of the organisation. */
const SAME_AS: Readonly<Record<string, QualifiedId>> = Object.freeze({
  'legalRep.name': 'org.legalRep',
  'legalRep.idNumber': 'org.legalRepIdNumber',
});

/** A concept under a subject. `role` is absent for concepts that take none (`org.`, `household.` …). */
export interface ResolvedConcept {
  readonly concept: Concept;
  readonly role?: RoleId;
}

/** The one spelling of an id: `legalRep.name` → `org.legalRep`, everything else unchanged. */
export const canonicalId = (id: QualifiedId): QualifiedId => SAME_AS[id] ?? id;

/**
 * The concept behind a role-qualified id: `guardian.mobile` → `person.mobile` under `guardian`. Any role may stand before
 * any `person.` concept. Undefined for ids the catalogue does not know.
 */
export const conceptOf = (id: QualifiedId): ResolvedConcept | undefined => {
  const dot = id.indexOf('.');
  const prefix = id.slice(0, dot);
  if (isRoleId(prefix)) {
    const same = SAME_AS[id];
    const concept = CONCEPTS[same ?? `person${id.slice(dot)}`];
    return concept ? { concept, role: prefix } : undefined;
  }
  const concept = CONCEPTS[id];
  return concept ? { concept } : undefined;
};

const inWords = (id: string): string =>
  id
    .replace('.', ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();

/** What a person calls it: 监护人联系电话 / guardian mobile. An unknown id is its own label. */
export const labelOf = (id: QualifiedId): Bilingual => {
  const resolved = conceptOf(id);
  if (!resolved) return { zh: id, en: id };
  const { concept, role } = resolved;
  const en = role === 'person' ? inWords(id.slice('person.'.length)) : inWords(id);
  if (role === undefined || role === 'person' || concept.id !== `person.${id.slice(id.indexOf('.') + 1)}`) {
    return { zh: concept.label, en };
  }
  return { zh: concept.byRole?.[role]?.label ?? `${ROLES[role].label.zh.split('/')[0]}${concept.label}`, en };
};

/** Sensitivity of a role-qualified id. Unknown ids count as S: never carried unless ticked. */
export const sensitivityOf = (id: QualifiedId): Sensitivity => {
  const resolved = conceptOf(id);
  if (!resolved) return 'S';
  const { concept, role } = resolved;
  return (role && concept.byRole?.[role]?.sensitivity) ?? concept.sensitivity;
};
