import type { Context, Middleware } from 'koa';
import type Provider from 'oidc-provider';
import { originsOf } from '../middleware/set-security-headers.ts';

/**
 * Pages the library renders itself (logout, form_post) lead back to the client that asked, so their `form-action` names
 * the origins that client registered and no other (P14).
 */
export function widenFormAction(provider: Provider): void {
  const widen: Middleware = async (ctx, next) => {
    await next();
    const client = (ctx as Context & { oidc?: InstanceType<Provider['OIDCContext']> }).oidc?.client;
    if (!client || ctx.type !== 'text/html') return;
    const origins = originsOf([...(client.redirectUris ?? []), ...(client.postLogoutRedirectUris ?? [])]);
    const policy = ctx.response.get('content-security-policy');
    ctx.set(
      'content-security-policy',
      policy.replace("form-action 'self'", ["form-action 'self'", ...new Set(origins)].join(' ')),
    );
  };
  provider.use(widen);
}
