import type { Queryable } from '../store.ts';

export interface VaultShareRow {
  readonly accountId: string;
  readonly keyId: string;
  /** `sealer.seal(share, vaultShareAad(accountId, keyId))`. */
  readonly sealed: string;
}

export const vaultShareAad = (accountId: string, keyId: string): readonly string[] => [
  'vault_shares',
  accountId,
  keyId,
];

const COLUMNS = 'account_id as "accountId", key_id as "keyId", sealed';

export async function findVaultShare(db: Queryable, accountId: string): Promise<VaultShareRow | undefined> {
  const { rows } = await db.query<VaultShareRow>(`select ${COLUMNS} from vault_shares where account_id = $1`, [
    accountId,
  ]);
  return rows[0];
}

/** Keeps the first of several parallel offers and answers the one that is kept. */
export async function offerVaultShare(db: Queryable, offer: VaultShareRow): Promise<VaultShareRow> {
  await db.query(
    'insert into vault_shares (account_id, key_id, sealed) values ($1, $2, $3) on conflict (account_id) do nothing',
    [offer.accountId, offer.keyId, offer.sealed],
  );
  const kept = await findVaultShare(db, offer.accountId);
  if (!kept) throw new Error('vault share vanished');
  return kept;
}

/** Whatever was encrypted with the account's share can never be opened again. */
export async function deleteVaultShare(db: Queryable, accountId: string): Promise<void> {
  await db.query('delete from vault_shares where account_id = $1', [accountId]);
}
