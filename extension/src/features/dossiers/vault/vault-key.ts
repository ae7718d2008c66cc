import type { VaultShare } from '@tongban/shared/wire/vault-share';
import { fromBase64url, toBase64url } from './base64url.ts';
import type { VaultDatabase } from './database.ts';

/** What unlocks a vault: the hub's share, whose clerk it is, and the key that results. Held in memory only. */
export interface VaultKey {
  readonly vaultId: string;
  readonly keyId: string;
  readonly key: CryptoKey;
}

const encode = (text: string) => new TextEncoder().encode(text);

/** One vault per clerk and hub on a workstation; a digest, so the disk does not name the clerk. */
export async function vaultIdOf(issuer: string, subject: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', encode(`tongban/vault\n${issuer}\n${subject}`));
  return toBase64url(new Uint8Array(digest).subarray(0, 16));
}

/**
 * The workstation's half: an HMAC key that the browser never exports. It cannot be joined to the share as bytes, so its
 * MAC over the share takes its place: HKDF-SHA-256(share ‖ HMAC(device key, share), salt = vault id) (RFC 5869).
 * Neither a copied profile folder without the share nor the hub without this key derives anything.
 */
export async function deriveVaultKey(
  database: VaultDatabase,
  vaultId: string,
  { keyId, share }: VaultShare,
): Promise<VaultKey> {
  const shareBytes = fromBase64url(share);
  const device = await deviceKey(database, vaultId);
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', device, shareBytes));
  const material = new Uint8Array(shareBytes.length + mac.length);
  material.set(shareBytes);
  material.set(mac, shareBytes.length);
  const base = await crypto.subtle.importKey('raw', material, 'HKDF', false, ['deriveKey']);
  material.fill(0);
  const key = await crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: encode(vaultId), info: encode(`tongban/vault-key/1/${keyId}`) },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['wrapKey', 'unwrapKey'],
  );
  return { vaultId, keyId, key };
}

async function deviceKey(database: VaultDatabase, vaultId: string): Promise<CryptoKey> {
  const known = await database.get('deviceKeys', vaultId);
  if (known) return known;
  const made = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign']);
  // Two panels may start at once: the first key to be stored wins for both.
  const transaction = database.transaction('deviceKeys', 'readwrite');
  const raced = await transaction.store.get(vaultId);
  if (!raced) await transaction.store.put(made, vaultId);
  await transaction.done;
  return raced ?? made;
}
