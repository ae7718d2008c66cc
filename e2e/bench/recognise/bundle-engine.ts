import { join } from 'node:path';
import { ROOT } from '../../stack/process.ts';

/** Bundles the scanning engine with a model of one's own in place of the one that ships. Resolves to the file. */
export async function bundleEngine(name: string, modelSource: string): Promise<string> {
  const { build } = await import('vite');
  const outDir = join(ROOT, 'e2e/.output');
  let replaced = false;
  await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'warn',
    plugins: [
      {
        name: 'another-model',
        enforce: 'pre',
        load(id) {
          if (!id.endsWith('/model/trained.data.ts')) return undefined;
          replaced = true;
          return modelSource;
        },
      },
    ],
    build: {
      outDir,
      emptyOutDir: false,
      target: 'chrome86',
      lib: {
        entry: join(import.meta.dirname, 'scan-engine.ts'),
        formats: ['iife'],
        name: '__tongbanScan',
        fileName: () => `${name}.js`,
      },
    },
  });
  if (!replaced) throw new Error('the engine was built without its model: trained.data.ts has moved');
  return join(outDir, `${name}.js`);
}
