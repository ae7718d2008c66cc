import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Router } from 'express';
import { mark } from '../views/mark.ts';

/** The stylesheet and the mark: the only files the hub's pages load. */
export function assetRoutes(): Router {
  const files = {
    '/assets/hub.css': { type: 'text/css', body: readFileSync(new URL('../assets/hub.css', import.meta.url), 'utf8') },
    '/assets/mark.svg': {
      type: 'image/svg+xml',
      body: mark.text.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" '),
    },
  };
  const router = Router();
  for (const [path, { type, body }] of Object.entries(files)) {
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    router.get(path, (_request, response) => {
      response.setHeader('Cache-Control', 'public, max-age=300');
      response.setHeader('ETag', etag);
      response.type(type).send(body);
    });
  }
  return router;
}
