import Provider, { type AdapterFactory, type Configuration, type JWKS, type KoaContextWithOIDC } from 'oidc-provider';
import type { Dispatcher } from 'undici';
import type { Logger } from '../log/logger.ts';
import { outgoingFetch } from '../outbound/outgoing-fetch.ts';
import type { Queryable } from '../store/store.ts';
import { accountFinder } from './account.ts';
import { extensionClient, extensionClientId, extraClientMetadata, isExtensionOrigin } from './config/clients.ts';
import { cookies } from './config/cookies.ts';
import { features, type LogoutPages } from './config/features.ts';
import { ttl } from './config/lifetimes.ts';
import { policy } from './config/policy.ts';
import { claims, scopes } from './config/scopes.ts';
import { grantLoader } from './load-grant.ts';
import { logProviderEvents } from './provider-events.ts';
import { widenFormAction } from './widen-form-action.ts';

export interface ProviderOptions {
  readonly issuer: string;
  readonly adapter: AdapterFactory;
  readonly database: Queryable;
  readonly jwks: JWKS;
  readonly cookieKeys: readonly string[];
  /** 32 bytes. */
  readonly dpopNonceSecret: Uint8Array;
  readonly dispatcher: Dispatcher;
  readonly logger: Logger;
  /** How long a sign-in lasts, see config/lifetimes.ts. */
  readonly signInSeconds?: number | undefined;
  /** Pages of the logout, see sessions/logout-pages.ts. */
  readonly logoutPages: LogoutPages;
  readonly renderError: NonNullable<Configuration['renderError']>;
}

/** oidc-provider as the hub runs it: authorization code with PKCE S256 for every client, and nothing else. */
export function createProvider(options: ProviderOptions): Provider {
  const { issuer, adapter, database, jwks, cookieKeys, dispatcher, logger, logoutPages, renderError } = options;
  const provider = new Provider(issuer, {
    adapter,
    jwks,
    clients: [extensionClient(issuer)],
    clientDefaults: { id_token_signed_response_alg: 'ES256', grant_types: ['authorization_code'] },
    extraClientMetadata,
    claims,
    scopes: [...scopes],
    // Portals of this country read the name from the id token; the scopes still decide what is in it.
    conformIdTokenClaims: false,
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'private_key_jwt', 'none'],
    enabledJWA: { idTokenSigningAlgValues: ['ES256', 'RS256'] },
    responseTypes: ['code'],
    pkce: { required: () => true },
    allowOmittingSingleRegisteredRedirectUri: false,
    features: features(logoutPages, options.dpopNonceSecret),
    cookies: cookies(cookieKeys),
    ttl: ttl(options.signInSeconds),
    interactions: {
      policy: policy(options.signInSeconds),
      url: (_ctx, interaction) => `/interaction/${interaction.uid}`,
    },
    findAccount: accountFinder(database),
    loadExistingGrant: grantLoader(database),
    // Whatever a sign-in gave out dies with its session, refresh tokens too.
    expiresWithSession: () => true,
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    clientBasedCORS: (_ctx: KoaContextWithOIDC, origin: string, client: { clientId: string }) =>
      client.clientId === extensionClientId && isExtensionOrigin(origin),
    // The library's own dispatcher refuses every intranet address (P4); ours knows the allow-list.
    fetch: outgoingFetch(dispatcher),
    renderError,
  });
  // middleware/pin-issuer.ts sets the headers this makes the library believe.
  provider.proxy = true;
  widenFormAction(provider);
  logProviderEvents(provider, logger);
  return provider;
}
