import type { RecordHead, Sealed, SealedRecord } from './record.ts';
import type { VaultKey } from './vault-key.ts';

const ALGORITHM = 'AES-GCM';
/** SP 800-38D §8.2: 96-bit random nonce; every key here seals one message only, the vault key few and short ones. */
const IV_BYTES = 12;

/** The head as bytes, each part with its length, so that no two heads read the same. Bound to key and blob alike. */
export function additionalData(head: RecordHead, purpose: 'key' | 'blob'): Uint8Array<ArrayBuffer> {
  const parts = [head.vaultId, head.id, head.type, String(head.schema), head.keyId, head.expiresAt, purpose];
  return new TextEncoder().encode(parts.map((part) => `${part.length}:${part}`).join(''));
}

/** Seals `plaintext` under a key of its own, and that key under the vault key. */
export async function seal(
  vault: VaultKey,
  head: RecordHead,
  plaintext: Uint8Array<ArrayBuffer>,
): Promise<SealedRecord> {
  const key = await crypto.subtle.generateKey({ name: ALGORITHM, length: 256 }, true, ['encrypt']);
  const keyIv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const [wrapped, bytes] = await Promise.all([
    crypto.subtle.wrapKey('raw', key, vault.key, params(keyIv, additionalData(head, 'key'))),
    crypto.subtle.encrypt(params(iv, additionalData(head, 'blob')), key, plaintext),
  ]);
  return { ...head, wrappedKey: { iv: keyIv, bytes: wrapped }, blob: { iv, bytes } };
}

/** Opens a record. Rejects when anything of it — head, key, blob — is not as sealed, or the vault is another. */
export async function open(vault: VaultKey, record: SealedRecord): Promise<Uint8Array<ArrayBuffer>> {
  const { wrappedKey, blob } = record;
  const key = await crypto.subtle.unwrapKey(
    'raw',
    wrappedKey.bytes,
    vault.key,
    params(wrappedKey.iv, additionalData(record, 'key')),
    ALGORITHM,
    false,
    ['decrypt'],
  );
  return new Uint8Array(await crypto.subtle.decrypt(params(blob.iv, additionalData(record, 'blob')), key, blob.bytes));
}

const params = (iv: Sealed['iv'], additional: Uint8Array<ArrayBuffer>) => ({
  name: ALGORITHM,
  iv,
  additionalData: additional,
  tagLength: 128,
});
