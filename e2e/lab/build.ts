import { join } from 'node:path';

const OUT = join(import.meta.dirname, '..', '.output');

/** Bundles the lab engine into `e2e/.output/lab-engine.js`, one script without imports. Resolves to its path. */
export async function buildLab(): Promise<string> {
  const { build } = await import('vite');
  await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'warn',
    build: {
      outDir: OUT,
      emptyOutDir: false,
      // The oldest engine Tongban serves.
      target: 'chrome86',
      lib: {
        entry: join(import.meta.dirname, 'engine.ts'),
        formats: ['iife'],
        name: '__tongbanLab',
        fileName: () => 'lab-engine.js',
      },
    },
  });
  return join(OUT, 'lab-engine.js');
}
