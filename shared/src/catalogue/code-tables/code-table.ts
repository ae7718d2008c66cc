/** One entry of a code list. */
export interface CodeItem {
  /** Code string as the standard writes it, leading zeros kept. */
  readonly code: string;
  readonly name: string;
  /** Other names portals show for the same entry, commonest first. A name may stand under several entries: then it is ambiguous. */
  readonly synonyms: readonly string[];
  /** Letter code, where the standard has one (GB/T 3304). */
  readonly alpha?: string;
}

/** A code list: a GB/T standard or a local 口径. */
export interface CodeTable {
  readonly id: string;
  readonly title: string;
  readonly standard: string;
  /** False when portals carry the names only and `code` repeats the name. */
  readonly coded: boolean;
  /** Ids of the concepts whose values the table holds. */
  readonly concepts: readonly string[];
  readonly items: readonly CodeItem[];
}
