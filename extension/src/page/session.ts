import type { PageField, PageForm } from '@tongban/shared/recognisers/page-form';
import type { Control, Restore } from './drivers/driver.ts';
import { type PageReading, type ReadOptions, readPage } from './read/read-page.ts';
import { atOnce, inSlices } from './read/slices.ts';
import { descriptionOf, meaningOf } from './same-field.ts';

/** What the writer changed in one field, kept so that it can be put back. */
export interface Change {
  readonly restore: Restore;
  /** What the field held before and right after the write, as the driver reads it; never leaves the page. */
  readonly before: string;
  readonly after: string;
}

/**
 * What was read of one document since the clerk asked, and what was written by it. A key means one field for as long as
 * the session lives: read again, fields that are still there keep theirs and new ones get new ones.
 */
export interface PageSession {
  readonly document: Document;
  readonly options: ReadOptions;
  /** As last read. */
  form: PageForm;
  /** Of the page at the last reading that was asked for; see `outlineOf`. */
  outline: string;
  /** Of the fields on the page, and of those that were written. */
  readonly controls: Map<string, Control>;
  /** Every field that was ever read, by key. */
  readonly known: Map<string, PageField>;
  /** By field key, in the order of writing. */
  readonly changes: Map<string, Change>;
}

export async function startSession(document: Document, options: ReadOptions = {}): Promise<PageSession> {
  const { form, controls, outline } = await inSlices(readPage(document, options));
  const known = new Map(form.fields.map((field) => [field.key, field]));
  return { document, options, form, outline, controls: new Map(controls), known, changes: new Map() };
}

/** Reads the page again within the same session. */
export async function readAgain(session: PageSession): Promise<PageForm> {
  const reading = await inSlices(readPage(session.document, session.options));
  adopt(session, reading);
  session.outline = reading.outline;
  return session.form;
}

/**
 * The control of a field, found again when the page has drawn it anew. Undefined when it is gone, no longer unique, or
 * its element now asks for something else.
 */
export function liveControl(session: PageSession, key: string): Control | undefined {
  const control = session.controls.get(key);
  if (control === undefined || isLive(control)) return control;
  // A page that draws one field anew has mostly drawn its neighbours anew too: one scan serves them all.
  adopt(session, atOnce(readPage(session.document, session.options)));
  const again = session.controls.get(key);
  return again && isLive(again) ? again : undefined;
}

const isLive = ({ root, input }: Control): boolean => root.isConnected && input.isConnected;

/** Gives the fields of a fresh reading the keys under which the session knows them. */
function adopt(session: PageSession, { form, controls }: PageReading): void {
  const keys = keysFor(session, form, controls);
  const fields = form.fields.map((field): PageField => {
    const key = keys.get(field.key) ?? `f${session.known.size}`;
    session.known.set(key, { ...field, key });
    keys.set(field.key, key);
    return { ...field, key };
  });
  for (const key of session.controls.keys()) if (!session.changes.has(key)) session.controls.delete(key);
  const elements = new Set([...controls.values()].map(({ input }) => input));
  // A written field whose element was taken over by another one is gone.
  for (const [key, { input }] of session.controls) if (elements.has(input)) session.controls.delete(key);
  for (const [read, control] of controls) session.controls.set(keys.get(read) ?? read, control);
  session.form = { ...form, documentToken: session.form.documentToken, fields };
}

/** Keys of the session by keys of the reading, for the fields that are known. */
function keysFor(session: PageSession, form: PageForm, controls: PageReading['controls']): Map<string, string> {
  const byElement = new Map([...session.controls].map(([key, { input }]) => [input, key]));
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  for (const field of form.fields) {
    const input = controls.get(field.key)?.input;
    const key = input && byElement.get(input);
    const before = key === undefined ? undefined : session.known.get(key);
    if (key === undefined || before === undefined || meaningOf(before) !== meaningOf(field)) continue;
    keys.set(field.key, key);
    taken.add(key);
  }
  const drawnAnew = form.fields.filter(({ key }) => !keys.has(key));
  if (drawnAnew.length === 0) return keys;
  const lost = alone([...session.known.values()].filter(({ key }) => !taken.has(key) && !isTakenOver(session, key)));
  const lately = new Set(session.form.fields.map(({ key }) => key));
  for (const [description, field] of alone(drawnAnew)) {
    const before = lost.get(description);
    // What was away for a while is the same field only if it comes back full: a dialog opened again asks anew.
    if (before && (field.filled || lately.has(before.key))) keys.set(field.key, before.key);
  }
  return keys;
}

/** Still on the page, but not as what it was. */
function isTakenOver(session: PageSession, key: string): boolean {
  const control = session.controls.get(key);
  return control !== undefined && isLive(control);
}

/** Fields by description, without those that share theirs with another. */
function alone(fields: readonly PageField[]): ReadonlyMap<string, PageField> {
  const found = new Map<string, PageField>();
  const shared = new Set<string>();
  for (const field of fields) {
    const description = descriptionOf(field);
    if (found.has(description)) shared.add(description);
    found.set(description, field);
  }
  for (const description of shared) found.delete(description);
  return found;
}
