import { bilingual } from '../catalogue/bilingual.ts';
import type { QualifiedId } from '../catalogue/concept.ts';
import type { Subject } from './cues/subjects.ts';
import { kindOf } from './fact-kind.ts';
import { type Found, found } from './found.ts';
import { readResidue } from './lexicon.ts';
import type { LabelMatch } from './match-label.ts';
import { organisationSections } from './organisation-form.ts';
import type { PageForm } from './page-form.ts';
import { bestMatch, coreOf, type ReadField, readForm } from './read-form.ts';
import { rolePrefix } from './role-prefix.ts';
import { isSearchField } from './search-field.ts';
import { fromHeading, sectionsOf } from './section-subject.ts';
import { lastStep, wordsOf } from './split-identifier.ts';

/** Whose value an unqualified label asks for, as far as the page around it says. */
export interface FieldSubject extends Partial<Found> {
  /** The same unqualified concept stood earlier in this part of the form and nothing says who the second is. */
  readonly repeated: boolean;
  /** Stands in a part of the form about members of the household, one of whom it is. */
  readonly member: boolean;
}

const NAME_SUBJECTS: readonly (readonly [RegExp, Subject])[] = [
  [/^(?:father|dad|fuqin)$/, 'father'],
  [/^(?:mother|mather|mom|muqin)$/, 'mother'],
  [/^(?:spouse|wife|husband|mate|consort|couple|peiou|po)$/, 'spouse'],
  [/^(?:guardian|jianhuren)$/, 'guardian'],
  [/^(?:agent|proxy|trustee)$/, 'agent'],
  [/^(?:emergency|urgent|urgency|sos)$/, 'emergency'],
  [/^(?:linkman|contacter|contactor|contactperson)$/, 'contact'],
  [/^(?:householder|huzhu)$/, 'head'],
  [/^(?:frdb|legalperson|legalrep|legalrepresentative)$/, 'legalRep'],
  [/^(?:guarantor|guarantee|coborrower|cosigner|seller|buyer|witness|auditor|reviewer|approver)$/, 'other'],
];
/** Facts that follow a person's name: these alone make a second person out of 联系人 + 联系电话. */
const FOLLOWS = new Set(['phone', 'idNumber', 'idType', 'relation']);
const ANCHORS: Readonly<Record<QualifiedId, Subject>> = {
  'org.legalRep': 'legalRep',
  'org.contactName': 'orgContact',
  'contact.name': 'contact',
  'person.emergencyContactName': 'emergency',
  'person.landlordName': 'landlord',
};
const anchorOf = ({ concept, named, kind }: LabelMatch): Subject | undefined => {
  // 职工姓名 in a form about an employer: the number after it is the employee's.
  if (concept === 'person.name' && named && kind === 'exact') return 'self';
  const known = ANCHORS[concept];
  if (known) return known;
  const [role, what] = concept.split('.');
  return what === 'name' && role !== 'person' && role !== 'org' ? (role as Subject) : undefined;
};

/** Below this a reading is a guess at an unknown word. */
const UNDERSTOOD = 2;

/** Somebody named whom the dossier does not hold, or nobody knows: a phone right after is theirs, not the person's. */
const strangerIn = (read: ReadField, match: LabelMatch | undefined): Anchor | undefined => {
  const label = read.main ?? read.labels[0];
  const [, who] = /^(.*(?:人|人员|者|员))(?:姓名|名字|名称)?$/.exec(label?.normalised.core ?? '') ?? [];
  if (!label || !who || (match && match.weight >= UNDERSTOOD)) return undefined;
  return { subject: readResidue(who).subject === 'other' ? 'other' : undefined, label: label.text.trim() };
};

