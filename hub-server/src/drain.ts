import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** How often connections that became idle meanwhile are looked for. Milliseconds. */
const LOOK_MS = 50;

/** Stops accepting and resolves when the requests under way are answered, after `graceMs` at the latest. */
export type Drain = (graceMs: number) => Promise<void>;

/**
 * Call it before the server listens. Browsers open connections ahead of need; Node counts one that has never sent a
 * request as busy, so a single browser would hold every stop for the whole grace.
 */
export function drainable(server: Server): Drain {
  const silent = new Set<Socket>();
  server.on('connection', (socket) => {
    silent.add(socket);
    socket.once('data', () => silent.delete(socket));
    socket.once('close', () => silent.delete(socket));
  });
  return (graceMs) =>
    new Promise((resolve) => {
      const rest = (): void => {
        for (const socket of silent) socket.destroy();
        server.closeIdleConnections();
      };
      const looking = setInterval(rest, LOOK_MS);
      const force = setTimeout(() => server.closeAllConnections(), graceMs);
      server.close(() => {
        clearInterval(looking);
        clearTimeout(force);
        resolve();
      });
      rest();
    });
}
