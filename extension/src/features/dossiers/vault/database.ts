import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { DeletionRecord, SealedRecord } from './record.ts';

interface VaultSchema extends DBSchema {
  records: { key: [string, string]; value: SealedRecord; indexes: { expiresAt: string; vaultId: string } };
  deletions: { key: number; value: DeletionRecord };
  deviceKeys: { key: string; value: CryptoKey };
}

export type VaultDatabase = IDBPDatabase<VaultSchema>;

export const DATABASE_NAME = 'tongban-vault';

/** Records are keyed by type and id: a dossier and its draft live side by side. */
export const openVaultDatabase = (): Promise<VaultDatabase> =>
  openDB<VaultSchema>(DATABASE_NAME, 1, {
    upgrade(database) {
      const records = database.createObjectStore('records', { keyPath: ['type', 'id'] });
      records.createIndex('expiresAt', 'expiresAt');
      records.createIndex('vaultId', 'vaultId');
      database.createObjectStore('deletions', { autoIncrement: true });
      database.createObjectStore('deviceKeys');
    },
  });
