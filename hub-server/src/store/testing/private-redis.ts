import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from 'redis';

/** A server of this test alone, which it may stop, freeze and restart. */
export interface PrivateRedis {
  readonly port: number;
  readonly url: string;
  freeze(): void;
  thaw(): void;
  /** Without a word to anybody, as a power cut would. */
  kill(): Promise<void>;
  /** Empty: nothing is kept on disk. */
  restart(): Promise<void>;
  dispose(): Promise<void>;
}

export const redisServerMissing = ((): string | false => {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' });
    return false;
  } catch {
    return 'no redis-server on this machine';
  }
})();

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

/** With `cluster` a Cluster of one node: it refuses commands across slots as a large one does. */
export async function startRedis(options: { cluster?: boolean } = {}): Promise<PrivateRedis> {
  const folder = await mkdtemp(join(tmpdir(), 'tongban-redis-'));
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  const settings = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--rdbcompression',
    'no',
    '--dir',
    folder,
  ];
  const start = (): ChildProcess =>
    spawn('redis-server', [...settings, ...(options.cluster ? ['--cluster-enabled', 'yes'] : [])], { stdio: 'ignore' });
  let child = start();
  await untilReady(url);
  if (options.cluster) await own(url);
  const kill = async (): Promise<void> => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  };
  return {
    port,
    url: options.cluster ? `redis-cluster://127.0.0.1:${port}` : url,
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    kill,
    async restart() {
      child = start();
      await untilReady(url);
    },
    async dispose() {
      if (child.exitCode === null && child.signalCode === null) await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function untilReady(url: string): Promise<void> {
  const client = createClient({ url, socket: { reconnectStrategy: (retries) => (retries < 100 ? 50 : false) } });
  client.on('error', () => undefined);
  await client.connect();
  client.destroy();
}

/** Gives the single node all slots and waits until it serves them. */
async function own(url: string): Promise<void> {
  const client = createClient({ url });
  await client.connect();
  await client.sendCommand(['CLUSTER', 'ADDSLOTSRANGE', '0', '16383']);
  for (let attempt = 0; attempt < 100; attempt++) {
    if (String(await client.sendCommand(['CLUSTER', 'INFO'])).includes('cluster_state:ok')) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  client.destroy();
}
