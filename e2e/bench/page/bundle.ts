import path from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../stack/process.ts';

/** One script without imports, minified for the oldest engine Tongban serves, as the product injects it. */
export async function bundled(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'chrome86',
      lib: { entry: path.join(ROOT, entry), formats: ['iife'], name: '__bundle' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (first === undefined || !('output' in first)) throw new Error(`nothing was built from ${entry}`);
  return first.output[0].code;
}
