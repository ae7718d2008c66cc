import { isRoleId } from '../catalogue/roles.ts';
import type { CanonicalValue } from '../converters/converter.ts';
import { derive } from './derivations.ts';
import type { FlatFacts } from './subject.ts';

/** The pairs that the catalogue keeps under two ids. */
const SAME: readonly (readonly [string, string])[] = [
  ['org.legalRep', 'legalRep.name'],
  ['org.legalRepIdNumber', 'legalRep.idNumber'],
];

/**
 * Flat facts with what follows from them under every role, the levels of the place where the person lives, and the legal representative under both ids. Nothing given is
 * replaced but an age, which is that of today wherever the birth date is known.
 */
export function withImplied(facts: FlatFacts, today: string): FlatFacts {
  const all: Record<string, CanonicalValue> = { ...facts };
  for (const [a, b] of SAME) {
    const value = all[a] ?? all[b];
    if (value !== undefined) all[a] = all[b] = value;
  }
  const roles = new Set(Object.keys(all).map((id) => id.slice(0, id.indexOf('.'))));
  for (const role of [...roles].filter(isRoleId)) {
    for (const [id, { value }] of Object.entries(derive(role, (asked) => all[asked], today))) {
      if (all[id] === undefined || id.endsWith('.age')) all[id] = value;
    }
  }
  return { ...regionLevels(all['person.residenceRegion']), ...all };
}

function regionLevels(code: CanonicalValue | undefined): FlatFacts {
  if (typeof code !== 'string' || !/^\d{6}(\d{3}){0,2}$/.test(code)) return {};
  return {
    'region.province': `${code.slice(0, 2)}0000`,
    'region.city': `${code.slice(0, 4)}00`,
    'region.county': code.slice(0, 6),
    ...(code.length >= 9 ? { 'region.town': code.slice(0, 9) } : {}),
    ...(code.length >= 12 ? { 'region.village': code } : {}),
  };
}
