import type { Bilingual } from '@tongban/shared/catalogue/bilingual';

export type KeyErrorCode =
  | 'keys.master-key-malformed' // not 32 bytes as base64url
  | 'keys.master-key-unreadable' // the file cannot be read or made
  | 'keys.master-key-wrong' // sealed under another master key
  | 'keys.sealed-damaged'; // altered, or moved from another row

/** Thrown by everything under `keys/`. Never holds key material. */
export class KeyError extends Error {
  readonly code: KeyErrorCode;
  readonly text: Bilingual;

  constructor(code: KeyErrorCode, text: Bilingual, cause?: unknown) {
    super(`${code}: ${text.zh} ${text.en}`, cause === undefined ? undefined : { cause });
    this.name = 'KeyError';
    this.code = code;
    this.text = text;
  }
}
