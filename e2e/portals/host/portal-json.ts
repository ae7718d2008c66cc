import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One field of a demo portal as the tests expect it to be recognised and filled. */
export interface ExpectedField {
  /** The label exactly as the page shows it. */
  readonly label: string;
  /** CSS selector of the control (or of the form item that holds it). */
  readonly selector: string;
  /** Concept id with its role prefix, or `none`. */
  readonly concept: string;
  /** How the stored value is written: `text`, `yyyyMMdd`, `code:GB/T 3304-1991`, `yuan`, `address:detail` … */
  readonly value: string;
  /** Key in the stored payload; absent when it is not stored under one key. */
  readonly stored?: string;
  /** The repeating concept of which this field is a column: `household.members`. */
  readonly rows?: string;
  /** Page of a wizard, from 1; absent when all fields are there at once. */
  readonly step?: number;
}

/** `portal.json` of one portal folder. */
export interface PortalJson {
  readonly id: string;
  readonly title: string;
  /** Path a person starts from. */
  readonly startUrl: string;
  readonly formPath: string;
  readonly expected: readonly ExpectedField[];
  /** Labels that are known not to be recognised yet, each with the reason. */
  readonly knownFailures: readonly { readonly label: string; readonly reason: string }[];
}

export function readPortalJson(id: string): PortalJson {
  const path = join(import.meta.dirname, '..', id, 'portal.json');
  return JSON.parse(readFileSync(path, 'utf8')) as PortalJson;
}
