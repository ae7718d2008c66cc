import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isFree } from './ports.ts';

export interface Servers {
  readonly databaseUrl?: string;
  readonly redisUrl?: string;
  /** What is used or skipped and why, one line each, for the gate's output. */
  readonly notes: readonly string[];
  stop(): Promise<void>;
}

/**
 * PostgreSQL and Redis for the suites that need them: those named by DATABASE_URL and REDIS_URL, else private ones
 * started from the machine's binaries, else none, which is said.
 */
export async function findServers(env: NodeJS.ProcessEnv): Promise<Servers> {
  const notes: string[] = [];
  const stops: (() => void)[] = [];
  const take = async (name: string, url: string | undefined, start: () => Promise<Private | undefined>) => {
    if (url && (await answers(url))) {
      notes.push(`${name}: the server named by the environment`);
      return url;
    }
    const own = await start().catch((error: unknown) => {
      notes.push(
        `${name}: a private server would not start (${error instanceof Error ? error.message.split('\n')[0] : error})`,
      );
      return undefined;
    });
    if (own) {
      stops.push(own.stop);
      notes.push(`${name}: a private server at ${new URL(own.url).host}`);
      return own.url;
    }
    notes.push(`${name}: none on this machine, its suites are SKIPPED`);
    return undefined;
  };
  const databaseUrl = await take('PostgreSQL', env.DATABASE_URL, startPostgres);
  const redisUrl = await take('Redis', env.REDIS_URL, startRedis);
  return {
    ...(databaseUrl ? { databaseUrl } : {}),
    ...(redisUrl ? { redisUrl } : {}),
    notes,
    stop: async () => {
      for (const stop of stops) stop();
    },
  };
}

export interface Private {
  readonly url: string;
  stop(): void;
}

/** A private Redis on a free port, nothing on disk. Undefined where there is no redis-server. */
export async function startRedis(): Promise<Private | undefined> {
  const binary = onPath('redis-server');
  if (!binary) return undefined;
  const port = await freePort();
  const child = spawn(
    binary,
    [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--save',
      '',
      '--appendonly',
      'no',
      '--maxmemory-policy',
      'noeviction',
    ],
    { stdio: 'ignore' },
  );
  const url = `redis://127.0.0.1:${port}`;
  await until(() => answers(url), child);
  return { url, stop: () => child.kill() };
}

/** A private PostgreSQL in a temporary folder. initdb refuses root, so root hands it to the `postgres` user. */
export async function startPostgres(): Promise<Private | undefined> {
  const bin = postgresBin();
  if (!bin) return undefined;
  const asRoot = process.getuid?.() === 0;
  const as = (command: string, args: string[]): [string, string[]] =>
    asRoot ? ['runuser', ['-u', 'postgres', '--', path.join(bin, command), ...args]] : [path.join(bin, command), args];
  const data = mkdtempSync(path.join(tmpdir(), 'tongban-pg-'));
  chmodSync(data, 0o777);
  const cluster = path.join(data, 'cluster');
  const [init, initArgs] = as('initdb', [
    '-D',
    cluster,
    '-A',
    'trust',
    '-U',
    'postgres',
    '-E',
    'UTF8',
    '--no-sync',
    '--locale=C',
  ]);
  execFileSync(init, initArgs, { stdio: ['ignore', 'ignore', 'pipe'], cwd: '/' });
  const port = await freePort();
  const [run, runArgs] = as('postgres', ['-D', cluster, '-p', String(port), '-h', '127.0.0.1', '-k', data, '-F']);
  const child = spawn(run, runArgs, { stdio: 'ignore', cwd: '/' });
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  await until(() => answers(url), child);
  return {
    url,
    stop: () => {
      const [stop, stopArgs] = as('pg_ctl', ['-D', cluster, 'stop', '-m', 'fast']);
      execFileSync(stop, stopArgs, { stdio: 'ignore', cwd: '/' });
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function postgresBin(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const found = versions
    .map((version) => path.join(debian, version, 'bin'))
    .find((bin) => existsSync(path.join(bin, 'initdb')));
  const inPath = onPath('initdb');
  return found ?? (inPath ? path.dirname(inPath) : undefined);
}

function onPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}

const answers = (url: string): Promise<boolean> =>
  new Promise((resolve) => {
    const { hostname, port, protocol } = new URL(url);
    const socket = net.connect({
      host: hostname,
      port: Number(port || (protocol === 'redis:' ? 6379 : 5432)),
      timeout: 1500,
    });
    const end = (ok: boolean) => {
      socket.destroy();
      resolve(ok);
    };
    socket
      .once('connect', () => end(true))
      .once('error', () => end(false))
      .once('timeout', () => end(false));
  });

async function freePort(): Promise<number> {
  for (let port = 21_000 + (process.pid % 4000); ; port += 1) if (await isFree(port)) return port;
}

async function until(ready: () => Promise<boolean>, child: ChildProcess): Promise<void> {
  for (let i = 0; i < 150; i += 1) {
    if (child.exitCode !== null) throw new Error(`ended with code ${child.exitCode}`);
    if (await ready()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('did not start within 15 s');
}
