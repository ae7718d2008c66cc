import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

export interface Service {
  readonly name: string;
  readonly pid: number;
  /** Everything the process has printed, for messages and for tests that look for leaks. */
  output(): string;
  /** SIGTERM and wait; SIGKILL after 10 s. */
  stop(signal?: NodeJS.Signals): Promise<void>;
  readonly exited: Promise<number | null>;
}

export interface ServiceOptions {
  readonly name: string;
  /** Path of the .ts entry below the repository root. */
  readonly entry: string;
  readonly args?: readonly string[];
  /** For Node itself, before the entry. */
  readonly nodeOptions?: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly onLine?: (line: string) => void;
}

/** Starts a server process of ours on the Node that runs this one. */
export function startService({ name, entry, args = [], nodeOptions = [], env, onLine }: ServiceOptions): Service {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', ...nodeOptions, path.join(ROOT, entry), ...args],
    { cwd: ROOT, env: { ...baseEnv(), ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let text = '';
  const take = (chunk: Buffer) => {
    const part = chunk.toString();
    text += part;
    if (onLine) for (const line of part.split('\n')) if (line.trim()) onLine(line);
  };
  child.stdout?.on('data', take);
  child.stderr?.on('data', take);
  const exited = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)));
  return {
    name,
    pid: child.pid ?? -1,
    output: () => text,
    exited,
    async stop(signal = 'SIGTERM') {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await exited;
      clearTimeout(timer);
    },
  };
}

/** The environment without the caller's hub settings: a test's hub must not inherit the developer's. */
function baseEnv(): NodeJS.ProcessEnv {
  const kept = { ...process.env };
  for (const key of Object.keys(kept)) if (/^(HUB_|DATABASE_URL$|REDIS_URL$|NODE_OPTIONS$)/.test(key)) delete kept[key];
  return kept;
}

/** Polls until the URL answers below 500, the process dies, or the time is over. */
export async function waitFor(url: string, service: Service, ms = 60_000): Promise<void> {
  const until = Date.now() + ms;
  let dead: number | null | undefined;
  service.exited.then((code) => {
    dead = code;
  });
  while (Date.now() < until) {
    if (dead !== undefined)
      throw new Error(`${service.name} ended with code ${dead}:\n${service.output().slice(-2000)}`);
    try {
      const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(2000) });
      if (answer.status < 500) return;
    } catch {
      // not listening yet
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${service.name} did not answer at ${url} within ${ms} ms:\n${service.output().slice(-2000)}`);
}
