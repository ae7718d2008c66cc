import { z } from 'zod';
import type { QualifiedId } from '../../catalogue/concept.ts';
import type { Part } from '../recogniser.ts';
import { WIDGET_FAMILIES } from './widget-family.ts';

/** Longest label or heading that is kept. */
export const MAX_WORDS = 40;

const words = z.string().max(MAX_WORDS);
const part = z.enum(['province', 'city', 'county', 'town', 'village', 'group', 'detail'] satisfies Part[]);

/**
 * What a rule knows a field by: words a person sees and the kind of widget. Never an id, a name, a position or a value, so
 * it outlives a redesign, and nothing in it belongs to a resident ({@link safeWords}).
 */
export const traitSchema = z.strictObject({
  /** The field's main label without marks, units and remarks; its placeholder where it has no other. */
  label: words.min(1),
  /** The placeholder beside the label, only where the page has several fields of that label (省 / 市 / 区 under 户籍地址). */
  hint: words,
  /** The nearest heading above the field; empty without one, or where it is only the title of the whole form. */
  container: words,
  /** Whether the field stands in a repeating row. */
  rows: z.boolean(),
  family: z.enum(WIDGET_FAMILIES),
});
export type FieldTrait = z.infer<typeof traitSchema>;

/** What the clerk said a field is. `none` = leave it alone. */
export interface Lesson {
  readonly concept: QualifiedId | 'none';
  /** Which part of a region or address; absent for the whole. */
  readonly part?: Part | undefined;
}

/** One correction: on this portal, a field with this trait is that. */
export const ruleSchema = traitSchema.extend({
  /** Exact origin of the portal's page. */
  origin: z.string().regex(/^https?:\/\/[^/?#\s]{1,200}$/),
  concept: z.string().regex(/^(none|[a-z][A-Za-z]*\.[A-Za-z]+)$/),
  part: part.optional(),
  /** The day it was taught, `yyyy-MM-dd`: nothing finer is kept. */
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
});
export type TaughtRule = z.infer<typeof ruleSchema>;

/** Names a trait on a portal: rules with the same key are about the same fields. */
export const ruleKey = ({ origin, label, hint, container, rows, family }: FieldTrait & { readonly origin: string }) =>
  JSON.stringify([origin, label, hint, container, rows, family]);
