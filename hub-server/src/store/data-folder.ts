import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bilingual } from '@tongban/shared/catalogue/bilingual';
import { diskFull } from './sql-fault.ts';
import { StoreError } from './store-error.ts';

/** An empty cluster of PGlite takes about 40 MB; with less than this it would die half-way. */
const MINIMUM_FREE_BYTES = 100 * 1024 * 1024;

export interface FolderLock {
  /** Throws `store.locked` when another process took the folder over. */
  verify(): void;
  release(): void;
}

/** Folders this process holds, by path: the pid alone does not tell two openings in one process apart. */
const held = new Set<string>();

/** A process, told apart from a later one that got the same number: Linux says when it started. */
function identify(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Field 22, counted behind the command name, which may itself hold spaces.
    const started = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${pid} ${boot} ${started}`;
  } catch {
    return `${pid}`;
  }
}

function isAlive(owner: string): boolean {
  const pid = Number.parseInt(owner, 10);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (pid === process.pid) return identify(pid) === owner;
  try {
    process.kill(pid, 0);
  } catch (cause) {
    // EPERM: it lives and belongs to someone else.
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EPERM')) return false;
  }
  return identify(pid) === owner;
}

const UNWRITABLE: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT', 'EIO']);

/** A fault of the folder as a StoreError; anything else as it is. */
export function folderFault(folder: string, cause: unknown): unknown {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(cause);
  if (typeof code === 'string' && UNWRITABLE.has(code)) {
    return new StoreError(
      'store.unwritable',
      bilingual(`数据目录不可写：${folder}（${code}）。`, `The data folder cannot be written: ${folder} (${code}).`),
      cause,
    );
  }
  return cause;
}

const locked = (folder: string, owner: string): StoreError =>
  new StoreError(
    'store.locked',
    bilingual(
      `数据目录已被另一个进程打开（进程号 ${Number.parseInt(owner, 10)}）：${folder}。内嵌数据库一次只供一个进程使用，请先停止它。`,
      `Another process (pid ${Number.parseInt(owner, 10)}) has the data folder open: ${folder}. The embedded database serves one process at a time: stop that one first.`,
    ),
  );

/** Makes the folder when absent and takes it for this process. A lock left by a dead process is taken over. */
export function lockDataFolder(folder: string): FolderLock {
  const path = join(folder, 'hub.lock');
  const me = identify(process.pid);
  const mine = join(folder, `hub.lock.${process.pid}`);
  if (held.has(path)) throw locked(folder, me);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const space = statfsSync(folder);
    if (space.bavail * space.bsize < MINIMUM_FREE_BYTES) throw diskFull();
    writeFileSync(mine, me, { mode: 0o600 });
    take(folder, path, mine);
    rmSync(mine, { force: true });
  } catch (cause) {
    throw folderFault(folder, cause);
  }
  held.add(path);
  const owner = (): string => {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return '';
    }
  };
  return {
    verify() {
      if (owner() !== me) throw locked(folder, owner());
    },
    release() {
      held.delete(path);
      if (owner() === me) rmSync(path, { force: true });
    },
  };
}

function take(folder: string, path: string, mine: string): void {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      // link(2) fails when the name exists: the lock appears whole or not at all.
      linkSync(mine, path);
      return;
    } catch (cause) {
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause;
    }
    let owner: string;
    try {
      owner = readFileSync(path, 'utf8');
    } catch {
      continue; // released between the two calls
    }
    if (isAlive(owner)) {
      rmSync(mine, { force: true });
      throw locked(folder, owner);
    }
    renameSync(path, `${mine}.stale`);
    rmSync(`${mine}.stale`, { force: true });
  }
  throw locked(folder, '0');
}
