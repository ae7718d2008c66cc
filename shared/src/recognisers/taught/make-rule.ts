import type { PageField, PageForm } from '../page-form.ts';
import { readTraits } from './field-trait.ts';
import type { Lesson, TaughtRule } from './rule.ts';
import { isTeachable, ownPart } from './teachable.ts';

/**
 * Why no rule came of it: `no-label` nothing a person sees names the field (or only a resident's own data does);
 * `not-teachable` the catalogue does not know it, or it is never filled; `never-filled` a file or password box.
 */
export type TeachRefusal = 'no-label' | 'not-teachable' | 'never-filled';

export type RuleMade =
  | { readonly ok: true; readonly rule: TaughtRule }
  | { readonly ok: false; readonly code: TeachRefusal };

/**
 * The rule that a correction makes: label + container + widget on this origin, and nothing else.
 * @param known values of the resident at hand: they never enter a rule
 * @param day `yyyy-MM-dd`
 */
export function makeRule(
  form: PageForm,
  field: PageField,
  { concept, part = ownPart(concept) }: Lesson,
  known: readonly string[],
  day: string,
): RuleMade {
  if (!isTeachable(concept)) return { ok: false, code: 'not-teachable' };
  const trait = readTraits(form, known).traitOf(field);
  if (trait.label === '') return { ok: false, code: 'no-label' };
  if (concept !== 'none' && (trait.family === 'file' || trait.family === 'secret'))
    return { ok: false, code: 'never-filled' };
  return {
    ok: true,
    rule: { ...trait, origin: form.origin, concept, ...(part === undefined ? {} : { part }), day },
  };
}
