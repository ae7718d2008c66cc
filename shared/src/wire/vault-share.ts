import { z } from 'zod';

/**
 * GET /api/vault-share — the hub's half of the clerk's vault key. Bearer access token, scope `vault`.
 * HKDF(share ‖ device key kept non-extractable in the browser) wraps the dossiers' keys: the disk of the workstation
 * alone opens nothing, and the hub, which never sees a ciphertext, opens nothing either.
 */
export const vaultShareSchema = z.object({
  keyId: z.string(),
  /** 32 random bytes, base64url. */
  share: z.string().length(43),
});
export type VaultShare = z.infer<typeof vaultShareSchema>;
