import type { Payload } from '../host/filed.ts';
import { monthOf } from './check-application.ts';
import type { Draft } from './draft.ts';

/** What this portal stores: its own codes as posted, the month as yyyy-MM, the ticked allowances as a list. */
export function payloadOf(draft: Draft): Payload {
  return { ...draft, birthYm: monthOf(draft.birthYm), allowance: draft.allowance.split(',') };
}
