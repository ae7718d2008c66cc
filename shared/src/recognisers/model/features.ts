import type { QualifiedId } from '../../catalogue/concept.ts';
import { coreOf, type ReadField } from '../read-form.ts';
import type { RecogniserId } from '../registry.ts';
import type { FieldSubject } from '../subject.ts';
import type { FormFacts } from './form-facts.ts';
import type { SeenShare } from './seen-labels.ts';
import type { Tally } from './tally.ts';

/**
 * What the model looks at for one answer of one field. The `none.` features belong to the answer "asks for nothing in the
 * catalogue", the others to a concept. Values are about -1…1; names are those of the weights in `weights.data.ts`.
 */
export type Features = Readonly<Record<string, number>>;

export interface AnswerInput {
  readonly read: ReadField;
  readonly tally: Tally;
  /** Best sum of all signals among the other concepts of the field. */
  readonly rival: number;
  readonly form: FormFacts;
  readonly subject: FieldSubject | undefined;
  /** The label names somebody whom no dossier holds. */
  readonly strangerNamed: boolean;
  readonly seen: SeenShare;
  readonly seenName: SeenShare;
}

const SCALE: Readonly<Record<RecogniserId, number>> = {
  'label-exact': 5,
  'label-contains': 4,
  'label-similar': 1,
  'wire-name': 3,
  options: 4,
  widget: 5,
  section: 5,
  neighbours: 3,
  topic: 3,
  'none-cues': 5,
};
/** Everybody has them: in a form about something else they are a supplier's, a reviewer's, a buyer's. */
const ANYBODYS =
  /\.(?:\w*name|legalRep|\w*idNumber|\w*[mM]obile|\w*[pP]hone|\w*[aA]ddress|email|\w*Region|employer|jobTitle|bank\w+|sex|age|photo)$/;
const clip = (value: number): number => Math.max(-1.5, Math.min(1.5, value));
export const totalOf = ({ bySignal }: Tally): number =>
  Object.values(bySignal).reduce((sum, weight) => sum + weight, 0);

const NOTHING_SEEN = Object.freeze({ pro: 0, contra: 0, only: 0 });

/** How the sightings of a text speak for an answer, each 0…1; few sightings say little. */
const sharesFrom = ({ times, others }: SeenShare): { pro: number; contra: number; only: number } => {
  const all = times + others;
  return all === 0
    ? NOTHING_SEEN
    : { pro: times / (all + 1), contra: others / (all + 1), only: others === 0 ? all / (all + 2) : 0 };
};

/** Headings that say nothing of whose the fields are. */
const GENERIC = /基本|信息|资料|登记|新增|编辑|申请|情况|其他|详情|填写|录入/;

const isRole = (concept: QualifiedId): boolean =>
  !/^(?:person|org|account|event|household|region|farm|case)\./.test(concept);

