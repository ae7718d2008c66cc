import { CONCEPTS, labelOf } from '@tongban/shared/catalogue/catalogue';
import type { QualifiedId } from '@tongban/shared/catalogue/concept';
import { teachableConcepts } from '@tongban/shared/recognisers/taught/teachable';
import { pinyin } from 'pinyin-pro';

/** A concept, perhaps under a role that portals have their own word for (户主身份证号), and all it is found by. */
export interface ConceptEntry {
  readonly id: QualifiedId;
  /** Chinese names, its label first. */
  readonly names: readonly string[];
  /** Full pinyin and initials of each name. */
  readonly spelt: readonly string[];
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

const spell = (name: string): string[] => {
  const syllables = pinyin(name, { toneType: 'none', type: 'array' });
  return [fold(syllables.join('')), fold(syllables.map((one) => one.charAt(0)).join(''))];
};

const entry = (id: QualifiedId, names: readonly string[]): ConceptEntry => {
  const folded = [...new Set(names.map(fold))];
  return { id, names: folded, spelt: [...new Set([...folded.flatMap(spell), fold(labelOf(id).en), fold(id)])] };
};

let entries: readonly ConceptEntry[] | undefined;

/** Every teachable concept, spelt when it is first asked for: nobody who never teaches pays for it. */
export function conceptEntries(): readonly ConceptEntry[] {
  entries ??= teachableConcepts().flatMap((id) => {
    const { label, aliases, byRole } = CONCEPTS[id] ?? { label: id, aliases: [], byRole: undefined };
    const underRoles = Object.entries(byRole ?? {}).map(([role, naming]) =>
      entry(`${role}${id.slice(id.indexOf('.'))}`, [naming.label, ...naming.aliases]),
    );
    return [entry(id, [label, ...aliases]), ...underRoles];
  });
  return entries;
}

const MAX_FOUND = 20;

/** How well an entry fits, the smaller the better: whole label, beginning, any name, pinyin. */
function rank({ names, spelt }: ConceptEntry, query: string): number | undefined {
  const [label = ''] = names;
  if (label === query) return 0;
  if (names.includes(query)) return 1;
  if (spelt.includes(query)) return 2;
  if (label.startsWith(query)) return 3;
  if (names.some((name) => name.startsWith(query))) return 4;
  if (spelt.some((text) => text.startsWith(query))) return 5;
  if (names.some((name) => name.includes(query))) return 6;
  return spelt.some((text) => text.includes(query)) ? 7 : undefined;
}

/** Concepts found by Chinese name, alias, pinyin, initials or English name; best first, shorter labels first. */
export function searchConcepts(query: string): readonly QualifiedId[] {
  const folded = fold(query);
  if (folded === '') return [];
  const found = conceptEntries().flatMap((one) => {
    const fits = rank(one, folded);
    return fits === undefined ? [] : [{ id: one.id, fits, length: one.names[0]?.length ?? 0 }];
  });
  found.sort((a, b) => a.fits - b.fits || a.length - b.length);
  return [...new Set(found.map(({ id }) => id))].slice(0, MAX_FOUND);
}
