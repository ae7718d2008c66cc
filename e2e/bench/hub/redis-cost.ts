import { createClient } from 'redis';

/** What one run of `work` sends to the Redis at `url`. Nobody else may use that server meanwhile. */
export interface RedisCost {
  /** Commands that clients sent; a script is one. */
  readonly commands: number;
  /** Commands that scripts ran inside the server. */
  readonly inScripts: number;
}

export async function countCommands(url: string, work: () => Promise<void>): Promise<RedisCost> {
  const monitor = await createClient({ url }).connect();
  let commands = 0;
  let inScripts = 0;
  // `<time> [<db> <address>|lua] "COMMAND" …`; pings of idle connections are nobody's work.
  await monitor.monitor((line) => {
    const [, , from = '', name = ''] = String(line).split(' ', 4);
    if (from.startsWith('lua')) inScripts += 1;
    else if (!/^"(PING|INFO)"$/i.test(name)) commands += 1;
  });
  try {
    await work();
    await new Promise((resolve) => setTimeout(resolve, 50));
  } finally {
    monitor.destroy();
  }
  return { commands, inScripts };
}

/** CPU seconds the server has used, by its own account. */
export async function serverCpuSeconds(url: string): Promise<number> {
  const client = await createClient({ url }).connect();
  try {
    const info = await client.info('cpu');
    const read = (name: string) => Number(new RegExp(`^${name}:([\\d.]+)`, 'm').exec(info)?.[1] ?? 0);
    return read('used_cpu_user') + read('used_cpu_sys');
  } finally {
    client.destroy();
  }
}
