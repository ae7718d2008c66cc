import { execFileSync } from 'node:child_process';
import os from 'node:os';
import { findChromium } from '../stack/browsers.ts';

/** What a figure depends on: processor, memory, versions. Printed above every benchmark. */
export function describeMachine(): string {
  const cpu = os.cpus()[0]?.model ?? 'unknown processor';
  const chromium = findChromium();
  return [
    `machine: ${os.cpus().length} × ${cpu}, ${Math.round(os.totalmem() / 2 ** 30)} GiB, ${os.type()} ${os.release()}`,
    `node ${process.version}, OpenSSL ${process.versions.openssl}`,
    chromium ? version(chromium.path) : 'no Chromium',
    version('postgres', '/usr/lib/postgresql/15/bin/postgres'),
    version('redis-server'),
  ].join('\n');
}

function version(...candidates: string[]): string {
  for (const candidate of candidates) {
    try {
      return execFileSync(candidate, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    } catch {
      // not here, try the next place
    }
  }
  return `${candidates[0]}: not on this machine`;
}
