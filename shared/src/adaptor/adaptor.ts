import { z } from 'zod';

/** How this portal writes one field, where its labels do not say so. */
const fieldSchema = z.strictObject({
  /** The label as the page shows it; marks, colons and blanks do not count. */
  label: z.string().min(1).max(60),
  /** Only needed where two fields carry the same label. Never an id: ids change with every release. */
  name: z.string().max(80).optional(),
  /** Role-qualified concept id, or `none` for a field to leave alone. */
  concept: z.string().regex(/^(none|[a-z][A-Za-z]*\.[A-Za-z]+)$/),
  part: z.enum(['province', 'city', 'county', 'town', 'village', 'group', 'detail']).optional(),
  /** Date mask in the letters y M d H m s. */
  dateFormat: z.string().max(30).optional(),
  unit: z.enum(['yuan', 'wanYuan', 'squareMetre', 'mu', 'hectare', 'month', 'year', 'percent']).optional(),
  period: z.enum(['year', 'month']).optional(),
  /** Canonical code → the option text or value of this portal (D06, D09, D10). */
  codeMap: z.record(z.string(), z.string()).optional(),
  /** What the portal wants where there is no value, e.g. 无 or — (D18). Without it nothing is written. */
  emptyValue: z.string().max(20).optional(),
  /** When the field should stop being filled because the value can be shared instead (requirements M01). */
  retireWhen: z.string().min(1),
});

const formSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** Path without query; a trailing `*` matches any rest. */
  path: z.string().startsWith('/'),
  /** A heading or title the page must show, when one path serves several forms. */
  heading: z.string().optional(),
  /** GB/T 2260 prefix of the pooling area: local or outside is counted from it (D09). */
  area: z
    .string()
    .regex(/^\d{2}(\d{2}){0,2}$/)
    .optional(),
  /** Whether tables of family members list the subject too (D24). Others only, unless stated. */
  members: z.enum(['others', 'everybody']).optional(),
  fields: z.array(fieldSchema),
});

/** The published knowledge about one portal's forms. Data only: nothing in it is ever run. */
export const adaptorSchema = z.strictObject({
  portal: z.string().regex(/^[a-z][a-z0-9-]*$/),
  version: z.int().positive(),
  origins: z.array(z.url()).min(1),
  forms: z.array(formSchema),
});

export type Adaptor = z.infer<typeof adaptorSchema>;
export type AdaptedForm = z.infer<typeof formSchema>;
export type AdaptedField = z.infer<typeof fieldSchema>;
