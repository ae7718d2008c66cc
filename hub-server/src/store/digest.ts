import { createCipheriv, createDecipheriv, hash, randomBytes } from 'node:crypto';

/**
 * The name under which something is kept: SHA-256 over kind and id. Whoever reads the store learns no cookie, code or token
 * from it (BCP-4.9); ids carry 256 random bits, so no salt is needed.
 */
export const digest = (kind: string, id: string): string => hash('sha256', `${kind}\u0000${id}`, 'base64url');

const keyFrom = (secret: string): Buffer => hash('sha256', `sealed-id\u0000${secret}`, 'buffer');

/** An id that only the holder of another one may learn, e.g. a device code by its user code. */
export function sealId(id: string, secret: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyFrom(secret), iv);
  return Buffer.concat([iv, cipher.update(id, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64url');
}

export function openId(sealed: string, secret: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', keyFrom(secret), bytes.subarray(0, 12), { authTagLength: 16 });
  decipher.setAuthTag(bytes.subarray(-16));
  return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString('utf8');
}
