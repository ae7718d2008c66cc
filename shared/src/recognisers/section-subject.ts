import { bilingual } from '../catalogue/bilingual.ts';
import type { Subject } from './cues/subjects.ts';
import { type Found, found } from './found.ts';
import { subjectOfHeading } from './heading-subject.ts';
import { foldText } from './normalise-label.ts';
import { bestMatch, type ReadField } from './read-form.ts';

/** What a heading over the whole form says of the record itself: 新生儿信息 makes the child the person of the case. */
const RECORD_OWN: ReadonlySet<Subject> = new Set(['child', 'head', 'contact', 'grid', 'carer', 'other']);

const NAMES = /^(?:person|contact|org)\.(?:name|contactName)$/;

/** What the headings of a form are worth, section by section. */
export interface Sections {
  /** One heading stands over everything. */
  readonly whole: boolean;
  /** The page's own title, when it stands over the form as a heading. */
  readonly title: string;
  /** Headings of the sections that ask for somebody's name. */
  readonly naming: ReadonlySet<string>;
  /** Headings of the sections that ask for 姓名 without saying whose. */
  readonly nameless: ReadonlySet<string>;
}

export const sectionsOf = (groups: ReadonlyMap<string, readonly ReadField[]>, title: string): Sections => {
  const naming = new Set<string>();
  const nameless = new Set<string>();
  for (const fields of groups.values()) {
    for (const read of fields) {
      const match = bestMatch(read);
      if (match && NAMES.test(match.concept)) naming.add(read.field.section[0] ?? '');
      if (match?.concept === 'person.name' && !match.named) nameless.add(read.field.section[0] ?? '');
    }
  }
  return { whole: groups.size === 1, title: foldText(title), naming, nameless };
};

/** The subject that the headings above a field give it, nearest first. */
export const fromHeading = ({ field }: ReadField, sections: Sections): Found | undefined => {
  for (const heading of field.section) {
    const subject = subjectOfHeading(heading);
    if (!subject) continue;
    // A row of a member table is one member; which one, the row says.
    if (field.row && subject !== 'org') return undefined;
    if ((sections.whole || foldText(heading) === sections.title) && RECORD_OWN.has(subject)) return undefined;
    // 联系人信息 over 电话, 地址, 紧急联系人: how to reach the person, unless it asks for a name of its own.
    if (subject === 'contact' && !sections.naming.has(heading)) return undefined;
    return found(subject, 'section', bilingual(`位于“${heading}”一节`, `in section "${heading}"`));
  }
  return undefined;
};
