import type { PageField, PageForm, WidgetKind } from '../../page-form.ts';

/** A field as a page reader describes it: a label, a heading, a widget, and the noise that no rule may look at. */
export interface FieldSketch {
  readonly label: string;
  readonly section?: string;
  readonly widget?: WidgetKind;
  readonly placeholder?: string;
  readonly row?: number;
  readonly id?: string;
  readonly name?: string;
}

export const field = (sketch: FieldSketch, at: number): PageField => ({
  key: `f${at}`,
  driver: 'native-text',
  widget: sketch.widget ?? 'text',
  labels: [
    ...(sketch.label === '' ? [] : [{ source: 'form-item' as const, text: sketch.label }]),
    ...(sketch.placeholder ? [{ source: 'placeholder' as const, text: sketch.placeholder }] : []),
    ...(sketch.name ? [{ source: 'name' as const, text: sketch.name }] : []),
    ...(sketch.id ? [{ source: 'id' as const, text: sketch.id }] : []),
  ],
  section: sketch.section ? [sketch.section] : [],
  ...(sketch.row === undefined ? {} : { row: { group: 'table-1', index: sketch.row } }),
  options: [],
  ...(sketch.name ? { name: sketch.name } : {}),
  ...(sketch.id ? { id: sketch.id } : {}),
  ...(sketch.placeholder ? { placeholder: sketch.placeholder } : {}),
  required: false,
  readOnly: false,
  disabled: false,
  visible: true,
  filled: false,
});

export const ORIGIN = 'https://portal.example';

export const form = (sketches: readonly FieldSketch[], also: Partial<PageForm> = {}): PageForm => ({
  documentToken: 'doc',
  origin: ORIGIN,
  path: '/form',
  title: '登记',
  headings: [],
  fields: sketches.map(field),
  ...also,
});

export const fieldAt = ({ fields }: PageForm, at: number): PageField => {
  const found = fields[at];
  if (!found) throw new Error(`the form has no field ${at}`);
  return found;
};
