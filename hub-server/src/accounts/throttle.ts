import { createHash } from 'node:crypto';
import { truncateAddress } from '../store/queries/sign-in-events.ts';
import type { ShortLived } from '../store/store.ts';

/** Attempts allowed per window. */
interface Limit {
  readonly attempts: number;
  readonly windowSeconds: number;
}

/**
 * Counted before any hashing, so that guessing costs the attacker his budget and us nothing. No limit can lock a person
 * out for ever: every window closes by itself, a success forgets the failures, and a browser that has signed this
 * account in before (device cookie) has a budget of its own that no stranger can spend (OWASP "device cookies",
 * ASVS 6.1.1 and 6.3.1).
 */
export const limits = Object.freeze({
  /** One account from one address block. */
  pair: { attempts: 8, windowSeconds: 300 },
  /** One account from everywhere, browsers that do not know it. */
  account: { attempts: 40, windowSeconds: 900 },
  /** One account from one browser that knows it. */
  device: { attempts: 10, windowSeconds: 300 },
  /** One address: a whole county may sit behind it at half past eight, so this only stops floods. */
  address: { attempts: 600, windowSeconds: 300 },
} satisfies Record<string, Limit>);

export interface Attempt {
  /** Canonical username as typed. */
  readonly username: string;
  readonly address: string;
  /** Id of the device cookie when it is valid for this account. */
  readonly device?: string;
}

/** Keys are hashed: the counters of a shared Redis tell nobody who signs in from where. */
const keyOf = (...parts: readonly string[]): string =>
  `sign-in:${createHash('sha256').update(parts.join('\u0000')).digest('base64url').slice(0, 22)}`;

/** IPv4 as it is; of IPv6 the network, because one customer holds more addresses than anybody can count. */
const networkOf = (address: string): string => (address.includes('.') ? address : truncateAddress(address) || address);

function budgets({ username, address, device }: Attempt): { key: string; limit: Limit }[] {
  const network = networkOf(address);
  const place = { key: keyOf('address', network), limit: limits.address };
  if (device) return [place, { key: keyOf('device', username, device), limit: limits.device }];
  return [
    place,
    { key: keyOf('pair', username, network), limit: limits.pair },
    { key: keyOf('account', username), limit: limits.account },
  ];
}

export interface Refusal {
  /** Seconds until the budget is whole again. */
  readonly retryAfter: number;
  /** The attempt that crossed the line, worth a record; those after it are not. */
  readonly first: boolean;
}

/** Counts the attempt everywhere it belongs; answers a refusal when one budget is spent. */
export async function throttleSignIn(
  shortLived: Pick<ShortLived, 'hit'>,
  attempt: Attempt,
): Promise<Refusal | undefined> {
  const counted = await Promise.all(
    budgets(attempt).map(async ({ key, limit }) => ({ limit, ...(await shortLived.hit(key, limit.windowSeconds)) })),
  );
  const spent = counted.filter(({ count, limit }) => count > limit.attempts);
  if (spent.length === 0) return undefined;
  return {
    retryAfter: Math.max(1, ...spent.map(({ resetSeconds }) => Math.ceil(resetSeconds))),
    first: spent.every(({ count, limit }) => count === limit.attempts + 1),
  };
}

/** After a success. The address keeps its count: a right guess must not buy an attacker a fresh budget there. */
export async function forgiveSignIn(shortLived: Pick<ShortLived, 'forgive'>, attempt: Attempt): Promise<void> {
  await Promise.all(
    budgets(attempt)
      .filter(({ limit }) => limit !== limits.address)
      .map(({ key }) => shortLived.forgive(key)),
  );
}
