import type { QualifiedId } from '../../catalogue/concept.ts';
import { account } from './account.ts';
import { address } from './address.ts';
import { application } from './application.ts';
import { assistance } from './assistance.ts';
import { bank } from './bank.ts';
import { birth } from './birth.ts';
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
import { veteran } from './veteran.ts';
import { work } from './work.ts';

/** What forms call a concept beyond the catalogue, by id; a role-qualified id where role and noun do not simply add up. */
export type ConceptCues = Readonly<Record<QualifiedId, Cues>>;

export interface Cues {
  /** Labels that stand for the concept by themselves. */
  readonly labels?: readonly string[];
  /** Short nouns that stand for many things: they suggest, and fill only with support from another signal. */
  readonly weak?: readonly string[];
  /** Identifiers of English and pinyin front ends, lower case, no separators. The label outranks them. */
  readonly wire?: readonly string[];
}

/** All cues, group by group in the order of the catalogue. */
export const CUES: ConceptCues = Object.freeze({
  ...identity,
  ...contact,
  ...address,
  ...region,
  ...household,
  ...education,
  ...work,
  ...insurance,
  ...bank,
  ...finance,
  ...health,
  ...assistance,
  ...monitoring,
  ...party,
  ...veteran,
  ...birth,
  ...farm,
  ...event,
  ...org,
  ...application,
  ...account,
});
