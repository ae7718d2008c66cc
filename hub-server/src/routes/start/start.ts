import type { RequestHandler } from 'express';
import type Provider from 'oidc-provider';
import { findAccount } from '../../store/queries/accounts.ts';
import type { Queryable } from '../../store/store.ts';
import { localeOf, rememberLocale } from '../../views/locale.ts';
import { startPage } from '../../views/start-page.ts';

/** GET /: who is signed in here, and the way out. */
export function answerStart(provider: Provider, database: Queryable): RequestHandler {
  return async (request, response) => {
    rememberLocale(request, response);
    const session = await provider.Session.get(provider.createContext(request, response));
    const account = session.accountId ? await findAccount(database, session.accountId) : undefined;
    const locale = localeOf(request);
    const shown = account?.status === 'active' ? account : undefined;
    response.send(
      startPage({
        locale,
        ...(shown ? { account: { name: shown.displayName, unit: shown.unit, username: shown.username } } : {}),
      }),
    );
  };
}
