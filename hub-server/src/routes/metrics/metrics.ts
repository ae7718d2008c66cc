import { type RequestHandler, Router } from 'express';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { HubError } from '../../errors.ts';

/** Counters about requests, sign-ins and deliveries. No label holds an account, an address or a session. */
export interface Metrics {
  readonly count: RequestHandler;
  readonly logout: (outcome: 'delivered' | 'retried' | 'abandoned') => void;
  readonly routes: Router;
}

const isLoopback = (address: string | undefined): boolean => /^(?:::ffff:)?127\.|^::1$/.test(address ?? '');

/** The first part of a path, so that ids in it never become labels. */
const groupOf = (path: string): string => /^\/(?:\.well-known|[a-z][a-z-]*)?/.exec(path)?.[0] ?? '/';
const known = new Set([
  '/',
  '/auth',
  '/token',
  '/me',
  '/jwks',
  '/request',
  '/session',
  '/.well-known',
  '/interaction',
  '/api',
]);

export function createMetrics(): Metrics {
  const registers = [new Registry()] as const;
  collectDefaultMetrics({ register: registers[0] });
  const seconds = new Histogram({
    name: 'hub_request_seconds',
    help: 'Requests by first path part and status class',
    labelNames: ['path', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [...registers],
  });
  const logouts = new Counter({
    name: 'hub_logout_deliveries_total',
    help: 'Back-channel logout attempts by outcome',
    labelNames: ['outcome'],
    registers: [...registers],
  });
  return {
    count: (request, response, next) => {
      const group = groupOf(request.path);
      const stop = seconds.startTimer({ path: known.has(group) ? group : 'other' });
      response.once('finish', () => stop({ status: `${Math.floor(response.statusCode / 100)}xx` }));
      next();
    },
    logout: (outcome) => logouts.inc({ outcome }),
    routes: Router().get('/metrics', async (request, response) => {
      // The socket, not a header: a proxy in front must not open this to the world.
      if (!isLoopback(request.socket.remoteAddress) || request.headers['x-forwarded-for']) {
        throw new HubError('metrics.loopback-only');
      }
      response.type(registers[0].contentType).send(await registers[0].metrics());
    }),
  };
}
