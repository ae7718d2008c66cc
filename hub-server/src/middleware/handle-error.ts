import type { ApiError } from '@tongban/shared/wire/error';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import { errorCatalogue } from '../error-catalogue.ts';
import { HubError, toHubError } from '../errors.ts';
import type { Logger } from '../log/logger.ts';
import { errorPage } from '../views/error-page.ts';
import { localeOf } from '../views/locale.ts';
import { requestIdOf } from './log-request.ts';

export const rejectUnknownRoute: RequestHandler = (_request, _response, next) => next(new HubError('route.not-found'));

/** The one place where an error becomes an answer: JSON for machines, a page for people, the cause for the log. */
export function handleError(logger: Logger): ErrorRequestHandler {
  return (thrown, request, response, next) => {
    const error = toHubError(thrown);
    const requestId = requestIdOf(response);
    const facts = { requestId, code: error.code, detail: error.detail };
    if (error.status >= 500) logger.error({ ...facts, err: error }, 'request failed');
    else logger.info(facts, 'request refused');
    if (response.headersSent) {
      next(thrown);
      return;
    }
    const text = error.expose ? error.text : errorCatalogue['internal.unexpected'].message;
    response.status(error.status);
    if (error.retryAfter !== undefined) response.setHeader('Retry-After', String(error.retryAfter));
    const json = /^\/(?:api|healthz|readyz|metrics)(?:\/|$)/.test(request.path);
    if (json) response.json({ error: { code: error.code, message: text, requestId } } satisfies ApiError);
    else response.send(errorPage({ locale: localeOf(request), code: error.code, text, requestId }));
  };
}
