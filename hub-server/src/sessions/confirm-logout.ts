import { timingSafeEqual } from 'node:crypto';
import express, { Router } from 'express';
import type Provider from 'oidc-provider';
import { HubError } from '../errors.ts';
import { recordSignInEvent, truncateAddress } from '../store/queries/sign-in-events.ts';
import { afterLogout } from './after-logout.ts';
import { type TerminateDeps, terminateSession } from './terminate-session.ts';

/**
 * The answer to the logout page. Stands before the library's own route (lib/actions/end_session.js `confirm`), which
 * would call every portal inline, once, while the person waits (P5).
 */
export function confirmLogout(provider: Provider, deps: TerminateDeps): Router {
  const router = Router();
  router.post(
    '/session/end/confirm',
    express.urlencoded({ extended: false, limit: '4kb' }),
    async (request, response) => {
      const ctx = provider.createContext(request, response);
      const session = await provider.Session.get(ctx);
      const { state } = session;
      if (!sameSecret(state?.secret, request.body?.xsrf)) throw new HubError('session.gone');
      const all = request.body.logout === 'yes';
      const client = typeof state?.clientId === 'string' ? state.clientId : undefined;
      const target = !all && state?.postLogoutRedirectUri === undefined ? '/' : afterLogout(state);
      if (all) {
        await terminateSession(deps, session.uid, { reason: 'user' });
        await recordSignInEvent(deps.database, {
          accountId: session.accountId ?? null,
          kind: 'logout',
          success: true,
          address: truncateAddress(request.ip ?? ''),
        });
        await session.destroy();
        ctx.cookies.set(provider.cookieName('session'), null);
      } else if (client !== undefined) {
        await terminateSession(deps, session.uid, { reason: 'user', onlyClient: client });
        forget(session, client);
        await session.persist();
      }
      response.redirect(303, target);
    },
  );
  return router;
}

/**
 * A later sign-in to this portal gets a `sid` of its own. The dead grant's id stays, so that the next grant is made
 * under another one (oidc/load-grant.ts).
 */
function forget(session: Awaited<ReturnType<Provider['Session']['get']>>, client: string): void {
  const grantId = session.grantIdFor(client);
  if (session.authorizations && grantId !== undefined) session.authorizations[client] = { grantId };
}

function sameSecret(expected: unknown, given: unknown): boolean {
  if (typeof expected !== 'string' || typeof given !== 'string') return false;
  const [a, b] = [Buffer.from(expected), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}
