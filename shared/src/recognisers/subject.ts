import { bilingual } from '../catalogue/bilingual.ts';
import type { QualifiedId } from '../catalogue/concept.ts';
import type { Subject } from './cues/subjects.ts';
import { kindOf } from './label-evidence.ts';
import { readResidue } from './lexicon.ts';
import { normaliseLabel } from './normalise-label.ts';
import type { PageForm } from './page-form.ts';
import { type ReadField, readForm } from './read-form.ts';
import type { Reason } from './recogniser.ts';
import { wordsOf } from './split-identifier.ts';

/** Whose value an unqualified label asks for, as far as the page around it says. */
export interface FieldSubject {
  readonly subject?: Subject;
  readonly reason?: Reason;
  /** The same unqualified concept stood earlier in this part of the form and nothing says who the second is. */
  readonly repeated: boolean;
}

const HEADING_TAIL =
  /(?:的?(?:基本|详细|个人|相关|登记|身份|联系|其他|补充))*(?:信息|情况|资料|登记|材料|栏|表|管理|维护|新增|编辑|采集)*$/;
const subjects = new Map<string, Subject | undefined>();

/** The subject a heading names: 监护人信息 → guardian, 企业基本信息 → org. Undefined for 基本信息 and the like. */
export const subjectOfHeading = (heading: string): Subject | undefined => {
  if (subjects.has(heading)) return subjects.get(heading);
  const core = normaliseLabel(heading.slice(0, 40)).core.replace(HEADING_TAIL, '');
  // 法定代表人/委派代表: the first of several names decides.
  const { subject, unknown } = core === '' ? { unknown: 0 } : readResidue(core.split(/[/、]/)[0] ?? core);
  const found = unknown <= 3 && subject !== 'self' && subject !== 'person' ? subject : undefined;
  const own = unknown <= 3 && (subject === 'self' || subject === 'person') ? ('self' as const) : undefined;
  if (subjects.size > 2000) subjects.clear();
  subjects.set(heading, found ?? own);
  return found ?? own;
};

const NAME_SUBJECTS: readonly (readonly [RegExp, Subject])[] = [
  [/^(?:father|dad)$/, 'father'],
  [/^(?:mother|mom)$/, 'mother'],
  [/^(?:spouse|wife|husband|mate)$/, 'spouse'],
  [/^guardian$/, 'guardian'],
  [/^(?:agent|proxy)$/, 'agent'],
  [/^(?:emergency|urgent|sos)$/, 'emergency'],
];

const subjectOfName = (name: string | undefined): Subject | undefined => {
  if (!name) return undefined;
  for (const word of wordsOf(name))
    for (const [pattern, subject] of NAME_SUBJECTS) if (pattern.test(word)) return subject;
  return undefined;
};

/** Facts that follow a person's name: these alone make a second person out of 联系人 + 联系电话. */
const FOLLOWS = new Set(['phone', 'idNumber', 'idType', 'relation']);
const ANCHORS: Readonly<Record<QualifiedId, Subject>> = {
  'org.legalRep': 'legalRep',
  'org.contactName': 'orgContact',
  'contact.name': 'contact',
  'person.emergencyContactName': 'emergency',
  'person.landlordName': 'landlord',
};
const anchorOf = (concept: QualifiedId): Subject | undefined => {
  if (ANCHORS[concept]) return ANCHORS[concept];
  const [role, what] = concept.split('.');
  return what === 'name' && role !== 'person' && role !== 'org' ? (role as Subject) : undefined;
};

const ORG_FACTS =
  /^org\.(?:name|uscc|type|economicType|legalRep|businessScope|industry|registeredCapital|establishedDate|licenseNo|registeredAddress|operatingPeriod|employeeCount|registrationStatus)$/;
const PERSON_FACTS =
  /^person\.(?:name|sex|birthDate|ethnicity|idNumber|maritalStatus|education|politicalStatus|nativePlace|age|relationToHead|hukouType)$/;

const best = (read: ReadField) => {
  const matches = (read.main ?? read.labels[0])?.matches ?? [];
  return matches.reduce<(typeof matches)[number] | undefined>(
    (top, match) => (!top || match.weight > top.weight ? match : top),
    undefined,
  );
};

