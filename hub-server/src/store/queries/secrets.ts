import type { Queryable } from '../store.ts';

/** A sealed signing key or a secret that all replicas share. */
export interface SecretRow {
  /** The `kid` of a signing key, `name.version` of a shared secret. */
  readonly id: string;
  readonly purpose: 'signing' | 'shared';
  /** The algorithm of a signing key, what a shared secret is for. */
  readonly name: string;
  readonly version: number;
  readonly sealed: string;
  /** Null: published, not used yet (P7). */
  readonly activatedAt: Date | null;
}

/** What a sealed secret is bound to: it opens only in its own row. */
export const secretAad = (row: Pick<SecretRow, 'id' | 'version'>): readonly string[] => [
  'secrets',
  row.id,
  String(row.version),
];

/** Newest active first, those not in use yet last: the order in which oidc-provider picks keys (P7, P8). */
export async function listSecrets(db: Queryable): Promise<SecretRow[]> {
  const { rows } = await db.query<SecretRow>(
    `select id, purpose, name, version, sealed, activated_at as "activatedAt" from secrets
     order by purpose, activated_at desc nulls last, name, version desc`,
  );
  return rows;
}

/** False when another replica has written this name and version before. */
export async function insertSecret(db: Queryable, row: Omit<SecretRow, 'activatedAt'>): Promise<boolean> {
  const { rows } = await db.query(
    `insert into secrets (id, purpose, name, version, sealed, activated_at) values ($1, $2, $3, $4, $5, now())
     on conflict (purpose, name, version) do nothing returning id`,
    [row.id, row.purpose, row.name, row.version, row.sealed],
  );
  return rows.length === 1;
}
