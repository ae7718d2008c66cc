import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { ROOT } from '../stack/process.ts';
import { type GuideState, guidePage } from './page.ts';

/** Serves the guide on loopback; the state is read anew for every view, so filed cases show up. */
export function serveGuide(port: number, state: () => GuideState): Promise<Server> {
  const css = readFileSync(path.join(ROOT, 'e2e/guide/guide.css'));
  const server = createServer((request, response) => {
    if (request.url === '/guide.css') {
      response.writeHead(200, { 'content-type': 'text/css; charset=utf-8' }).end(css);
      return;
    }
    response
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; style-src 'self'; frame-ancestors 'none'",
      })
      .end(guidePage(state()));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