const fromName = ({ field }: ReadField): Found | undefined => {
  const name = field.name ?? field.id;
  if (!name) return undefined;
  const words = wordsOf(name);
  for (const [at, word] of words.entries()) {
    // linkMan and legal_rep are one word in two.
    const hit = NAME_SUBJECTS.find(([pattern]) => pattern.test(word) || pattern.test(word + (words[at + 1] ?? '')));
    if (hit) return found(hit[1], 'name', bilingual(`字段名 ${name}`, `field name ${name}`));
  }
  const prefixed = rolePrefix(lastStep(name));
  return prefixed && found(prefixed.role, 'name', bilingual(`字段名 ${name}`, `field name ${name}`));
};

interface Anchor {
  /** Undefined for somebody whom no known word names: 诉求人, 经手人. */
  readonly subject: Subject | undefined;
  readonly label: string;
}

/** Reads a form from top to bottom, keeping who was named last and what was asked already. */
class Walk {
  /** Persons named one right after the other: 父亲姓名, 母亲姓名. */
  private run: Anchor[] = [];
  private runSection = '';
  /** Position up to which the fields belong to the run. */
  private last = -2;
  private taken = 0;
  private readonly seen = new Set<string>();
  private readonly fields: readonly ReadField[];

  constructor(fields: readonly ReadField[]) {
    this.fields = fields;
  }

  wasSeen(key: string): boolean {
    return this.seen.has(key);
  }

  see(key: string): void {
    this.seen.add(key);
  }

  /** A field that names a person by a role. */
  name(anchor: Anchor, at: number, section: string): void {
    const joins = this.runSection === section && at - this.last === 1 && this.taken === 0;
    this.run = joins ? [...this.run, anchor] : [anchor];
    this.runSection = section;
    this.last = at;
    this.taken = 0;
  }

  /** A field whose label itself repeats the role of the run goes on with it. */
  goOn(concept: QualifiedId, at: number): void {
    if (this.run.some(({ subject }) => concept.startsWith(`${subject}.`))) this.last = at;
  }

  /** The person a generic field right after a name belongs to; `ambiguous` when several were named. */
  takes(concept: QualifiedId, at: number, section: string, key: string): Anchor | 'ambiguous' | undefined {
    if (this.run.length === 0 || this.runSection !== section || at - this.last !== 1) return undefined;
    const follows = FOLLOWS.has(kindOf(concept)) || this.seen.has(key);
    if (!follows || this.run.some(({ subject }) => subject === 'head')) return undefined;
    if (this.run.length === 1) {
      this.last = at;
      this.taken = 1;
      return this.run[0];
    }
    // 身份证号 as often as names before it: in the same order. Else nobody can tell.
    const first = this.taken === 0 ? at : at - this.taken;
    const same = this.run.every((_, step) => bestMatch(this.fields[first + step])?.concept === concept);
    if (!same) return 'ambiguous';
    const anchor = this.run[this.taken];
    this.taken += 1;
    this.last = at;
    if (this.taken === this.run.length) this.run = [];
    return anchor;
  }
}

/** 家庭成员, 主要社会关系: every row or block is one of them, and only the clerk knows which. */
const MEMBERS =
  /(?:家庭|家属|亲属|随迁|随行|同住|共同生活|共同居住|直系|同户|户内)(?:主要)?(?:成员|人员|情况|人口)|(?:主要)?社会关系|成员(?:信息|情况|列表|名单|明细)?$/;

const sectionKey = ({ field }: ReadField): string =>
  `${field.row ? `${field.row.group}#${field.row.index}` : ''}|${field.section[0] ?? ''}`;

/** familyInfo1Name, familyInfo2Name: rows that the page numbers. */
const numberedRow = ({ field }: ReadField): string | undefined =>
  /[a-z_]\d{1,2}(?=[A-Z_.\]]|$)/.test(field.name ?? '') ? field.name?.replace(/\d+/g, '#') : undefined;

/** The object a field is bound to: `aidForm` of `aidForm.idCard`. Two objects on a page are two records. */
const boundTo = ({ field }: ReadField): string => /^(.+)\.[^.]+$/.exec(field.name ?? '')?.[1] ?? '';

