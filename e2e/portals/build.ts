// node e2e/portals/build.ts [id…]: bundles the front ends of the portals that have a `web/` folder.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { builtAssets, E2E_ROOT } from './host/assets.ts';

const PORTALS = import.meta.dirname;
const ENTRIES = ['main.ts', 'main.tsx'] as const;

/** Which portals need a bundle, in folder order. */
export function bundledPortals(): string[] {
  return readdirSync(PORTALS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entryOf(entry.name) !== undefined)
    .map((entry) => entry.name);
}

/** Builds what is out of date, judged by a hash over the sources and the installed versions. Returns what it built. */
export async function buildPortals(ids: readonly string[] = bundledPortals()): Promise<string[]> {
  const built: string[] = [];
  for (const id of ids) {
    const entry = entryOf(id);
    if (entry === undefined) continue;
    const stamp = join(builtAssets(id), 'source-hash');
    const hash = sourceHash(id);
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) continue;
    await inProduction(() => bundle(id, entry));
    writeFileSync(stamp, hash);
    built.push(id);
  }
  return built;
}

/** Vite reads NODE_ENV itself, and a test runner sets it: React would be compiled for its development build. */
async function inProduction(work: () => Promise<void>): Promise<void> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

function entryOf(id: string): string | undefined {
  return ENTRIES.map((name) => join(PORTALS, id, 'web', name)).find((path) => existsSync(path));
}

async function bundle(id: string, entry: string): Promise<void> {
  // Loaded here: starting a portal must not pay for the bundler.
  const [{ build }, { default: vue }, { default: react }] = await Promise.all([
    import('vite'),
    import('@vitejs/plugin-vue'),
    import('@vitejs/plugin-react'),
  ]);
  const outDir = builtAssets(id);
  mkdirSync(outDir, { recursive: true });
  await build({
    configFile: false,
    root: join(PORTALS, id, 'web'),
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [entry.endsWith('.tsx') ? react() : vue()],
    build: {
      outDir,
      emptyOutDir: true,
      // The oldest engine Tongban serves: 360 and 奇安信 browsers on Chromium 86.
      target: 'chrome86',
      chunkSizeWarningLimit: 4000,
      cssCodeSplit: false,
      rollupOptions: {
        input: entry,
        output: { format: 'es', entryFileNames: 'main.js', assetFileNames: 'main[extname]', codeSplitting: false },
      },
    },
  });
}

function sourceHash(id: string): string {
  const folders = [join(PORTALS, id, 'web'), join(PORTALS, id, 'codes'), join(PORTALS, 'host/data')];
  const files = folders.flatMap(filesBelow);
  files.push(import.meta.filename, join(E2E_ROOT, 'package.json'));
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(relative(PORTALS, file)).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

if (import.meta.main) {
  const wanted = process.argv.slice(2);
  const built = await buildPortals(wanted.length > 0 ? wanted : undefined);
  console.log(built.length > 0 ? `built: ${built.join(', ')}` : 'up to date');
}
