import type { PageForm } from './page-form.ts';
import { type ReadField, readForm } from './read-form.ts';
import type { Evidence } from './recogniser.ts';

/** Runs a per-field signal over a form: the shape of {@link Recogniser.collect}. Fields without evidence are left out. */
export const collectEach = (
  form: PageForm,
  collect: (read: ReadField, all: readonly ReadField[]) => readonly Evidence[],
): ReadonlyMap<string, readonly Evidence[]> => {
  const all = readForm(form);
  const found = new Map<string, readonly Evidence[]>();
  for (const read of all) {
    const evidence = collect(read, all);
    if (evidence.length > 0) found.set(read.field.key, evidence);
  }
  return found;
};
