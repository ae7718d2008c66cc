import { bilingual } from '@tongban/shared/catalogue/bilingual';
import type { QualifiedId } from '@tongban/shared/catalogue/concept';
import type { Dossier, Fact, Facts } from '@tongban/shared/dossier/dossier';
import { enteredFact, withDerived } from '@tongban/shared/dossier/facts';
import { randomId } from '../vault/base64url.ts';
import { isEditable, type Owner, ownerOf } from './editable.ts';
import { entryText, isBlank } from './entry-text.ts';
import { type Entry, readEntry } from './read-entry.ts';

/** Texts as typed, by concept. A key with an empty text is a field that is shown and not filled in. */
export type Entries = Record<QualifiedId, string>;

export interface DraftMember {
  readonly id: string;
  /** GB/T 4761; '01' for the first member, the head. */
  relation: string;
  entries: Entries;
}

/** A dossier while it is edited: kept encrypted beside the dossier, so that a closed panel loses nothing. */
export interface DossierDraft {
  readonly id: string;
  readonly createdAt: string;
  expiresAt: string;
  entries: Entries;
  members: DraftMember[];
}

/** Fields a page asked for that the dossier does not hold: shown empty in the editor, at this member. */
export interface Wanted {
  readonly memberId: string;
  readonly concepts: readonly QualifiedId[];
}

/** The draft with the wanted fields on show. */
export function withWanted(draft: DossierDraft, { memberId, concepts }: Wanted): DossierDraft {
  const add = (entries: Entries, owner: Owner): Entries => ({
    ...Object.fromEntries(concepts.filter((id) => ownerOf(id) === owner).map((id) => [id, ''])),
    ...entries,
  });
  return {
    ...draft,
    entries: add(draft.entries, 'household'),
    members: draft.members.map((member) =>
      member.id === memberId ? { ...member, entries: add(member.entries, 'member') } : member,
    ),
  };
}

/** Where a text stands that could not be read. `member` is undefined for the household's own fields. */
export interface EntryProblem {
  readonly member: string | undefined;
  readonly concept: QualifiedId;
  readonly explain: Extract<Entry, { ok: false }>['explain'];
}

/** A member's relation is not a fact of its own: it stands at the member. Its problems are reported under this id. */
export const RELATION: QualifiedId = 'person.relationToHead';
const NAME_MISSING = bilingual('请填姓名', 'Give a name');
const RELATION_MISSING = bilingual('请选择与户主的关系', 'Choose the relation to the head');

export const newMember = (relation: string): DraftMember => ({ id: randomId(), relation, entries: {} });

export function newDraft(now: Date, expiresAt: string): DossierDraft {
  return { id: randomId(), createdAt: now.toISOString(), expiresAt, entries: {}, members: [newMember('01')] };
}

const entriesOf = (facts: Facts): Entries =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([id, fact]) => {
      // What follows from another fact is shown beside it, not asked again.
      const text = isEditable(id) && fact.source.kind !== 'derived' ? entryText(fact.value) : undefined;
      return text === undefined ? [] : [[id, text]];
    }),
  );

export const draftOf = (dossier: Dossier): DossierDraft => ({
  id: dossier.id,
  createdAt: dossier.createdAt,
  expiresAt: dossier.expiresAt,
  entries: entriesOf(dossier.facts),
  members: dossier.members.map(({ id, relation, facts }) => ({ id, relation, entries: entriesOf(facts) })),
});

/** Reads every text. What was not touched keeps its source, grade and time; what cannot be read is a problem, never dropped silently. */
export function dossierOf(
  draft: DossierDraft,
  before: Dossier | undefined,
  now: Date,
): { readonly dossier: Dossier; readonly problems: readonly EntryProblem[] } {
  const problems: EntryProblem[] = [];
  const at = now.toISOString();
  const today = chinaDate(now);
  const read = (entries: Entries, old: Facts, member: string | undefined): Facts => {
    const kept = Object.entries(old).filter(([id, fact]) => !isEditable(id) || entryText(fact.value) === undefined);
    const facts: Record<QualifiedId, Fact> = Object.fromEntries(kept);
    for (const [concept, text] of Object.entries(entries)) {
      if (isBlank(text)) continue;
      const entry = readEntry(concept, text, today);
      const known = old[concept];
      if (!entry.ok) problems.push({ member, concept, explain: entry.explain });
      else if (known?.source.kind !== 'derived' && known && entryText(known.value) === entryText(entry.value))
        facts[concept] = known;
      else facts[concept] = enteredFact(entry.value, at);
    }
    return withDerived(facts, today);
  };
  for (const [index, { id, relation, entries }] of draft.members.entries()) {
    if (isBlank(entries['person.name'] ?? ''))
      problems.push({ member: id, concept: 'person.name', explain: NAME_MISSING });
    if (index > 0 && relation === '') problems.push({ member: id, concept: RELATION, explain: RELATION_MISSING });
  }
  const dossier: Dossier = {
    id: draft.id,
    kind: draft.members.length > 1 ? 'household' : (before?.kind ?? 'person'),
    facts: read(draft.entries, before?.facts ?? {}, undefined),
    members: draft.members.map(({ id, relation, entries }) => {
      const old = before?.members.find((member) => member.id === id)?.facts ?? {};
      return { id, relation, facts: read(entries, old, id) };
    }),
    createdAt: draft.createdAt,
    updatedAt: at,
    expiresAt: draft.expiresAt,
  };
  return { dossier, problems };
}

/** ISO date in China: the day the clerk's calendar shows, whatever the workstation's zone. */
export const chinaDate = (now: Date): string => new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
