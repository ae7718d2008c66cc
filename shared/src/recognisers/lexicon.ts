import { CONCEPTS, canonicalId } from '../catalogue/catalogue.ts';
import type { QualifiedId } from '../catalogue/concept.ts';
import type { RoleId } from '../catalogue/roles.ts';
import { CUES } from './cues/concept-cues.ts';
import { NEUTRAL_WORDS, SUBJECT_WORDS, type Subject } from './cues/subjects.ts';
import { foldText, normaliseLabel } from './normalise-label.ts';

/** How much a label says: `strong` names the concept alone, `weak` needs support from another signal. */
export type AliasStrength = 'strong' | 'weak';

export interface AliasEntry {
  readonly concept: QualifiedId;
  readonly strength: AliasStrength;
}

const aliases = new Map<string, AliasEntry[]>();
const forbidden = new Map<string, Set<QualifiedId>>();

const put = (text: string, concept: QualifiedId, strength: AliasStrength): void => {
  const spelled = text.toLowerCase();
  const known = aliases.get(spelled) ?? [];
  if (spelled === '' || known.some((other) => other.concept === concept)) return;
  // A one-letter label is never enough by itself.
  aliases.set(spelled, [...known, { concept, strength: spelled.length < 2 ? 'weak' : strength }]);
};
/** 联系电话(单位) names the organisation's phone; without its brackets it names anybody's. */
const bracketed: (readonly [string, QualifiedId])[] = [];
const add = (alias: string, concept: QualifiedId, strength: AliasStrength): void => {
  const { core, full } = normaliseLabel(alias);
  // 录入时间 loses its verb and would stand for every 时间.
  if (full === undefined && !foldText(alias).startsWith(core)) return;
  if (full === undefined) put(core, concept, strength);
  else {
    put(full, concept, strength);
    bracketed.push([core, concept]);
  }
};

for (const [id, { weak }] of Object.entries(CUES)) for (const word of weak ?? []) add(word, id, 'weak');
for (const concept of Object.values(CONCEPTS)) {
  for (const word of [concept.label, ...concept.aliases]) add(word, concept.id, 'strong');
  for (const [role, naming] of Object.entries(concept.byRole ?? {})) {
    const id = canonicalId(`${role}${concept.id.slice('person'.length)}`);
    for (const word of [naming.label, ...naming.aliases]) add(word, id, 'strong');
  }
  for (const word of concept.notLabels ?? []) {
    const core = normaliseLabel(word).core;
    forbidden.set(core, (forbidden.get(core) ?? new Set()).add(concept.id));
  }
}
for (const [id, { labels }] of Object.entries(CUES)) for (const word of labels ?? []) add(word, id, 'strong');
for (const [core, concept] of bracketed) if (!aliases.has(core.toLowerCase())) put(core, concept, 'strong');
const longest = Math.max(...[...aliases.keys()].map((alias) => alias.length));

/** Concepts that a label names exactly. Look-alikes of concepts.json `notLabels` are left out. */
export const aliasEntries = (text: string): readonly AliasEntry[] => {
  if (text.length > longest) return [];
  const found = aliases.get(text) ?? [];
  const never = forbidden.get(text);
  return never ? found.filter((entry) => !never.has(entry.concept)) : found;
};

/** Every name of every concept, for signals that look for similar ones. */
export const allAliases = (): Iterable<readonly [string, readonly AliasEntry[]]> => aliases;

export const isForbiddenLabel = (text: string): boolean => forbidden.has(text);

const words = new Map<string, Subject | 'neutral'>();
for (const word of NEUTRAL_WORDS) words.set(word, 'neutral');
for (const [subject, list] of Object.entries(SUBJECT_WORDS))
  for (const word of list) words.set(word, subject as Subject);
const longestWord = Math.max(...[...words.keys()].map((word) => word.length));

/** What the words before the noun say: whose value it is, and how many characters are not understood. */
export interface Residue {
  /** The last subject named: 户主配偶姓名 is the spouse's. */
  readonly subject?: Subject;
  readonly unknown: number;
}

/** Words that make somebody else of whoever follows. */
const TURNING = new Set([
  '被',
  '原',
  '曾',
  '旧',
  '变更前',
  '拟任',
  '上级',
  '下级',
  '父级',
  '关联',
  '转入',
  '转出',
  '对方',
]);

/** Reads a residue word by word, longest first. */
export const readResidue = (text: string): Residue => {
  let subject: Subject | undefined;
  let turned = false;
  let unknown = 0;
  for (let at = 0; at < text.length; ) {
    let taken = 0;
    for (let length = Math.min(longestWord, text.length - at); length > 0; length--) {
      const meaning = words.get(text.slice(at, at + length));
      if (meaning === undefined) continue;
      // 被申请人 is not the applicant, 原法定代表人 no longer the representative.
      if (meaning !== 'neutral' && !turned) subject = meaning;
      turned ||= TURNING.has(text.slice(at, at + length));
      taken = length;
      break;
    }
    // 子女1, 第二监护人: which one is read elsewhere.
    if (taken === 0 && !/[\d一二三四五六第]/.test(text[at] ?? '')) unknown += 1;
    at += taken || 1;
  }
  return subject === undefined ? { unknown } : { subject, unknown };
};

/** The subject a whole text is the name of, e.g. a section heading without its 信息. */
export const subjectOfWord = (text: string): Subject | undefined => {
  const meaning = words.get(text);
  return meaning === 'neutral' ? undefined : meaning;
};

/** Roles under which `person.*` concepts may stand. */
export const asRole = (subject: Subject | undefined): RoleId | undefined => {
  switch (subject) {
    case undefined:
    case 'self':
    case 'org':
    case 'orgContact':
    case 'emergency':
    case 'landlord':
    case 'bankHolder':
    case 'other':
      return undefined;
    default:
      return subject;
  }
};
