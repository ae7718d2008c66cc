import type { Payload } from '../host/filed.ts';
import type { Draft } from './draft.ts';

/** What is stored: codes only. The words of `mzmc` and `dbrgxmc` are dropped and `2|女` becomes `2`. */
export function payloadOf(draft: Draft, filledIn: { readonly jbr: string; readonly tbrq: string }): Payload {
  const { mzmc: _ethnicity, dbrgxmc: _relation, ...stored } = draft;
  return { ...stored, xb: draft.xb.slice(0, 1), ...filledIn };
}
