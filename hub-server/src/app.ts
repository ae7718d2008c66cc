import express, { type Express, Router } from 'express';
import type Provider from 'oidc-provider';
import type { Sealer } from './keys/sealer.ts';
import type { Logger } from './log/logger.ts';
import { allowExtensionOrigin } from './middleware/allow-extension-origin.ts';
import { handleError, rejectUnknownRoute } from './middleware/handle-error.ts';
import { logRequest } from './middleware/log-request.ts';
import { isProtocolPath, pinIssuer } from './middleware/pin-issuer.ts';
import { requireToken } from './middleware/require-token.ts';
import { setSecurityHeaders } from './middleware/set-security-headers.ts';
import type { Scope } from './oidc/config/scopes.ts';
import { interactionRoutes } from './oidc/interactions/routes.ts';
import type { SignInDeps } from './oidc/interactions/sign-in.ts';
import { assetRoutes } from './routes/assets.ts';
import { extensionRoutes } from './routes/extension/extension.ts';
import { healthRoutes } from './routes/health/health.ts';
import { answerMe } from './routes/me/me.ts';
import type { Metrics } from './routes/metrics/metrics.ts';
import { answerPortals } from './routes/portals/portals.ts';
import { answerStart } from './routes/start/start.ts';
import { answerVaultShare } from './routes/vault-share/vault-share.ts';
import { confirmLogout } from './sessions/confirm-logout.ts';
import type { Database, ShortLived } from './store/store.ts';

export interface AppParts {
  readonly issuer: string;
  readonly trustProxy?: number | string[] | undefined;
  readonly logger: Logger;
  readonly provider: Provider;
  readonly database: Database;
  readonly shortLived: ShortLived;
  readonly sealer: Sealer;
  readonly metrics: Metrics;
  readonly signIn: SignInDeps;
}

/** Every route of the hub, in order. Body parsers live with the routes that need them, never before the library (P11). */
export function createExpressApp(parts: AppParts): Express {
  const { issuer, trustProxy, logger, provider, database, shortLived, sealer, metrics } = parts;
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  if (trustProxy !== undefined) app.set('trust proxy', trustProxy);

  app.use(metrics.routes, healthRoutes(database, shortLived));
  app.use(pinIssuer(issuer), logRequest(logger), metrics.count, ...setSecurityHeaders(issuer.startsWith('https:')));
  // The protocol before our own pages: it is asked a hundred times as often. One route of its own stands before it.
  app.use(confirmLogout(provider, parts.signIn));
  const protocol = provider.callback();
  app.use((request, response, next) => (isProtocolPath(request.path) ? protocol(request, response) : next()));

  app.use(assetRoutes(), extensionRoutes());
  app.get('/', answerStart(provider, database));

  const scope = (name: Scope) => requireToken(provider, database, name);
  const api = Router();
  api.use(allowExtensionOrigin);
  api.get('/portals', scope('ledger'), answerPortals(database));
  api.get('/vault-share', scope('vault'), answerVaultShare(database, sealer));
  api.get('/me', scope('openid'), answerMe);
  app.use('/api', api);

  app.use(interactionRoutes(provider, parts.signIn));
  app.use(rejectUnknownRoute, handleError(logger));
  return app;
}
