import type { Dossier } from '@tongban/shared/dossier/dossier';
import { ref, shallowRef } from 'vue';
import { sessionItem } from '../../platform/storage-item.ts';
import { asFailure, type Failure } from '../failure.ts';
import type { Session } from '../sign-in/session.ts';
import type { DossierDraft } from './edit/draft.ts';
import { dossierFailure } from './failures.ts';
import { type SearchRow, searchRow } from './find/search-index.ts';
import type { Vault } from './vault/vault.ts';
import { forgetVault, unlockVault } from './vault-session.ts';

/** `locked` is without plaintext and key: before signing in, after signing out, or when the hub's share is missing. */
export const vaultState = ref<'locked' | 'opening' | 'open'>('locked');
export const vaultFailure = shallowRef<Failure>();
/** Newest first. In memory only, from unlocking to locking. */
export const rows = shallowRef<readonly SearchRow[]>([]);
/** Ids of dossiers with edits that were not saved. */
export const drafts = shallowRef<readonly DossierDraft[]>([]);

/** The case at hand: its id survives a closed panel, nothing else does. */
export const lastCase = sessionItem<string | null>('case-at-hand', {
  version: 1,
  fallback: null,
  parse: (raw) => (typeof raw === 'string' ? raw : undefined),
});

let vault: Vault | undefined;

export async function unlock(session: Session): Promise<void> {
  vaultState.value = 'opening';
  vaultFailure.value = undefined;
  try {
    vault = await unlockVault(session);
    await reload();
    vaultState.value = 'open';
  } catch (error) {
    lock();
    vaultFailure.value = asFailure(error);
  }
}

/** Drops key and plaintext from memory. What is at rest stays encrypted until its time to live. */
export function lock(): void {
  vault = undefined;
  rows.value = [];
  drafts.value = [];
  vaultState.value = 'locked';
}

/** Signing out: also forgets the hub's share, so that only a new sign-in opens the vault again. */
export async function lockForGood(): Promise<void> {
  lock();
  await forgetVault();
  await lastCase.remove();
}

/** Reads everything again: after another panel changed something or dossiers expired. */
export async function reload(): Promise<void> {
  const [saved, unsaved] = await Promise.all([opened().loadAll('dossier'), opened().loadAll('draft')]);
  // Spelling names out needs a dictionary; it is loaded when there are names.
  const { namePinyin } = await import('./find/pinyin.ts');
  const made = saved.contents.map((dossier) => searchRow(dossier, namePinyin));
  rows.value = made.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  drafts.value = unsaved.contents;
  if (saved.unreadable > 0) vaultFailure.value = dossierFailure('some-unreadable');
}

/** Undefined when it is gone: destroyed by hand or at its time to live. */
export const loadDossier = (id: string): Promise<Dossier | undefined> => opened().load('dossier', id);
export const loadDraft = (id: string): Promise<DossierDraft | undefined> => opened().load('draft', id);

export async function saveDossier(dossier: Dossier): Promise<void> {
  await opened().save('dossier', dossier);
  await opened().destroy('draft', dossier.id);
  await reload();
}

/** Kept encrypted like a dossier; no list is rebuilt while somebody types. */
export const saveDraft = (draft: DossierDraft): Promise<void> => opened().save('draft', draft);

export async function dropDraft(id: string): Promise<void> {
  await opened().destroy('draft', id);
  await reload();
}

export async function destroyDossier(id: string): Promise<void> {
  await opened().destroy('dossier', id);
  await opened().destroy('draft', id);
  await reload();
}

function opened(): Vault {
  if (!vault) throw dossierFailure('vault-share-missing');
  return vault;
}
