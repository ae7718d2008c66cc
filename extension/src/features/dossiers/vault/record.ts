/** What a sealed record holds: a saved dossier, or the edits that were not saved yet. */
export type RecordType = 'dossier' | 'draft';

/** The shape of the plaintext. Raised when `Dossier` changes in a way that old readers would misread. */
export const SCHEMA_VERSION = 1;

/** Everything in clear about a record. All of it is authenticated: none can be swapped without the blob failing to open. */
export interface RecordHead {
  readonly vaultId: string;
  readonly id: string;
  readonly type: RecordType;
  readonly schema: number;
  /** Which of the hub's shares the vault key was made from. */
  readonly keyId: string;
  /** ISO instant after which the record and its key are destroyed. */
  readonly expiresAt: string;
}

export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

/** One record at rest: the head, the dossier's own key wrapped by the vault key, and the blob under that key. */
export interface SealedRecord extends RecordHead {
  readonly wrappedKey: Sealed;
  readonly blob: Sealed;
}

/** What stays of a destroyed record. No value, no key, no name. */
export interface DeletionRecord {
  readonly vaultId: string;
  readonly id: string;
  readonly type: RecordType;
  readonly why: 'expired' | 'deleted';
  /** ISO instant. */
  readonly at: string;
}
