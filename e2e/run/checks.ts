import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from '../stack/process.ts';
import type { Tally } from './tally.ts';

/** Runs a tool from node_modules on the Node that runs this. True when it exits 0. */
export function tool(name: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  const started = Date.now();
  const { status } = spawnSync(path.join(ROOT, 'node_modules', '.bin', name), args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  console.log(
    `${status === 0 ? '✓' : '✗'} ${name} ${args.slice(0, 3).join(' ')} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
  );
  return status === 0;
}

/** Types of the four workspaces, lint and format. One check each. */
export function runChecks(): Tally {
  const results = [
    tool('wxt', ['prepare', 'extension']),
    tool('tsc', ['-p', 'shared']),
    tool('tsc', ['-p', 'hub-server']),
    tool('tsc', ['-p', 'e2e']),
    tool('vue-tsc', ['-p', 'extension']),
    tool('biome', ['check', '--error-on-warnings', '.']),
  ];
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed };
}
