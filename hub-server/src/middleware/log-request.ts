import { randomBytes } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import type { Logger } from '../log/logger.ts';

/** Gives every request an id, sends it back, and writes one line when the answer is finished. Never a query string. */
export function logRequest(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const requestId = randomBytes(8).toString('hex');
    const started = process.hrtime.bigint();
    const { method, path } = request;
    response.locals.requestId = requestId;
    response.setHeader('X-Request-Id', requestId);
    response.once('finish', () => {
      const ms = Number((process.hrtime.bigint() - started) / 10_000n) / 100;
      const { statusCode: status } = response;
      // Health checks and pictures come every few seconds; they are noise unless they fail.
      const level = status >= 500 ? 'error' : /^\/(?:healthz|readyz|metrics|assets\/)/.test(path) ? 'debug' : 'info';
      logger[level]({ requestId, method, path, status, ms }, 'request');
    });
    next();
  };
}

export const requestIdOf = (response: Response): string => String(response.locals.requestId ?? '');
