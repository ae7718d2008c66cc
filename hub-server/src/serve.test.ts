import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Listening, listenOnFreePort } from './testing/listen.ts';

let folder: string;
let busy: Listening;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongban-serve-'));
  busy = await listenOnFreePort();
});
afterAll(async () => {
  await busy.close();
  await rm(folder, { recursive: true, force: true });
});

interface Started {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  readonly out: () => string;
  readonly err: () => string;
  /** Exit status. */
  readonly ended: Promise<number | null>;
}

/** The real process, as an operator starts it. */
function start(variables: Record<string, string>): Started {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    env: { PATH, HUB_PORT: '0', HUB_DATA: join(folder, 'data'), ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const seen = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (seen.out += chunk));
  child.stderr.on('data', (chunk) => (seen.err += chunk));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, out: () => seen.out, err: () => seen.err, ended };
}

async function running(hub: Started): Promise<string> {
  for (let waited = 0; waited < 45_000; waited += 100) {
    const issuer = /is running: (\S+)/.exec(hub.out())?.[1];
    if (issuer) return issuer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`not running: ${hub.err()}`);
}

describe('the process', () => {
  test('makes demo accounts once, serves, and stops cleanly on SIGTERM', async () => {
    const first = start({ HUB_DEMO: '1' });
    const issuer = await running(first);
    const accounts = first
      .out()
      .split('\n')
      .filter((line) => line.startsWith('{"demoAccount"'))
      .map((line) => JSON.parse(line).demoAccount as { username: string; password: string; name: string });
    expect(accounts.map(({ username, name }) => [username, name])).toEqual([
      ['clerk', '王明霞'],
      ['clerk2', '赵志远'],
      ['admin', expect.any(String)],
    ]);
    expect(new Set(accounts.map(({ password }) => password)).size).toBe(3);
    for (const { password } of accounts) expect(first.err()).not.toContain(password);
    const metadata = (await (await fetch(`${issuer}/.well-known/openid-configuration`)).json()) as { issuer: string };
    expect(metadata.issuer).toBe(issuer);
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(first.err()).toContain('hub stopped');

    const second = start({ HUB_DEMO: '1' });
    await running(second);
    expect(second.out()).not.toContain('demoAccount');
    second.child.kill('SIGINT');
    expect(await second.ended).toBe(0);
  }, 120_000);

  test.each([
    ['a busy port', 'start.port-busy', 69, () => ({ HUB_PORT: new URL(busy.origin).port })],
    [
      'an unreachable database',
      'store.unreachable',
      69,
      () => ({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }),
    ],
    ['a malformed master key', 'keys.master-key-malformed', 78, () => ({ HUB_MASTER_KEY: 'too-short' })],
    ['wrong settings', 'env.invalid', 78, () => ({ HUB_LOG_LEVEL: 'loud' })],
    ['a missing portal list', 'seed.invalid', 78, () => ({ HUB_SEED_FILE: join(folder, 'none.json') })],
  ])('says what is wrong with %s and exits', async (_name, code, status, variables) => {
    const hub = start(variables());
    expect(await hub.ended).toBe(status);
    expect(hub.err()).toContain(`[${code}]`);
    // Chinese first, English second, and no stack.
    expect(hub.err()).toMatch(/[一-鿿]/);
    expect(hub.err()).not.toMatch(/\n {4}at /);
  });

  test('refuses a database under another master key', async () => {
    const key = (letter: string): string => letter.repeat(43);
    const file = join(folder, 'key');
    await writeFile(file, key('A'));
    const data = join(folder, 'keyed');
    const first = start({ HUB_DATA: data, HUB_MASTER_KEY_FILE: file });
    await running(first);
    first.child.kill('SIGTERM');
    await first.ended;
    const second = start({ HUB_DATA: data, HUB_MASTER_KEY: key('E') });
    expect(await second.ended).toBe(78);
    expect(second.err()).toContain('[keys.master-key-wrong]');
  }, 120_000);
});
