import type { QualifiedId } from '../../catalogue/concept.ts';
import { asRole, readResidue } from '../lexicon.ts';
import type { ReadField } from '../read-form.ts';
import type { FieldSubject } from '../subject.ts';
import { contradictory } from './contradiction.ts';

/** Concepts of which a person has one: a second unqualified one is somebody else's. */
const SINGLE = /\.(?:name|idNumber|sex|birthDate|ethnicity|maritalStatus|age|politicalStatus|education|mobile)$/;
/** 男方 and 女方 are the person or the spouse, by the sex of the person. */
const BY_SEX = /男方|女方/;
/** 子女2姓名, 第二监护人: the dossier may hold several, the concept does not say which. */
const SECOND = /(?:子女|孩子|监护人|联系人|成员)(?:[2-9]|[二三四五六])|第[二三四五六2-9]/;

/** 监护人/联系人电话: either will do, and only the clerk knows which. */
const namesSeveral = (core: string): boolean => {
  const parts = core.split(/[/、]|或者?/);
  if (parts.length < 2) return false;
  return new Set(parts.flatMap((part) => asRole(readResidue(part).subject) ?? [])).size > 1;
};

/**
 * Whether the page says whose value this field wants. `open`: it does not, or it contradicts itself. `member`: what is asked is
 * plain, but of which member of the household only the clerk knows. Either way: ask, never fill.
 */
export const openSubject = (
  read: ReadField,
  concept: QualifiedId | 'none',
  subject: FieldSubject | undefined,
): 'open' | 'member' | undefined => {
  if (concept === 'none') return undefined;
  if (contradictory(read)) return 'open';
  const { labels } = read;
  if (concept.startsWith('person.') && SINGLE.test(concept) && subject?.repeated) return 'open';
  if (concept === 'org.name' && subject?.repeated) return 'open';
  const says = (test: (core: string) => boolean): boolean => labels.some(({ normalised: { core } }) => test(core));
  if (says((core) => BY_SEX.test(core) || namesSeveral(core))) return 'open';
  if (says((core) => SECOND.test(core))) return 'member';
  return concept.startsWith('person.') && subject?.member ? 'member' : undefined;
};