/** True when the fields are those of an organisation rather than of a person. */
const isOrgForm = (fields: readonly ReadField[], heading: string): boolean => {
  let org = 0;
  let person = 0;
  for (const read of fields) {
    const match = best(read);
    if (!match || match.weight < 4) continue;
    if (ORG_FACTS.test(match.concept)) org += 1;
    if (PERSON_FACTS.test(match.concept) && !match.named) person += match.concept === 'person.idNumber' ? 0.5 : 1;
  }
  return (
    (org >= 2 && org > person) ||
    (org >= 1 && person < 1 && /企业|单位|公司|商户|个体|机构|场所|店铺|法人|经营/.test(heading))
  );
};

const sectionKey = (read: ReadField): string =>
  `${read.field.row ? `${read.field.row.group}#${read.field.row.index}` : ''}|${read.field.section[0] ?? ''}`;

const because = (zh: string, en: string): Reason => ({ source: 'section', text: bilingual(zh, en) });

const cache = new WeakMap<PageForm, ReadonlyMap<string, FieldSubject>>();

/** The subject of every field, from its headings, its field name, the person named just before it, and the kind of form. */
export const subjectsOf = (form: PageForm): ReadonlyMap<string, FieldSubject> => {
  const known = cache.get(form);
  if (known) return known;
  const fields = readForm(form);
  const groups = new Map<string, ReadField[]>();
  for (const read of fields) groups.set(sectionKey(read), [...(groups.get(sectionKey(read)) ?? []), read]);
  const wholeIsOrg = isOrgForm(fields, form.title);
  const orgGroups = new Map(
    [...groups].map(([key, list]) => [
      key,
      list.length >= 4
        ? isOrgForm(list, form.title + key) ||
          (wholeIsOrg && !list.some((r) => PERSON_FACTS.test(best(r)?.concept ?? '')))
        : wholeIsOrg,
    ]),
  );

  const result = new Map<string, FieldSubject>();
  const seen = new Set<string>();
  let anchor: { subject: Subject; section: string; last: number; label: string } | undefined;
  for (const read of fields) {
    const { field, at } = read;
    const section = sectionKey(read);
    const match = best(read);
    let found: { subject: Subject; reason: Reason } | undefined;
    for (const heading of field.section) {
      const subject = subjectOfHeading(heading);
      if (!subject) continue;
      found = { subject, reason: because(`位于“${heading}”一节`, `in section "${heading}"`) };
      break;
    }
    if (field.row && found && found.subject !== 'org') found = undefined;
    const named = subjectOfName(field.name ?? field.id);
    if (!found && named)
      found = {
        subject: named,
        reason: {
          source: 'name',
          text: bilingual(`字段名 ${field.name ?? field.id}`, `field name ${field.name ?? field.id}`),
        },
      };
    const inOrg = orgGroups.get(section) ?? false;
    const generic = match && !match.named && match.concept.startsWith('person.');
    let repeated = false;
    if (match && generic) {
      const kind = kindOf(match.concept);
      const key = `${field.row ? section : ''}${match.concept}`;
      const follows = anchor && anchor.section === section && at - anchor.last === 1;
      const takes =
        follows &&
        anchor &&
        anchor.subject !== 'head' &&
        anchor.subject !== 'org' &&
        (FOLLOWS.has(kind) || seen.has(key));
      if (takes && anchor && (!found || found.subject === 'self' || found.subject === 'org')) {
        found = {
          subject: anchor.subject,
          reason: { source: 'neighbour', text: bilingual(`紧跟“${anchor.label}”`, `right after "${anchor.label}"`) },
        };
        anchor.last = at;
      } else {
        if ((!found || found.subject === 'self') && inOrg)
          found = { subject: 'org', reason: because('单位信息表', 'a form about an organisation') };
        if ((!found || found.subject === 'self') && seen.has(key)) repeated = true;
        if (!found || found.subject === 'self') seen.add(key);
      }
    } else if (match?.concept.startsWith('contact.') && !found && inOrg) {
      found = { subject: 'org', reason: because('单位信息表', 'a form about an organisation') };
    }
    const named_ = match ? anchorOf(match.concept) : undefined;
    if (match && named_) {
      const subject = inOrg && named_ === 'contact' ? 'orgContact' : named_;
      anchor = { subject, section, last: at, label: (read.main ?? read.labels[0])?.text.trim() ?? '' };
    } else if (match?.named && anchor && match.concept.startsWith(`${anchor.subject}.`)) anchor.last = at;
    result.set(field.key, found ? { ...found, repeated } : { repeated });
  }
  cache.set(form, result);
  return result;
};
