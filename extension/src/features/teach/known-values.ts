import { conceptOf } from '@tongban/shared/catalogue/catalogue';
import type { Dossier, Facts } from '@tongban/shared/dossier/dossier';

/** Shorter address lines (样例村) are words of labels as well. */
const MIN_ADDRESS = 6;
const NAMES = /\.name$|AccountName$|ContactName$|formerName$/;

/**
 * What a page may print of this household in a heading or label: names and addresses. A rule never keeps them. Numbers
 * need no list; other words (a bank, a village) stand in labels of their own right.
 */
export function knownValues({ members, facts }: Dossier): readonly string[] {
  const found = [facts, ...members.map((member) => member.facts)].flatMap(said);
  // The longest first: 李样例 before 李样.
  return [...new Set(found)].sort((a, b) => b.length - a.length);
}

const said = (facts: Facts): string[] =>
  Object.entries(facts).flatMap(([id, { value }]) => {
    if (typeof value !== 'string') return [];
    const text = value.normalize('NFKC').replace(/\s+/g, '');
    if (NAMES.test(id) && !id.startsWith('org.')) return text.length > 1 ? [text] : [];
    return conceptOf(id)?.concept.type === 'address' && text.length >= MIN_ADDRESS ? [text] : [];
  });
