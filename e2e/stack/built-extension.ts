import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildExtension, type TargetId } from '../../extension/build.ts';
import { ROOT } from './process.ts';

/**
 * Builds the extension for a hub and answers a folder of its own for that hub, so that a test run on other ports does
 * not replace the build which a running demo has loaded.
 */
export async function builtExtension(target: TargetId, hub: string): Promise<string> {
  const [built] = await buildExtension({ targets: [target], deployment: { hub } });
  if (!built) throw new Error(`no build for ${target}`);
  const own = path.join(ROOT, 'e2e/.output/extension', `${target}-${new URL(hub).port}`);
  rmSync(own, { recursive: true, force: true });
  mkdirSync(path.dirname(own), { recursive: true });
  cpSync(built, own, { recursive: true });
  return own;
}
