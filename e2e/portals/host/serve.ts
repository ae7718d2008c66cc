import { createServer } from 'node:http';
import { readPortalConfig } from './config.ts';
import { createPortal } from './portal.ts';
import type { PortalDefinition } from './portal-context.ts';

/** How long open requests may take to end before they are cut. */
const GRACE_MS = 2000;

/** Runs one portal as this process: settings from the environment, loopback only, one ready line, clean on SIGTERM. */
export function servePortal(definition: PortalDefinition): void {
  const config = readPortalConfig(process.env);
  const portal = createPortal({ ...definition, config });
  const server = createServer(portal.app);
  server.on('error', (error) => {
    console.error(JSON.stringify({ portal: definition.id, where: 'listen', error: error.name, port: config.port }));
    process.exit(1);
  });
  server.listen(config.port, '127.0.0.1', () => {
    console.log(JSON.stringify({ portal: definition.id, url: config.baseUrl }));
  });
  const stop = () => {
    server.close(() => {
      portal.close();
      process.exit(0);
    });
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
