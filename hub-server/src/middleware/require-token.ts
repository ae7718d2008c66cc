import type { RequestHandler, Response } from 'express';
import type Provider from 'oidc-provider';
import { HubError } from '../errors.ts';
import { extensionClientId } from '../oidc/config/clients.ts';
import type { Scope } from '../oidc/config/scopes.ts';
import { type Account, findAccount } from '../store/queries/accounts.ts';
import type { Queryable } from '../store/store.ts';

/** Lets a request in with an access token of the extension that carries the scope; the account is then `accountOf`. */
export function requireToken(provider: Provider, database: Queryable, scope: Scope): RequestHandler {
  return async (request, response, next) => {
    const value = /^Bearer ([\w~.+/-]+=*)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (!value) throw challenge(response, 'token.missing');
    // Finds nothing when it expired, was revoked, or its session ended.
    const token = await provider.AccessToken.find(value);
    // A DPoP-bound token needs a proof that this API does not take, so it is no bearer token (RFC 9449 §7.1).
    if (!token || token.isSenderConstrained()) throw challenge(response, 'token.invalid');
    if (token.clientId !== extensionClientId || !token.scopes.has(scope))
      throw challenge(response, 'token.scope', scope);
    const account = await findAccount(database, token.accountId);
    if (account?.status !== 'active') throw challenge(response, 'token.invalid');
    response.locals.account = account;
    next();
  };
}

/** RFC 6750 §3: what is missing, so that a client knows whether to refresh or to ask for more. */
function challenge(
  response: Response,
  code: 'token.missing' | 'token.invalid' | 'token.scope',
  scope?: string,
): HubError {
  const error = {
    'token.missing': '',
    'token.invalid': ' error="invalid_token"',
    'token.scope': ' error="insufficient_scope"',
  };
  response.setHeader('WWW-Authenticate', `Bearer${error[code]}${scope ? `, scope="${scope}"` : ''}`);
  return new HubError(code);
}

/** The account `requireToken` let in. */
export function accountOf(response: Response): Account {
  const account: unknown = response.locals.account;
  if (!account) throw new HubError('internal.unexpected', { detail: 'route without requireToken' });
  return account as Account;
}
