/** One choice as the portal may write it, by one of the codes or of the texts, never "the first option". */
export interface Choice {
  /** Codes this portal may use as option value, best first. */
  readonly codes: readonly string[];
  /** Names and synonyms this portal may show, best first. */
  readonly texts: readonly string[];
}

/** What the writer is told to put into one field: the value as this portal wants it. */
export type WriteValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'choice'; readonly choice: Choice }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  /** `iso` is YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDTHH:mm:ss; `text` is the same in the portal's format. */
  | { readonly kind: 'date'; readonly iso: string; readonly text: string }
  | {
      readonly kind: 'date-range';
      readonly from: string;
      readonly to: string;
      readonly fromText: string;
      readonly toText: string;
    }
  /** A cascader path from the outermost level down. */
  | { readonly kind: 'path'; readonly path: readonly Choice[] }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly choice: Choice };

/** The committed state a driver read back: what the library itself shows as chosen, and the hidden code if there is one. */
export interface ReadBack {
  readonly text: string;
  readonly code?: string;
  readonly empty: boolean;
}
