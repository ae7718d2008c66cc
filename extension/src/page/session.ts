import type { PageForm } from '@tongban/shared/recognisers/page-form';
import type { Control, Restore } from './drivers/driver.ts';
import { type ReadOptions, readPage } from './read/read-page.ts';

/** What the writer changed in one field, kept so that it can be put back. */
export interface Change {
  readonly restore: Restore;
  /** What the field held before and right after the write, as the driver reads it; never leaves the page. */
  readonly before: string;
  readonly after: string;
}

/** One scan of one document and what was written by it. Lives in the page agent only. */
export interface PageSession {
  readonly document: Document;
  readonly options: ReadOptions;
  readonly form: PageForm;
  readonly controls: Map<string, Control>;
  /** By field key, in the order of writing. */
  readonly changes: Map<string, Change>;
}

export function startSession(document: Document, options: ReadOptions = {}): PageSession {
  const { form, controls } = readPage(document, options);
  return { document, options, form, controls: new Map(controls), changes: new Map() };
}

/**
 * The control of a field, found again when the page has drawn it anew: the one field of a fresh scan with the same
 * driver, labels, section and row. Undefined when it is gone or no longer unique.
 */
export function liveControl(session: PageSession, key: string): Control | undefined {
  const control = session.controls.get(key);
  if (control === undefined || (control.root.isConnected && control.input.isConnected)) return control;
  const fresh = readPage(session.document, session.options);
  const wanted = fingerprint(session.form, key);
  const found = fresh.form.fields.filter((field) => fingerprint(fresh.form, field.key) === wanted);
  const [only] = found;
  const again = only !== undefined && found.length === 1 ? fresh.controls.get(only.key) : undefined;
  if (again !== undefined) session.controls.set(key, again);
  return again;
}

function fingerprint(form: PageForm, key: string): string {
  const field = form.fields.find((one) => one.key === key);
  if (field === undefined) return '';
  const { driver, widget, labels, section, row, name, id } = field;
  return JSON.stringify([driver, widget, labels, section, row, name, id]);
}
