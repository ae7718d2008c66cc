import * as client from 'openid-client';
import type { SingleSignOn } from './config.ts';

const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);
const TIMEOUT_SECONDS = 5;
const SCOPE = 'openid profile';

/** Where the hub sends people and messages. These go into the client's registration at the hub. */
export function clientUrls(baseUrl: string) {
  return {
    redirectUri: `${baseUrl}/oidc/callback`,
    postLogoutRedirectUri: `${baseUrl}/`,
    backchannelLogoutUri: `${baseUrl}/oidc/backchannel-logout`,
  };
}

export interface Identity {
  readonly sub: string;
  readonly name: string;
  readonly sid?: string;
  readonly idToken: string;
}

export interface AuthorizationStart {
  readonly url: URL;
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

export interface OidcClient {
  /** The hub's metadata, asked for at first need. Rejects while the hub cannot be reached; nothing failed is cached. */
  metadata(): Promise<client.ServerMetadata>;
  begin(): Promise<AuthorizationStart>;
  finish(callback: URL, checks: { state: string; nonce: string; codeVerifier: string }): Promise<Identity>;
  logoutUrl(idToken: string): Promise<URL>;
}

/** Authorization code + PKCE + state + nonce, checked by openid-client (OpenID Connect Core 1.0 §3.1, RFC 7636). */
export function createOidcClient(sso: SingleSignOn, baseUrl: string): OidcClient {
  const urls = clientUrls(baseUrl);
  const insecure = sso.issuer.protocol === 'http:';
  if (insecure && !LOOPBACK.has(sso.issuer.hostname)) {
    throw new Error('HUB_ISSUER: plain http is allowed on loopback only');
  }
  let configuration: Promise<client.Configuration> | undefined;

  function discover(): Promise<client.Configuration> {
    configuration ??= client
      .discovery(sso.issuer, sso.clientId, undefined, client.ClientSecretBasic(sso.clientSecret), {
        timeout: TIMEOUT_SECONDS,
        // Without TLS to vouch for the token endpoint the ID token's signature must be checked (Core 1.0 §3.1.3.7, 6).
        execute: [client.enableNonRepudiationChecks, ...(insecure ? [client.allowInsecureRequests] : [])],
      })
      .catch((error: unknown) => {
        configuration = undefined;
        throw error;
      });
    return configuration;
  }

  return {
    metadata: async () => (await discover()).serverMetadata(),
    async begin() {
      const config = await discover();
      await assertReachable(sso.issuer);
      const codeVerifier = client.randomPKCECodeVerifier();
      const state = client.randomState();
      const nonce = client.randomNonce();
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: urls.redirectUri,
        scope: SCOPE,
        state,
        nonce,
        code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
      });
      return { url, state, nonce, codeVerifier };
    },
    async finish(callback, { state, nonce, codeVerifier }) {
      const config = await discover();
      const tokens = await client.authorizationCodeGrant(config, callback, {
        pkceCodeVerifier: codeVerifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims || tokens.id_token === undefined) throw new Error('no id_token');
      const sid = claims.sid;
      return {
        sub: claims.sub,
        name:
          nameOf(claims) ?? nameOf(await client.fetchUserInfo(config, tokens.access_token, claims.sub)) ?? claims.sub,
        ...(typeof sid === 'string' && { sid }),
        idToken: tokens.id_token,
      };
    },
    async logoutUrl(idToken) {
      return client.buildEndSessionUrl(await discover(), {
        id_token_hint: idToken,
        post_logout_redirect_uri: urls.postLogoutRedirectUri,
      });
    },
  };
}

/** Asked before every redirect: a browser sent to a hub that is down shows its own error and loses the way back. */
async function assertReachable(issuer: URL): Promise<void> {
  const url = `${issuer.href.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_SECONDS * 1000) });
  await answer.body?.cancel();
  if (!answer.ok) throw new Error('the hub does not answer');
}

function nameOf(claims: Readonly<Record<string, unknown>>): string | undefined {
  const found = claims.name ?? claims.preferred_username;
  return typeof found === 'string' && found !== '' ? found : undefined;
}
