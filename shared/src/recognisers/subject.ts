import { type Bilingual, bilingual } from '../catalogue/bilingual.ts';
import type { QualifiedId } from '../catalogue/concept.ts';
import type { Subject } from './cues/subjects.ts';
import { kindOf } from './fact-kind.ts';
import { subjectOfHeading } from './heading-subject.ts';
import { readResidue } from './lexicon.ts';
import type { LabelMatch } from './match-label.ts';
import { organisationSections } from './organisation-form.ts';
import type { PageForm } from './page-form.ts';
import { bestMatch, type ReadField, readForm } from './read-form.ts';
import type { Reason } from './recogniser.ts';
import { rolePrefix } from './role-prefix.ts';
import { isSearchField } from './search-field.ts';
import { lastStep, wordsOf } from './split-identifier.ts';

interface Found {
  readonly subject: Subject;
  readonly reason: Reason;
}

/** Whose value an unqualified label asks for, as far as the page around it says. */
export interface FieldSubject extends Partial<Found> {
  /** The same unqualified concept stood earlier in this part of the form and nothing says who the second is. */
  readonly repeated: boolean;
}

const NAME_SUBJECTS: readonly (readonly [RegExp, Subject])[] = [
  [/^(?:father|dad)$/, 'father'],
  [/^(?:mother|mom)$/, 'mother'],
  [/^(?:spouse|wife|husband|mate)$/, 'spouse'],
  [/^guardian$/, 'guardian'],
  [/^(?:agent|proxy)$/, 'agent'],
  [/^(?:emergency|urgent|sos)$/, 'emergency'],
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
/** What a heading over the whole form says of the record itself: 新生儿信息 makes the child the person of the case. */
const RECORD_OWN: ReadonlySet<Subject> = new Set(['child', 'head', 'contact', 'grid', 'other']);

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

const found = (subject: Subject, source: Reason['source'], text: Bilingual): Found => ({
  subject,
  reason: { source, text },
});

const fromHeading = ({ field }: ReadField, wholeForm: boolean): Found | undefined => {
  for (const heading of field.section) {
    const subject = subjectOfHeading(heading);
    if (!subject) continue;
    // A row of a member table is one member; which one, the row says.
    if (field.row && subject !== 'org') return undefined;
    if (wholeForm && RECORD_OWN.has(subject)) return undefined;
    return found(subject, 'section', bilingual(`位于“${heading}”一节`, `in section "${heading}"`));
  }
  return undefined;
};

const fromName = ({ field }: ReadField): Found | undefined => {
  const name = field.name ?? field.id;
  if (!name) return undefined;
  for (const word of wordsOf(name)) {
    const hit = NAME_SUBJECTS.find(([pattern]) => pattern.test(word));
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

const sectionKey = ({ field }: ReadField): string =>
  `${field.row ? `${field.row.group}#${field.row.index}` : ''}|${field.section[0] ?? ''}`;

/** The object a field is bound to: `aidForm` of `aidForm.idCard`. Two objects on a page are two records. */
const boundTo = ({ field }: ReadField): string => /^(.+)\.[^.]+$/.exec(field.name ?? '')?.[1] ?? '';

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
  const state = new Walk(fields);
  const result = new Map<string, FieldSubject>();
  for (const read of fields) {
    const { field, at } = read;
    const section = sectionKey(read);
    const match = bestMatch(read);
    let who = fromHeading(read, groups.size === 1) ?? fromName(read);
    let repeated = false;
    if (match && !match.named && match.concept.startsWith('person.')) {
      const key = `${field.row ? section : boundTo(read)}|${match.concept}`;
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
    result.set(field.key, { ...who, repeated });
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
