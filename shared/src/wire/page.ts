import type { WriteValue } from '../converters/write-value.ts';
import type { PageForm } from '../recognisers/page-form.ts';

/** What happened to one field. Codes are stable; the interface turns them into words. */
export type ReceiptStatus = 'filled' | 'left' | 'refused' | 'failed' | 'restored';

export type ReceiptCode =
  | 'verified' // committed state read back and means the same
  | 'already-right' // nothing to do: the page holds this value
  | 'clerk-typed' // the clerk typed there meanwhile: hers wins
  | 'already-filled' // something is there and overwriting was not ticked
  | 'no-option' // the list holds no such value; `candidates` says what it holds
  | 'ambiguous-option'
  | 'not-verified' // written, read back different: put back
  | 'reverted-by-page' // the page changed it after the fill: put back
  | 'popup-timeout' // the list did not load in time
  | 'row-limit'
  | 'too-long'
  | 'hidden'
  | 'off-screen'
  | 'disabled'
  | 'read-only'
  | 'forbidden-kind' // password, captcha, file
  | 'not-in-plan'
  | 'wrong-origin'
  | 'stale-document'
  | 'gone'
  | 'navigated'
  | 'page-hidden' // in a tab at the back or a covered window: widgets do not commit there
  | 'driver-error'
  | 'undone'
  | 'undo-failed';

export interface ReceiptLine {
  readonly field: string;
  readonly status: ReceiptStatus;
  readonly code: ReceiptCode;
  /** What the widget shows now; for the clerk's eyes, never logged. */
  readonly shown?: string;
  readonly candidates?: readonly string[];
}

export interface Receipt {
  readonly documentToken: string;
  readonly lines: readonly ReceiptLine[];
  readonly ms: number;
}

/** One approved write. Whatever is not listed is not touched. */
export interface ApprovedWrite {
  readonly field: string;
  readonly value: WriteValue;
  /** Ticked by the clerk: replace what is there. */
  readonly overwrite: boolean;
}

/** Requests from the panel to the page agent of one frame, with their answers. */
export interface PageMessages {
  /** With the token of an earlier answer the reading goes on: fields that are still there keep their keys. */
  'page.read': { request: { documentToken?: string }; response: PageForm };
  'page.fill': {
    request: { documentToken: string; origin: string; writes: readonly ApprovedWrite[] };
    response: Receipt;
  };
  /** Puts every field of the last fill of this document back through the same drivers. */
  'page.undo': { request: { documentToken: string }; response: Receipt };
  /** Scrolls to a field and outlines it for a moment. Passive: nothing on the page can be clicked through it. */
  'page.show': { request: { documentToken: string; field: string }; response: { shown: boolean } };
}

/** Sent by the agent while it fills, one per field. */
export interface FillProgress {
  readonly type: 'page.progress';
  readonly documentToken: string;
  readonly line: ReceiptLine;
  readonly done: number;
  readonly total: number;
}
