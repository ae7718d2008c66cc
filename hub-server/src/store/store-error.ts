import type { Bilingual } from '@tongban/shared/catalogue/bilingual';

/** Every way in which a store refuses. Codes are stable: operators and tests rely on them. */
export type StoreErrorCode =
  | 'store.locked' // another process has the data folder open
  | 'store.unwritable' // the data folder cannot be written
  | 'store.disk-full'
  | 'store.unreachable' // the server does not answer or refuses the connection
  | 'store.timeout' // it was reached and did not answer in time
  | 'store.full' // the bounded in-memory store holds all it may hold
  | 'store.closed'
  | 'store.configuration' // an address or option that cannot work
  | 'store.nul-byte' // text with U+0000, which PostgreSQL cannot hold
  | 'store.conflict' // a unique value is taken already
  | 'store.migration-edited'
  | 'store.migration-malformed'
  | 'store.migration-failed';

/** Thrown by everything under `store/`. `text` is for the person who runs the hub; it never holds a stored value. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  readonly text: Bilingual;

  constructor(code: StoreErrorCode, text: Bilingual, cause?: unknown) {
    super(`${code}: ${text.zh} ${text.en}`, cause === undefined ? undefined : { cause });
    this.name = 'StoreError';
    this.code = code;
    this.text = text;
  }
}
