import type { Dossier } from './dossier.ts';

const SEARCHED = [
  'person.name',
  'person.formerName',
  'person.idNumber',
  'person.mobile',
  'person.disabilityCardNo',
  'org.name',
  'org.uscc',
] as const;

/** What a dossier may be found by: names, numbers and phones of all its people, small letters, one line. Plaintext: memory only. */
export function searchKey(dossier: Dossier): string {
  return [dossier.facts, ...dossier.members.map((member) => member.facts)]
    .flatMap((facts) => SEARCHED.map((concept) => facts[concept]?.value))
    .filter((value) => typeof value === 'string')
    .map((text) => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase())
    .join(' ');
}

/** Names alone, for pinyin and initials. */
export const searchNames = (dossier: Dossier): readonly string[] =>
  [dossier.facts['org.name'], ...dossier.members.map((member) => member.facts['person.name'])]
    .map((fact) => fact?.value)
    .filter((value) => typeof value === 'string');
