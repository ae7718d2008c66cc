import type { Dossier } from '@tongban/shared/dossier/dossier';
import { searchKey, searchNames } from '@tongban/shared/dossier/search-key';

/** What the list shows of a dossier and what it is found by. Made in memory after unlocking, never stored. */
export interface SearchRow {
  readonly id: string;
  readonly names: readonly string[];
  /** Last four characters of each ID number. */
  readonly idTails: readonly string[];
  readonly kind: Dossier['kind'];
  readonly updatedAt: string;
  readonly expiresAt: string;
  /** Everything the row is found by, small letters, parts separated by blanks, so that no word matches across two. */
  readonly haystack: string;
}

/** Pinyin of a name as full syllables (`zhangsan`) and initials (`zs`), every reading of a character with several. */
export type Pinyin = (name: string) => readonly string[];

export function searchRow(dossier: Dossier, pinyin: Pinyin): SearchRow {
  const names = searchNames(dossier);
  const ids = dossier.members.map(({ facts }) => facts['person.idNumber']?.value);
  return {
    id: dossier.id,
    names,
    idTails: ids.flatMap((id) => (typeof id === 'string' ? [id.slice(-4)] : [])),
    kind: dossier.kind,
    updatedAt: dossier.updatedAt,
    expiresAt: dossier.expiresAt,
    haystack: [searchKey(dossier), ...names.flatMap(pinyin)].join(' '),
  };
}

/** Shown at most; nobody reads further, the query gets longer instead. */
export const MAX_RESULTS = 50;

/**
 * Rows that hold every word of the query, the newest first: name, pinyin, initials, any part of a number.
 * `rows` are sorted newest first. 100,000 rows take well under 50 ms: one pass, no allocation per row.
 */
export function search(rows: readonly SearchRow[], query: string): SearchRow[] {
  const words = query.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  const found: SearchRow[] = [];
  for (const row of rows) {
    if (!words.every((word) => row.haystack.includes(word))) continue;
    found.push(row);
    if (found.length === MAX_RESULTS) break;
  }
  return found;
}
