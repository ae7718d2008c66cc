import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import express, { type Express, type RequestHandler } from 'express';
import { type Html, html } from './html.ts';

export const E2E_ROOT = join(import.meta.dirname, '../..');

/** Where `buildPortals` puts the front end of a portal: `main.js`, `main.css`. */
export function builtAssets(id: string): string {
  return join(E2E_ROOT, '.output/portals', id);
}

/** Serves the built front end under `/assets`. Throws when it was never built, with the command that does it. */
export function serveBuiltAssets(app: Express, id: string): void {
  const folder = builtAssets(id);
  if (!existsSync(join(folder, 'main.js'))) {
    throw new Error(`${id}: the front end is not built; run: node e2e/portals/build.ts ${id}`);
  }
  app.use('/assets', express.static(folder));
}

/** Tags that load a built front end. */
export function builtHead(): Html {
  return html`<link rel="stylesheet" href="/assets/main.css"><script type="module" src="/assets/main.js"></script>`;
}

/** Serves files of an installed package as they are, for libraries that need no bundling: `('layui', 'dist')`. */
export function nodeModule(packageName: string, folder: string): RequestHandler {
  const require = createRequire(import.meta.url);
  const found = require.resolve.paths(packageName)?.find((path) => existsSync(join(path, packageName, 'package.json')));
  if (found === undefined) throw new Error(`${packageName} is not installed`);
  return express.static(join(found, packageName, folder));
}

export const hostFolder = dirname(import.meta.filename);
