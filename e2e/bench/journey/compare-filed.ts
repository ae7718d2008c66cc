import type { Payload } from '../../portals/host/filed.ts';

/** Written by the portal from the account that files, so it differs between two accounts by design. */
const BY_ACCOUNT: ReadonlySet<string> = new Set(['jbr']);

export interface Difference {
  readonly name: string;
  readonly byHand: string;
  readonly withTongban: string;
}

/** Compares two payloads of one portal key by key; rows become `members.0.name`. */
export function differencesOf(byHand: Payload, withTongban: Payload): Difference[] {
  const [a, b] = [flat(byHand), flat(withTongban)];
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((name) => !BY_ACCOUNT.has(name) && a.get(name) !== b.get(name))
    .map((name) => ({ name, byHand: a.get(name) ?? '', withTongban: b.get(name) ?? '' }));
}

function flat(value: unknown, name = ''): Map<string, string> {
  if (typeof value !== 'object' || value === null) return new Map([[name, String(value ?? '')]]);
  const below = Object.entries(value).flatMap(([key, inner]) => [...flat(inner, name ? `${name}.${key}` : key)]);
  return new Map(below);
}
