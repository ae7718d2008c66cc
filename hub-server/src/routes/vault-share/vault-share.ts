import { randomBytes, randomUUID } from 'node:crypto';
import { vaultShareSchema } from '@tongban/shared/wire/vault-share';
import type { RequestHandler } from 'express';
import type { Sealer } from '../../keys/sealer.ts';
import { accountOf } from '../../middleware/require-token.ts';
import { findVaultShare, offerVaultShare, vaultShareAad } from '../../store/queries/vault-shares.ts';
import type { Queryable } from '../../store/store.ts';

/** GET /api/vault-share: made at the first request, the same for ever after, sealed at rest. */
export function answerVaultShare(database: Queryable, sealer: Sealer): RequestHandler {
  return async (_request, response) => {
    const { id: accountId } = accountOf(response);
    const row = (await findVaultShare(database, accountId)) ?? (await offer(database, sealer, accountId));
    const share = Buffer.from(sealer.open(row.sealed, vaultShareAad(accountId, row.keyId)));
    response.json(vaultShareSchema.parse({ keyId: row.keyId, share: share.toString('base64url') }));
  };
}

function offer(database: Queryable, sealer: Sealer, accountId: string): ReturnType<typeof offerVaultShare> {
  const keyId = randomUUID();
  const sealed = sealer.seal(randomBytes(32), vaultShareAad(accountId, keyId));
  return offerVaultShare(database, { accountId, keyId, sealed });
}
