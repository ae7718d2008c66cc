import { bilingual } from '@tongban/shared/catalogue/bilingual';
import { StoreError } from './store-error.ts';

const NUL = '\u0000';

const nulByte = (): StoreError =>
  new StoreError(
    'store.nul-byte',
    bilingual('文本中含有空字符，无法保存。', 'The text holds a NUL byte and cannot be stored.'),
  );

/** A value for a jsonb column, as text. Arrays too: node-postgres would send a bare array as a PostgreSQL array. */
export function jsonParam(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'string' && part.includes(NUL)) throw nulByte();
    return part;
  });
}

/** Refuses NUL bytes before PostgreSQL does with 22P05 or 22021, which would surface as a fault of ours (P24). */
export function rejectNulBytes(params: readonly unknown[]): void {
  for (const param of params) {
    if (typeof param === 'string' && param.includes(NUL)) throw nulByte();
    if (Array.isArray(param)) rejectNulBytes(param);
  }
}
