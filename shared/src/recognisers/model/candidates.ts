import { conceptOf } from '../../catalogue/catalogue.ts';
import type { QualifiedId } from '../../catalogue/concept.ts';
import { readResidue } from '../lexicon.ts';
import type { PageForm } from '../page-form.ts';
import { partOfName } from '../part-of-name.ts';
import { coreOf, type ReadField, readForm } from '../read-form.ts';
import { ADDRESS_OF, PLACE_PICKERS, REGION_OF } from '../region-parts.ts';
import { lastStep } from '../split-identifier.ts';
import { type FieldSubject, subjectsOf } from '../subject.ts';
import { underSubject } from '../under-subject.ts';
import { type Features, featuresOf, totalOf } from './features.ts';
import { formFacts } from './form-facts.ts';
import { type SeenCounts, type SeenTable, shareOf } from './seen-labels.ts';
import { type Tally, tallyForm } from './tally.ts';

/** One answer a field may have, with everything the model weighs. */
export interface Candidate extends Tally {
  readonly features: Features;
  /** The concept whoever it belongs to: some are mistaken more easily than others, and have a weight of their own. */
  readonly kind: QualifiedId | 'none';
}

export interface FieldCandidates {
  readonly read: ReadField;
  readonly subject: FieldSubject | undefined;
  /** `none` is always among them. */
  readonly candidates: readonly Candidate[];
}

export const seenKey = (read: ReadField): string => coreOf(read).toLowerCase();
export const nameKey = ({ field }: ReadField): string => lastStep(field.name ?? field.id ?? '').toLowerCase();

const proposals = (counts: SeenCounts | undefined, subject: FieldSubject | undefined): readonly QualifiedId[] =>
  Object.keys(counts ?? {})
    .filter((concept) => concept !== 'none')
    .flatMap((concept) => {
      const owner = subject?.subject ? underSubject(concept, subject.subject) : concept;
      return owner && conceptOf(owner) ? [owner] : [];
    });

/** 户籍地址 over a picker is a region: its answers are one and the same. */
const inPicker = (read: ReadField, tallied: Tally[]): void => {
  const { field, labels } = read;
  // A text box that only its name says anything of holds the whole address.
  const typed = !PLACE_PICKERS.has(field.widget);
  if (typed && labels.length > 0) return;
  for (const [at, one] of tallied.entries()) {
    const ofOrganisation = one.concept === 'org.address' && partOfName(read) !== undefined;
    const region = ofOrganisation ? 'org.registeredRegion' : (typed ? ADDRESS_OF : REGION_OF)[one.concept];
    if (!region) continue;
    const other = tallied.find(({ concept }) => concept === region);
    if (!other) tallied[at] = { ...one, concept: region };
    else if (totalOf(one) > totalOf(other)) {
      tallied[at] = { ...one, concept: region };
      tallied.splice(tallied.indexOf(other), 1);
    } else tallied.splice(at, 1);
  }
};

/** Every field of a form with the answers it may have. Pure; the same form and table give the same. */
export const candidatesOf = (form: PageForm, table: SeenTable): readonly FieldCandidates[] => {
  const subjects = subjectsOf(form);
  const tallies = tallyForm(form, (key) => subjects.get(key)?.subject);
  const facts = formFacts(form, tallies);
  return readForm(form).map((read) => {
    const subject = subjects.get(read.field.key);
    const tallied = [...(tallies.get(read.field.key) ?? [])];
    inPicker(read, tallied);
    const label = table.labels.get(seenKey(read));
    const name = table.names.get(nameKey(read));
    for (const concept of ['none', ...proposals(label, subject)])
      if (!tallied.some((one) => one.concept === concept)) tallied.push({ concept, bySignal: {}, evidence: [] });
    const totals = tallied.map((one) => (one.concept === 'none' ? -Infinity : totalOf(one)));
    const strangerNamed = readResidue(coreOf(read)).subject === 'other';
    const candidates = tallied.map((tally, at): Candidate => {
      const rival = Math.max(0, ...totals.filter((_, other) => other !== at));
      return {
        concept: tally.concept,
        bySignal: tally.bySignal,
        evidence: tally.evidence,
        kind: tally.concept === 'none' ? 'none' : (conceptOf(tally.concept)?.concept.id ?? tally.concept),
        features: featuresOf({
          read,
          tally,
          rival,
          form: facts,
          subject,
          strangerNamed,
          seen: shareOf(label, tally.concept, subject?.subject),
          seenName: shareOf(name, tally.concept, subject?.subject),
        }),
      };
    });
    return { read, subject, candidates };
  });
};
