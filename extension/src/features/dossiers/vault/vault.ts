import type { Dossier } from '@tongban/shared/dossier/dossier';
import { expired } from '@tongban/shared/dossier/time-to-live';
import type { DossierDraft } from '../edit/draft.ts';
import type { VaultDatabase } from './database.ts';
import { open, seal } from './envelope.ts';
import { destroy, destroyExpired } from './expiry.ts';
import { type RecordType, SCHEMA_VERSION, type SealedRecord } from './record.ts';
import type { VaultKey } from './vault-key.ts';

/** What each type of record holds. */
export interface Contents {
  readonly dossier: Dossier;
  readonly draft: DossierDraft;
}

/** An open vault: the one way to dossiers at rest. Plaintext exists only in what it returns. */
export interface Vault {
  save<T extends RecordType>(type: T, content: Contents[T]): Promise<void>;
  /** Undefined when there is none, its time is up, or it does not open (another workstation's key, tampering). */
  load<T extends RecordType>(type: T, id: string): Promise<Contents[T] | undefined>;
  /** Every record of this vault that opens, and how many did not. Destroys what is due first. */
  loadAll<T extends RecordType>(type: T): Promise<{ readonly contents: Contents[T][]; readonly unreadable: number }>;
  destroy(type: RecordType, id: string): Promise<void>;
}

interface VaultParts {
  readonly database: VaultDatabase;
  readonly key: VaultKey;
  readonly now: () => Date;
}

export function openVault({ database, key, now }: VaultParts): Vault {
  // What was sealed under a type, bound to it by the AAD, is what was given for it.
  const read = async <T extends RecordType>(record: SealedRecord): Promise<Contents[T] | undefined> => {
    const plaintext = await open(key, record).catch(() => undefined);
    return plaintext && (JSON.parse(new TextDecoder().decode(plaintext)) as Contents[T]);
  };

  return {
    async save(type, content) {
      const { id, expiresAt } = content;
      const { vaultId, keyId } = key;
      const head = { vaultId, id, type, schema: SCHEMA_VERSION, keyId, expiresAt };
      await database.put('records', await seal(key, head, new TextEncoder().encode(JSON.stringify(content))));
    },

    async load<T extends RecordType>(type: T, id: string) {
      await destroyExpired(database, now());
      const record = await database.get('records', [type, id]);
      if (record?.vaultId !== key.vaultId || record.schema !== SCHEMA_VERSION) return undefined;
      const content = await read<T>(record);
      // What is inside rules over what stands outside, and seven days over both.
      return content && !expired(content, now()) ? content : undefined;
    },

    async loadAll<T extends RecordType>(type: T) {
      await destroyExpired(database, now());
      const records = await database.getAllFromIndex('records', 'vaultId', key.vaultId);
      const mine = records.filter((record) => record.type === type && record.schema === SCHEMA_VERSION);
      const opened = await Promise.all(mine.map((record) => read<T>(record)));
      const readable = opened.filter((content) => content !== undefined);
      const contents = readable.filter((content) => !expired(content, now()));
      return { contents, unreadable: mine.length - readable.length };
    },

    destroy: (type, id) => destroy(database, { vaultId: key.vaultId, id, type }, now()),
  };
}
