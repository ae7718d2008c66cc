import { createHash } from 'node:crypto';
import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import { findConsent } from '../store/queries/consents.ts';
import type { Queryable } from '../store/store.ts';

type LoadExistingGrant = NonNullable<Configuration['loadExistingGrant']>;

/**
 * Finds or makes the grant of this account for this portal, so that the consent page appears only when someone must be
 * asked: statutory portals get what they may ask for, the others what the account agreed to before.
 */
export function grantLoader(database: Queryable): LoadExistingGrant {
  return async (ctx) => {
    const { oidc } = ctx;
    const { client, account, session, provider } = oidc;
    if (!client || !account || !session) return undefined;

    const known = oidc.result?.consent?.grantId ?? session.grantIdFor(client.clientId);
    const grant = known ? await provider.Grant.find(known) : undefined;
    const asked = [...oidc.requestParamOIDCScopes];
    const granted = new Set(grant?.getOIDCScope().split(' '));
    if (grant && asked.every((scope) => granted.has(scope))) return grant;

    const allowed =
      client.tongban_consent === 'statutory'
        ? asked
        : ((await findConsent(database, account.accountId, client.clientId))?.scopes ?? []);
    // `prompt=consent` asks again in any case; the policy sees to it.
    if (!asked.every((scope) => allowed.includes(scope))) return grant;

    const wider = grant ?? new provider.Grant(newGrant(ctx, known !== undefined));
    wider.addOIDCScope(asked.join(' '));
    await wider.save();
    return wider;
  };
}

/**
 * The first grant of a session and portal has an id derived from both: two tabs that open the same portal at once then
 * share one grant, and the code of neither is void because the other's grant won in the session (P1). A destroyed grant
 * is never revived under its id, so a later one gets a random id from the library.
 */
function newGrant(ctx: KoaContextWithOIDC, another: boolean): { accountId: string; clientId: string; jti?: string } {
  const { session, account, client } = ctx.oidc;
  const parts = { accountId: account?.accountId ?? '', clientId: client?.clientId ?? '' };
  if (another || !session) return parts;
  const jti = createHash('sha256').update(`${session.uid}|${parts.accountId}|${parts.clientId}`).digest('base64url');
  return { ...parts, jti };
}
