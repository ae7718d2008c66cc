import type { Configuration } from 'oidc-provider';
import { errors } from 'oidc-provider';
import { errorCatalogue } from '../error-catalogue.ts';
import { errorPage } from '../views/error-page.ts';
import { localeOf } from '../views/locale.ts';

/** What a person sees when the protocol cannot send her back to a portal: no redirect, no echo of any parameter (P23). */
export const renderError: NonNullable<Configuration['renderError']> = (ctx, out, error) => {
  const code =
    error instanceof errors.SessionNotFound
      ? 'interaction.expired'
      : out.error === 'server_error'
        ? 'internal.unexpected'
        : 'oidc.request-refused';
  ctx.type = 'html';
  ctx.body = errorPage({
    locale: localeOf({ headers: ctx.headers, query: ctx.query }),
    code: `${code} · ${out.error}`,
    text: errorCatalogue[code].message,
    requestId: String(ctx.res.getHeader('X-Request-Id') ?? ''),
  });
};
