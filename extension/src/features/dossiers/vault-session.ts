import { vaultShareSchema } from '@tongban/shared/wire/vault-share';
import { z } from 'zod';
import { sessionItem } from '../../platform/storage-item.ts';
import { asFailure, Failure } from '../failure.ts';
import { getFromHub } from '../sign-in/hub-api.ts';
import type { Session } from '../sign-in/session.ts';
import { dossierFailure } from './failures.ts';
import { openVaultDatabase } from './vault/database.ts';
import { openVault, type Vault } from './vault/vault.ts';
import { deriveVaultKey, vaultIdOf } from './vault/vault-key.ts';

const cachedSchema = z.object({ vaultId: z.string(), share: vaultShareSchema });

/** The hub's share for the rest of the browser session, so that a hub that restarts does not lock a clerk out. */
const cachedShare = sessionItem<z.infer<typeof cachedSchema> | null>('vault-share', {
  version: 1,
  fallback: null,
  parse: (raw) => cachedSchema.safeParse(raw).data,
});

/** Derives the vault key of this clerk on this workstation and opens the vault. The key itself is never stored. */
export async function unlockVault({ issuer, subject }: Session): Promise<Vault> {
  const database = await openVaultDatabase();
  const vaultId = await vaultIdOf(issuer, subject);
  const cached = await cachedShare.get();
  const share = cached?.vaultId === vaultId ? cached.share : await fetchShare();
  await cachedShare.set({ vaultId, share });
  const key = await deriveVaultKey(database, vaultId, share);
  return openVault({ database, key, now: () => new Date() });
}

async function fetchShare() {
  try {
    return await getFromHub('/api/vault-share', vaultShareSchema);
  } catch (error) {
    const failure = asFailure(error);
    if (failure instanceof Failure && failure.code === 'session-expired') throw failure;
    throw dossierFailure('vault-share-missing', error);
  }
}

export const forgetVault = (): Promise<void> => cachedShare.remove();
