import type Provider from 'oidc-provider';
import type { errors, KoaContextWithOIDC } from 'oidc-provider';
import type { Logger } from '../log/logger.ts';

const refusals = [
  'authorization.error',
  'grant.error',
  'userinfo.error',
  'revocation.error',
  'introspection.error',
  'pushed_authorization_request.error',
  'end_session.error',
] as const;

/** Protocol refusals as one line each: route, client and OAuth error code, never a parameter's value. */
export function logProviderEvents(provider: Provider, logger: Logger): void {
  const emitter: NodeJS.EventEmitter = provider;
  for (const event of refusals) {
    emitter.on(event, (ctx: KoaContextWithOIDC, error: errors.OIDCProviderError) => {
      const client = ctx.oidc?.client?.clientId;
      logger.info({ event, client, error: error.error, detail: error.error_detail }, 'oidc request refused');
    });
  }
  emitter.on('server_error', (_ctx: KoaContextWithOIDC, error: Error) => {
    logger.error({ err: error }, 'oidc request failed');
  });
  // Koa prints to stderr, past the scrubber, unless somebody listens.
  emitter.on('error', (error: Error) => logger.error({ err: error }, 'oidc response failed'));
}
