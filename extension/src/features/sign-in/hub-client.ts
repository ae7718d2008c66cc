import { ErrorResponse, OidcClient, type RefreshState, type SigninResponse } from 'oidc-client-ts';
import { signInFailure } from './failures.ts';
import type { Session } from './session.ts';
import { sessionStateStore } from './state-store.ts';

/** The hub of this build. */
export const HUB: string = __HUB__;
export const REDIRECT_URI = `${HUB}/extension/signed-in`;
const SCOPE = 'openid profile ledger vault';

/** Assumed for an access token whose answer does not say how long it lives. */
const SHORT_LIFE_S = 300;

const client = new OidcClient({
  authority: HUB,
  client_id: 'tongban-extension',
  redirect_uri: REDIRECT_URI,
  post_logout_redirect_uri: `${HUB}/extension/signed-out`,
  response_type: 'code',
  scope: SCOPE,
  // The hub puts the name into the id token. A second request after a renewal could fail and lose the one-time token.
  loadUserInfo: false,
  stateStore: sessionStateStore,
  requestTimeoutInSeconds: 15,
});

/** The hub's authorization address; code + PKCE S256, state and nonce kept in session storage. */
export async function authorizationUrl(): Promise<string> {
  const { url } = await client.createSigninRequest({}).catch(rethrow);
  return url;
}

/** Exchanges the code in the redirect's address for a session. */
export async function redeem(url: string): Promise<Session> {
  return sessionFrom(await client.processSigninResponse(url).catch(rethrow));
}

/** Uses the refresh token once. The hub rotates it: callers must not run two of these at a time. */
export async function refreshed(session: Session): Promise<Session> {
  if (!session.refreshToken) throw signInFailure('session-expired');
  const state: RefreshState = {
    refresh_token: session.refreshToken,
    session_state: null,
    scope: session.scope,
    profile: { sub: session.subject, iss: session.issuer, aud: 'tongban-extension', exp: 0, iat: 0 },
    ...(session.idToken ? { id_token: session.idToken } : {}),
  };
  const response = await client.useRefreshToken({ state, timeoutInSeconds: 15 }).catch(rethrow);
  return { ...session, ...tokensOf(response, session) };
}

/** Ends the grant at the hub (RFC 7009). The hub being down must not keep a clerk signed in here. */
export async function revoke(session: Session): Promise<void> {
  if (session.refreshToken) await client.revokeToken(session.refreshToken, 'refresh_token').catch(() => undefined);
  await client.revokeToken(session.accessToken, 'access_token').catch(() => undefined);
}

export async function endSessionUrl(session: Session): Promise<string> {
  const hint = session.idToken ? { id_token_hint: session.idToken } : {};
  const { url } = await client.createSignoutRequest({ client_id: 'tongban-extension', ...hint }).catch(rethrow);
  return url;
}

/** What a token answer changes of a session; a refresh that brings no new one keeps the old. */
function tokensOf(
  response: SigninResponse,
  before?: Session,
): Pick<Session, 'accessToken' | 'accessTokenExpiresAt' | 'refreshToken' | 'idToken'> {
  const refreshToken = response.refresh_token ?? before?.refreshToken;
  const idToken = response.id_token ?? before?.idToken;
  return {
    accessToken: response.access_token,
    accessTokenExpiresAt: response.expires_at ?? Math.floor(Date.now() / 1000) + SHORT_LIFE_S,
    ...(refreshToken ? { refreshToken } : {}),
    ...(idToken ? { idToken } : {}),
  };
}

function sessionFrom(response: SigninResponse): Session {
  const { sub, name, unit } = response.profile;
  return {
    issuer: HUB,
    subject: sub,
    name: name ?? '',
    ...(typeof unit === 'string' ? { unit } : {}),
    ...tokensOf(response),
    scope: response.scope ?? SCOPE,
  };
}

/** OAuth error codes (RFC 6749 §4.1.2.1, §5.2) that mean something else than a refusal. */
const HUB_ERRORS: Readonly<Record<string, 'session-expired' | 'hub-error'>> = Object.freeze({
  invalid_grant: 'session-expired',
  server_error: 'hub-error',
  temporarily_unavailable: 'hub-error',
});

/** Tells apart "the hub said no" from "the hub did not answer". */
function rethrow(error: unknown): never {
  if (error instanceof ErrorResponse) {
    throw signInFailure(HUB_ERRORS[error.error ?? ''] ?? 'sign-in-refused', error);
  }
  const offline = error instanceof TypeError || (error instanceof Error && error.name === 'ErrorTimeout');
  throw signInFailure(offline ? 'hub-unreachable' : 'hub-error', error);
}
