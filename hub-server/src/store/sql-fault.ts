import { bilingual } from '@tongban/shared/catalogue/bilingual';
import { StoreError } from './store-error.ts';

const codeOf = (cause: unknown): string => {
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return '';
  return typeof cause.code === 'string' ? cause.code : '';
};

/** SQLSTATE classes and Node's socket errors that mean: the server is not there. */
const UNREACHABLE =
  /^(ECONN\w+|EPIPE|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|08\w{3}|57P0[123]|53300|28\w{3}|3D000)$/;

/**
 * A driver's error as a StoreError where the cause is the store and not the statement; else the error itself.
 * Detail texts of PostgreSQL quote values, so only the code is repeated; the original is kept as `cause`.
 */
export function sqlFault(cause: unknown): unknown {
  if (cause instanceof StoreError) return cause;
  const code = codeOf(cause);
  const message = cause instanceof Error ? cause.message : '';
  if (code === '23505') {
    return new StoreError('store.conflict', bilingual('该值已存在。', 'That value is taken already.'), cause);
  }
  if (code === '22P05' || code === '22021') {
    return new StoreError(
      'store.nul-byte',
      bilingual('文本中含有无法保存的字符。', 'The text holds a character that cannot be stored.'),
      cause,
    );
  }
  if (code === '53100' || code === 'ENOSPC' || /no space left/i.test(message)) return diskFull(cause);
  if (code === '57014' || code === '55P03' || /timeout/i.test(message)) {
    return new StoreError(
      'store.timeout',
      bilingual('数据库没有及时应答。', 'The database did not answer in time.'),
      cause,
    );
  }
  if (UNREACHABLE.test(code) || /connection terminated|cannot use a pool after/i.test(message)) {
    return new StoreError(
      'store.unreachable',
      bilingual(
        `连接不上数据库（${code || '连接中断'}）。请检查 DATABASE_URL 与数据库服务。`,
        `The database cannot be reached (${code || 'connection lost'}). Check DATABASE_URL and the server.`,
      ),
      cause,
    );
  }
  return cause;
}

export const diskFull = (cause?: unknown): StoreError =>
  new StoreError(
    'store.disk-full',
    bilingual(
      '磁盘空间已满，数据未写入。请清理后重试。',
      'The disk is full and nothing was written. Free some space and try again.',
    ),
    cause,
  );
