import type { Queryable } from '../store.ts';

/** A security event. Nothing that was typed goes in: no username, no password, no code. */
export interface SignInEvent {
  /** Null when no such account exists. */
  readonly accountId: string | null;
  /** A code such as `password`, `logout`, `password-change`. */
  readonly kind: string;
  readonly success: boolean;
  /** From `truncateAddress`. */
  readonly address: string;
}

/** IPv4 to its /24, IPv6 to its /48: enough to see an attack, too little to follow a person. */
export function truncateAddress(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  const v4 = /^(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/.exec(plain);
  if (v4) return `${v4[1]}.0/24`;
  if (!/^[0-9a-f:.]+(%.*)?$/i.test(plain) || !plain.includes(':')) return '';
  const [head = '', tail] = plain.replace(/%.*$/, '').split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  const groups = [...left, ...zeros, ...right];
  return `${groups.slice(0, 3).join(':')}::/48`;
}

export async function recordSignInEvent(db: Queryable, event: SignInEvent): Promise<void> {
  await db.query('insert into sign_in_events (account_id, kind, success, address) values ($1, $2, $3, $4)', [
    event.accountId,
    event.kind,
    event.success,
    event.address,
  ]);
}

/** Newest first: what the account itself sees under 登录记录. */
export async function listSignInEvents(
  db: Queryable,
  accountId: string,
  limit = 50,
): Promise<(SignInEvent & { at: Date })[]> {
  const { rows } = await db.query<SignInEvent & { at: Date }>(
    `select at, account_id as "accountId", kind, success, address from sign_in_events
     where account_id = $1 order by at desc, id desc limit $2`,
    [accountId, limit],
  );
  return rows;
}
