import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { TargetId } from '../../extension/build.ts';
import { ROOT } from './process.ts';

/**
 * Builds the extension for a hub and answers a folder of its own for that hub, so that a test run on other ports does
 * not replace the build which a running demo has loaded. What the bundler prints is shown only when it fails.
 */
export async function builtExtension(target: TargetId, hub: string): Promise<string> {
  await run(path.join(ROOT, 'extension/build.ts'), target, hub);
  const own = path.join(ROOT, 'e2e/.output/extension', `${target}-${new URL(hub).port}`);
  rmSync(own, { recursive: true, force: true });
  mkdirSync(path.dirname(own), { recursive: true });
  cpSync(path.join(ROOT, 'extension/.output', target), own, { recursive: true });
  return own;
}

function run(script: string, target: TargetId, hub: string): Promise<void> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, target], {
    cwd: ROOT,
    env: { ...process.env, TONGBAN_HUB: hub },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += String(chunk)));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`the extension's build failed (${target}):\n${printed.slice(-4000)}`));
    });
  });
}