const conceptFeatures = (input: AnswerInput & { readonly concept: QualifiedId }): Features => {
  const { read, tally, rival, form, subject, concept } = input;
  const of = (signal: RecogniserId): number => clip((tally.bySignal[signal] ?? 0) / SCALE[signal]);
  const total = totalOf(tally);
  const exact = of('label-exact');
  const contains = of('label-contains');
  const anybodys = ANYBODYS.test(concept) ? 1 : 0;
  const role = isRole(concept) ? 1 : 0;
  const wire = of('wire-name');
  const near = form.near(read.at);
  const seen = sharesFrom(input.seen);
  const name = sharesFrom(input.seenName);
  return {
    bias: 1,
    exact,
    exactStrong: exact > 0.8 ? 1 : 0,
    exactWeak: exact > 0 && exact < 0.6 ? 1 : 0,
    contains,
    similar: of('label-similar'),
    wire: Math.max(0, wire),
    wireOnly: wire > 0 && exact + contains <= 0 ? 1 : 0,
    wireElsewhere: wire <= 0 ? form.wireElsewhere(read.field.key, concept) : 0,
    optionsFor: Math.max(0, of('options')),
    optionsAgainst: Math.min(0, of('options')),
    fits: Math.max(0, of('widget')),
    misfits: Math.min(0, of('widget')),
    sectionFor: Math.max(0, of('section')),
    sectionAgainst: Math.min(0, of('section')),
    neighbours: of('neighbours'),
    topicFor: Math.max(0, of('topic')),
    topicAgainst: Math.min(0, of('topic')),
    total: clip(total / 5),
    lead: clip((total - rival) / 5),
    anybodys,
    anybodysContains: anybodys * contains,
    anybodysKnown: anybodys * form.knownShare,
    known: form.knownShare,
    personNamed: concept.startsWith('person.') ? (form.personNamed ? 1 : -1) : 0,
    personInOrg: concept.startsWith('person.') && form.ofOrganisation ? 1 : 0,
    personUnderOrgTitle: concept.startsWith('person.') && form.titledOrganisation ? 1 : 0,
    orgInPerson: concept.startsWith('org.') && !form.ofOrganisation ? 1 : 0,
    inPlaces: /^region\.|Region$/.test(concept) && form.besidePlace(read.at) ? 1 : 0,
    nearPerson: /^(?:org|event|farm)\./.test(concept) ? -near.person : near.person,
    nearOrg: concept.startsWith('org.') ? near.organisation : -near.organisation,
    nearUnknown: near.unknown,
    anybodysNearUnknown: anybodys * near.unknown,
    anybodysNearPerson: anybodys * near.person,
    things: form.ofThings ? 1 : 0,
    anybodysThings: anybodys && form.ofThings ? 1 : 0,
    sectionUnread:
      read.field.section.length > 0 && !subject?.subject && !GENERIC.test(read.field.section[0] ?? '') ? 1 : 0,
    role,
    roleUnsaid: role && exact + contains <= 0 ? 1 : 0,
    repeated: subject?.repeated ? 1 : 0,
    member: subject?.member ? 1 : 0,
    strangerNamed: input.strangerNamed ? 1 : 0,
    stranger: subject?.subject === 'other' ? 1 : 0,
    noLabel: read.labels.length === 0 ? 1 : 0,
    placeholderOnly: !read.main && read.labels.length > 0 ? 1 : 0,
    seenFor: seen.pro,
    seenAgainst: seen.contra,
    seenOnly: seen.only,
    nameFor: name.pro,
    nameAgainst: name.contra,
    nameOnly: name.only,
  };
};

/** Weight of a cue that leaves no doubt: a search filter, a sign-in, the scan of a document. */
const CERTAIN = 6;
const YES_NO = /^(?:是否|有无|是不是|能否|可否)/;

const noneFeatures = ({ read, tally, form, rival, seen, seenName }: AnswerInput): Features => {
  const core = coreOf(read);
  const matches = (read.main ?? read.labels[0])?.matches ?? [];
  const label = sharesFrom(seen);
  const name = sharesFrom(seenName);
  return {
    'none.cues': clip((tally.bySignal['none-cues'] ?? 0) / SCALE['none-cues']),
    'none.certain': tally.evidence.some(({ weight }) => weight >= CERTAIN) ? 1 : 0,
    'none.others': clip((totalOf(tally) - (tally.bySignal['none-cues'] ?? 0)) / 5),
    'none.rival': clip(rival / 5),
    'none.unknown': matches.length === 0 ? 1 : 0,
    'none.noLabel': core === '' ? 1 : 0,
    'none.yesNo': YES_NO.test(core) ? 1 : 0,
    'none.known': form.knownShare,
    'none.long': Math.min(1, core.length / 12),
    'none.number': read.field.widget === 'number' ? 1 : 0,
    'none.textarea': read.field.widget === 'textarea' ? 1 : 0,
    'none.picker': read.field.widget === 'select' || read.field.widget === 'radio' ? 1 : 0,
    'none.file': read.field.widget === 'file' ? 1 : 0,
    'none.org': form.ofOrganisation ? 1 : 0,
    'none.person': form.personNamed ? 1 : 0,
    'none.seenFor': label.pro,
    'none.seenAgainst': label.contra,
    'none.seenOnly': label.only,
    'none.nameFor': name.pro,
    'none.nameAgainst': name.contra,
    'none.nameOnly': name.only,
  };
};

/** The features of one answer. */
export const featuresOf = (input: AnswerInput): Features =>
  input.tally.concept === 'none' ? noneFeatures(input) : conceptFeatures({ ...input, concept: input.tally.concept });
