import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPglite } from './pglite.ts';

const CHILD = `
  const { openPglite } = await import(${JSON.stringify(new URL('./pglite.ts', import.meta.url).href)});
  try {
    const database = await openPglite(process.argv[1]);
    await database.script('create table if not exists kept (n integer)');
    for (let n = 0; n < 1e9; n++) {
      await database.query('insert into kept values ($1)', [n]);
      process.stdout.write(n + '\\n');
    }
  } catch (cause) {
    process.stdout.write('code ' + cause.code + '\\n');
  }`;

describe('a data folder', () => {
  let folder: string;
  let child: ChildProcess | undefined;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tongban-pglite-'));
  });
  afterEach(async () => {
    child?.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  /** A process that opens the folder and writes numbers, telling each one that was acknowledged. */
  const writer = (): { lines: string[]; seen(line: RegExp): Promise<void>; killed(): Promise<void> } => {
    const started = spawn(process.execPath, ['--input-type=module', '-e', CHILD, folder], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    child = started;
    const lines: string[] = [];
    let wake: () => void = () => undefined;
    started.stdout.on('data', (data: Buffer) => {
      lines.push(...data.toString().split('\n').filter(Boolean));
      wake();
    });
    return {
      lines,
      async seen(line) {
        while (!lines.some((each) => line.test(each))) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      },
      killed: () =>
        new Promise((resolve) => {
          started.once('exit', () => resolve());
          started.kill('SIGKILL');
        }),
    };
  };

  it('is refused to a second opening, in this process and in another', async () => {
    const database = await openPglite(folder);
    await expect(openPglite(folder)).rejects.toMatchObject({ code: 'store.locked' });
    const other = writer();
    await other.seen(/^code store\.locked$/);
    expect((await database.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await database.close();
    expect(existsSync(join(folder, 'hub.lock'))).toBe(false);
    await expect(database.query('select 1')).rejects.toMatchObject({ code: 'store.closed' });
  }, 60_000);

  it('keeps everything acknowledged when its process is killed, and is free again', async () => {
    const other = writer();
    await other.seen(/^20$/);
    await expect(openPglite(folder)).rejects.toMatchObject({ code: 'store.locked' });
    await other.killed();
    const last = Math.max(...other.lines.map(Number));
    const database = await openPglite(folder);
    const { rows } = await database.query<{ count: number }>(
      'select count(*)::integer as count from kept where n <= $1',
      [last],
    );
    expect(rows).toEqual([{ count: last + 1 }]);
    await database.close();
  }, 60_000);

  it('survives a process killed during its very first start', async () => {
    const other = writer();
    while (!existsSync(join(folder, 'pgdata.making', 'base'))) await new Promise((resolve) => setTimeout(resolve, 5));
    await other.killed();
    expect(existsSync(join(folder, 'pgdata'))).toBe(false);
    const database = await openPglite(folder);
    await database.ping();
    await database.close();
  }, 60_000);

  it('takes over the lock of a process that is gone, also when its number is in use again', async () => {
    for (const owner of ['999999999 other-boot 1', `${process.pid} other-boot 1`, '1 other-boot 1']) {
      await writeFile(join(folder, 'hub.lock'), owner);
      const database = await openPglite(folder);
      await database.close();
    }
  }, 60_000);

  it('says that it cannot be written', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(openPglite(join(folder, 'file'))).rejects.toMatchObject({ code: 'store.unwritable' });
    // The one place where root may not write either.
    await expect(openPglite('/sys/tongban')).rejects.toMatchObject({ code: 'store.unwritable' });
  });

  it('keeps a schema of its own apart', async () => {
    await mkdir(join(folder, 'inner'));
    const database = await openPglite(join(folder, 'inner'), { schema: 'apart' });
    await database.script('create table here (n integer)');
    expect((await database.query("select to_regclass('apart.here') is not null as made")).rows).toEqual([
      { made: true },
    ]);
    await database.close();
  }, 60_000);
});
