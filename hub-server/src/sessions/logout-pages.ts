import { bilingual } from '@tongban/shared/catalogue/bilingual';
import type { Request } from 'express';
import type { KoaContextWithOIDC } from 'oidc-provider';
import type { LogoutPages } from '../oidc/config/features.ts';
import { findPortal } from '../store/queries/portals.ts';
import { recordSignInEvent, truncateAddress } from '../store/queries/sign-in-events.ts';
import { localeOf } from '../views/locale.ts';
import { loggedOutPage, logoutPage } from '../views/logout-page.ts';
import { afterLogout } from './after-logout.ts';
import { type TerminateDeps, terminateSession } from './terminate-session.ts';

/**
 * The two pages of RP-initiated logout. A portal that proves with an ID token of this very session who is signing out is
 * obeyed at once; everybody else is asked first, so that a link cannot sign anyone out (ASVS 10.6.2).
 */
export function createLogoutPages(deps: TerminateDeps): LogoutPages {
  return {
    async logoutSource(ctx) {
      const { session } = ctx.oidc;
      if (!session) return;
      if (provesSession(ctx)) {
        await terminateSession(deps, session.uid, { reason: 'user' });
        await recordSignInEvent(deps.database, {
          accountId: session.accountId ?? null,
          kind: 'logout',
          success: true,
          address: truncateAddress((ctx.req as Request).ip ?? ''),
        });
        const target = afterLogout(session.state);
        await session.destroy();
        ctx.cookies.set(ctx.oidc.provider.cookieName('session'), null);
        ctx.status = 303;
        ctx.redirect(target);
        return;
      }
      const ids = Object.keys(session.authorizations ?? {}).filter((id) => session.sidFor(id) !== undefined);
      const portals = await Promise.all(ids.map((id) => findPortal(deps.database, id)));
      ctx.type = 'html';
      ctx.body = logoutPage({
        locale: localeOf({ headers: ctx.headers, query: ctx.query }),
        action: '/session/end/confirm',
        csrf: String(session.state?.secret ?? ''),
        portals: portals.flatMap((portal) => (portal ? [bilingual(portal.nameZh, portal.nameEn)] : [])),
      });
    },
    postLogoutSuccessSource(ctx) {
      ctx.type = 'html';
      ctx.body = loggedOutPage(localeOf({ headers: ctx.headers, query: ctx.query }));
    },
  };
}

/** Whether the `id_token_hint` (its signature is checked by then) was issued in this session to a portal that is in it. */
function provesSession({ oidc }: KoaContextWithOIDC): boolean {
  const { session, client } = oidc;
  const hint = oidc.entities.IdTokenHint?.payload;
  if (!session?.accountId || !client || !hint) return false;
  const sid = session.sidFor(client.clientId);
  return sid !== undefined && hint.sub === session.accountId && (hint.sid === undefined || hint.sid === sid);
}