const ORGANISATION_NAME = 4;
const OF_ORGANISATION = bilingual('单位信息表', 'a form about an organisation');
const cache = new WeakMap<PageForm, ReadonlyMap<string, FieldSubject>>();

const walk = (form: PageForm): ReadonlyMap<string, FieldSubject> => {
  const fields = readForm(form);
  const groups = new Map<string, ReadField[]>();
  for (const read of fields) {
    const key = sectionKey(read);
    const group = groups.get(key);
    if (group) group.push(read);
    else groups.set(key, [read]);
  }
  const organisations = organisationSections(groups, form.title);
  const sections = sectionsOf(groups, form.title);
  const state = new Walk(fields);
  const result = new Map<string, FieldSubject>();
  let organisation: string | undefined;
  const rows = new Set<string>();
  for (const read of fields) {
    const { field, at } = read;
    const section = sectionKey(read);
    const match = bestMatch(read);
    let who = fromHeading(read, sections) ?? fromName(read);
    let repeated = false;
    if (match && !match.named && match.concept.startsWith('person.')) {
      const key = `${field.row ? section : boundTo(read)}|${match.concept}|${coreOf(read)}`;
      const open = !who || who.subject === 'self' || who.subject === 'org';
      const anchor = open ? state.takes(match.concept, at, section, key) : undefined;
      if (anchor === 'ambiguous' || (anchor && anchor.subject === undefined)) repeated = true;
      else if (anchor?.subject) {
        repeated = anchor.subject === 'self' && state.wasSeen(key);
        if (anchor.subject === 'self') state.see(key);
        const text = bilingual(`紧跟“${anchor.label}”`, `right after "${anchor.label}"`);
        who = found(anchor.subject, 'neighbour', text);
      } else {
        if ((!who || who.subject === 'self') && organisations.has(section))
          who = found('org', 'section', OF_ORGANISATION);
        if (!who && state.wasSeen(key)) repeated = true;
        // A dialog that is not open asks nobody anything, and a search does not ask.
        if (field.visible && !isSearchField(read) && (!who || who.subject === 'self')) state.see(key);
      }
    } else if (
      match &&
      (!who || who.subject === 'self') &&
      organisations.has(section) &&
      /^(?:contact|org)\./.test(match.concept)
    ) {
      who = found('org', 'section', OF_ORGANISATION);
    }
    const named = match ? anchorOf(match) : undefined;
    const stranger = named ? undefined : strangerIn(read, match);
    if (stranger) state.name(stranger, at, section);
    else if (match && named) {
      const subject = named === 'contact' && organisations.has(section) ? 'orgContact' : named;
      state.name({ subject, label: (read.main ?? read.labels[0])?.text.trim() ?? '' }, at, section);
    } else if (match?.named) state.goOn(match.concept, at);
    // A second organisation on one page: which of them the case is about, the page does not say.
    if (match?.concept === 'org.name' && match.kind === 'exact' && match.weight > ORGANISATION_NAME && field.visible) {
      if (organisation !== undefined && organisation !== section) repeated = true;
      organisation ??= section;
    }
    const heading = field.section[0] ?? '';
    const member = groups.size > 1 && !field.row && MEMBERS.test(heading) && sections.nameless.has(heading);
    const row = numberedRow(read);
    const oneOfRows = row !== undefined && rows.has(row);
    if (row !== undefined) rows.add(row);
    const ofMember = member || (repeated && oneOfRows);
    result.set(field.key, { ...who, repeated: repeated && !ofMember, member: ofMember });
  }
  return result;
};

/** The subject of every field, from its headings, its field name, the person named just before it, and the kind of form. */
export const subjectsOf = (form: PageForm): ReadonlyMap<string, FieldSubject> => {
  const known = cache.get(form);
  if (known) return known;
  const result = walk(form);
  cache.set(form, result);
  return result;
};
