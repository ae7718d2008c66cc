import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bilingual } from '@tongban/shared/catalogue/bilingual';
import { KeyError } from './key-error.ts';

export interface MasterKeyEnv {
  /** 32 bytes, base64url. */
  readonly HUB_MASTER_KEY?: string | undefined;
  /** A file that holds the same, for secrets mounted by the platform. */
  readonly HUB_MASTER_KEY_FILE?: string | undefined;
}

/**
 * The key that everything sealed in the database is sealed under: 32 bytes. Without a setting it is made once and kept in
 * `<dataDir>/master.key` (mode 0600); back that file up, for without it the database's secrets are lost. Replicas on
 * several machines need the setting, since they must share it.
 */
export async function readMasterKey(env: MasterKeyEnv, dataDir: string): Promise<Uint8Array> {
  if (env.HUB_MASTER_KEY) return decode(env.HUB_MASTER_KEY, 'HUB_MASTER_KEY');
  if (env.HUB_MASTER_KEY_FILE) return decode(await read(env.HUB_MASTER_KEY_FILE), env.HUB_MASTER_KEY_FILE);
  const path = join(dataDir, 'master.key');
  try {
    return decode(await readFile(path, 'utf8'), path);
  } catch (cause) {
    if (!isCode(cause, 'ENOENT')) throw cause instanceof KeyError ? cause : unreadable(path, cause);
  }
  return make(dataDir, path);
}

/** Writes it whole under another name first: of two processes one wins and both read the same complete file. */
async function make(dataDir: string, path: string): Promise<Uint8Array> {
  const own = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    await writeFile(own, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flush: true });
    await link(own, path).catch((cause: unknown) => {
      if (!isCode(cause, 'EEXIST')) throw cause;
    });
  } catch (cause) {
    throw unreadable(path, cause);
  } finally {
    await rm(own, { force: true });
  }
  return decode(await read(path), path);
}

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

function decode(text: string, source: string): Uint8Array {
  const trimmed = text.trim();
  const bytes = Buffer.from(trimmed, 'base64url');
  if (!/^[A-Za-z0-9_-]{43}=?$/.test(trimmed) || bytes.length !== 32) {
    throw new KeyError(
      'keys.master-key-malformed',
      bilingual(
        `主密钥须为 32 字节的 base64url 文本（${source}）。`,
        `The master key must be 32 bytes as base64url (${source}).`,
      ),
    );
  }
  return bytes;
}

const isCode = (cause: unknown, code: string): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === code;

const unreadable = (path: string, cause: unknown): KeyError =>
  new KeyError(
    'keys.master-key-unreadable',
    bilingual(`主密钥文件无法读取或创建：${path}`, `The master key file cannot be read or made: ${path}`),
    cause,
  );
