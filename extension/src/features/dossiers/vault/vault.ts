import type { Dossier } from '@tongban/shared/dossier/dossier';
import type { VaultDatabase } from './database.ts';
import { open, seal } from './envelope.ts';
import { destroy, destroyExpired } from './expiry.ts';
import { type RecordType, SCHEMA_VERSION } from './record.ts';
import type { VaultKey } from './vault-key.ts';

/** An open vault: the one way to dossiers at rest. Plaintext exists only in what it returns. */
export interface Vault {
  save(dossier: Dossier, type: RecordType): Promise<void>;
  /** Undefined when there is none, its time is up, or it does not open (another workstation's key, tampering). */
  load(id: string, type: RecordType): Promise<Dossier | undefined>;
  /** Every record of this vault that opens, and how many did not. Destroys what is due first. */
  loadAll(type: RecordType): Promise<{ readonly dossiers: Dossier[]; readonly unreadable: number }>;
  destroy(id: string, type: RecordType): Promise<void>;
}

interface VaultParts {
  readonly database: VaultDatabase;
  readonly key: VaultKey;
  readonly now: () => Date;
}

export function openVault({ database, key, now }: VaultParts): Vault {
  const read = async (record: Parameters<typeof open>[1]): Promise<Dossier> =>
    JSON.parse(new TextDecoder().decode(await open(key, record))) as Dossier;

  return {
    async save(dossier, type) {
      const head = {
        vaultId: key.vaultId,
        id: dossier.id,
        type,
        schema: SCHEMA_VERSION,
        keyId: key.keyId,
        expiresAt: dossier.expiresAt,
      };
      const record = await seal(key, head, new TextEncoder().encode(JSON.stringify(dossier)));
      await database.put('records', record);
    },

    async load(id, type) {
      await destroyExpired(database, now());
      const record = await database.get('records', [type, id]);
      if (record?.vaultId !== key.vaultId || record.schema !== SCHEMA_VERSION) return undefined;
      return read(record).catch(() => undefined);
    },

    async loadAll(type) {
      await destroyExpired(database, now());
      const records = await database.getAllFromIndex('records', 'vaultId', key.vaultId);
      const mine = records.filter((record) => record.type === type && record.schema === SCHEMA_VERSION);
      const opened = await Promise.all(mine.map((record) => read(record).catch(() => undefined)));
      const dossiers = opened.filter((dossier) => dossier !== undefined);
      return { dossiers, unreadable: mine.length - dossiers.length };
    },

    destroy: (id, type) => destroy(database, { vaultId: key.vaultId, id, type }, now()),
  };
}
