import type { PageField, PageForm } from '@tongban/shared/recognisers/page-form';
import type { Control, Restore } from './drivers/driver.ts';
import { type PageReading, type ReadOptions, readPage } from './read/read-page.ts';
import { atOnce, inSlices } from './read/slices.ts';

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

export async function startSession(document: Document, options: ReadOptions = {}): Promise<PageSession> {
  const { form, controls } = await inSlices(readPage(document, options));
  return { document, options, form, controls: new Map(controls), changes: new Map() };
}

/**
 * The control of a field, found again when the page has drawn it anew: the one field of a fresh scan with the same
 * driver, labels, section and row. Undefined when it is gone or no longer unique.
 */
export function liveControl(session: PageSession, key: string): Control | undefined {
  const control = session.controls.get(key);
  if (control === undefined || isLive(control)) return control;
  const fresh = atOnce(readPage(session.document, session.options));
  // A page that draws one field anew has mostly drawn its neighbours anew too: one scan serves them all.
  const found = byFingerprint(fresh);
  for (const field of session.form.fields) {
    const again = found.get(fingerprint(field));
    const old = session.controls.get(field.key);
    if (again && old && !isLive(old)) session.controls.set(field.key, again);
  }
  const again = session.controls.get(key);
  return again && isLive(again) ? again : undefined;
}

const isLive = ({ root, input }: Control): boolean => root.isConnected && input.isConnected;

/** Controls by fingerprint, without those that share theirs with another. */
function byFingerprint({ form, controls }: PageReading): ReadonlyMap<string, Control> {
  const found = new Map<string, Control>();
  const shared = new Set<string>();
  for (const field of form.fields) {
    const print = fingerprint(field);
    const control = controls.get(field.key);
    if (found.has(print)) shared.add(print);
    if (control) found.set(print, control);
  }
  for (const print of shared) found.delete(print);
  return found;
}

function fingerprint({ driver, widget, labels, section, row, name, id }: PageField): string {
  return JSON.stringify([driver, widget, labels, section, row, name, id]);
}
