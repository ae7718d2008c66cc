import type { Express } from 'express';
import type Provider from 'oidc-provider';
import type { Dispatcher } from 'undici';
import { createDeviceCookie } from './accounts/device-cookie.ts';
import { createPasswordHasher, type PasswordHasher } from './accounts/password-hasher.ts';
import { createExpressApp } from './app.ts';
import { deliverLogout } from './backchannel/deliver-logout.ts';
import { createDeliveryWorker } from './backchannel/delivery-worker.ts';
import type { Sealer } from './keys/sealer.ts';
import type { HubSecrets } from './keys/secrets.ts';
import type { Logger } from './log/logger.ts';
import { createAdapterFactory } from './oidc/adapter.ts';
import { createCsrf } from './oidc/interactions/csrf.ts';
import { createProvider } from './oidc/provider.ts';
import { renderError } from './oidc/render-error.ts';
import type { PeriodicTask } from './periodic-task.ts';
import { createMetrics } from './routes/metrics/metrics.ts';
import { followEndedAccounts } from './sessions/follow-ended-accounts.ts';
import { createLogoutPages } from './sessions/logout-pages.ts';
import { registerSessions } from './sessions/register-sessions.ts';
import { sweepExpired } from './sessions/sweep-expired.ts';
import type { TerminateDeps } from './sessions/terminate-session.ts';
import type { PortalClients } from './store/portal-clients.ts';
import type { Database, ShortLived } from './store/store.ts';

export interface HubDeps {
  /** Scheme, host and port; no trailing slash. */
  readonly issuer: string;
  /** Express' `trust proxy`; undefined trusts nobody. */
  readonly trustProxy?: number | string[] | undefined;
  readonly logger: Logger;
  readonly database: Database;
  readonly shortLived: ShortLived;
  readonly portalClients: PortalClients;
  readonly sealer: Sealer;
  readonly secrets: HubSecrets;
  /** The only way out, see outbound/dispatcher.ts. */
  readonly dispatcher: Dispatcher;
  readonly hasher?: PasswordHasher;
  /** Pauses of the logout delivery in seconds; tests shorten them. */
  readonly backoffSeconds?: readonly number[];
  /** How long a sign-in lasts, and how often expired ones are swept; tests shorten both. */
  readonly signInSeconds?: number;
  readonly sweepMs?: number;
}

export interface Hub {
  readonly app: Express;
  readonly provider: Provider;
  /** Delivery of logouts, expiry of sessions, requests of commands. Not started: serve.ts starts them, a test may. */
  readonly workers: readonly PeriodicTask[];
  readonly terminate: TerminateDeps;
}

/** Puts the hub together out of its parts. No side effect: nothing listens, nothing runs, nothing is read from outside. */
export function createHub(deps: HubDeps): Hub {
  const { issuer, logger, database, shortLived, secrets, dispatcher } = deps;
  const [cookieKey] = secrets.cookieKeys;
  if (cookieKey === undefined) throw new Error('no cookie key');
  const metrics = createMetrics();
  const terminate: TerminateDeps = { database, shortLived, wakeDelivery: () => delivery.wake() };
  const provider = createProvider({
    issuer,
    adapter: createAdapterFactory(
      { artefacts: shortLived.artefacts, sessions: registerSessions(shortLived.sessions, database) },
      deps.portalClients,
    ),
    database,
    jwks: secrets.jwks,
    cookieKeys: secrets.cookieKeys,
    dpopNonceSecret: secrets.dpopNonceSecret,
    dispatcher,
    logger,
    signInSeconds: deps.signInSeconds,
    logoutPages: createLogoutPages(terminate),
    renderError,
  });
  const delivery = createDeliveryWorker({
    database,
    logger,
    count: metrics.logout,
    deliver: (logout) => deliverLogout(provider, dispatcher, logout),
    ...(deps.backoffSeconds ? { backoffSeconds: deps.backoffSeconds } : {}),
  });
  const app = createExpressApp({
    issuer,
    trustProxy: deps.trustProxy,
    logger,
    provider,
    database,
    shortLived,
    sealer: deps.sealer,
    metrics,
    signIn: {
      ...terminate,
      shortLived,
      hasher: deps.hasher ?? createPasswordHasher(),
      csrf: createCsrf(cookieKey),
      deviceCookie: createDeviceCookie(cookieKey),
      https: issuer.startsWith('https:'),
    },
  });
  const expiry = sweepExpired({
    ...terminate,
    logger,
    ...(deps.sweepMs === undefined ? {} : { everyMs: deps.sweepMs }),
  });
  const commands = followEndedAccounts({ ...terminate, logger });
  return { app, provider, workers: [delivery, expiry, commands], terminate };
}

/** The hub as one request handler, for tests that need no port. */
export const createApp = (deps: HubDeps): Express => createHub(deps).app;
