import type { WidgetKind } from '../page-form.ts';

/** Widgets that ask the same kind of question: a list that becomes a row of buttons is still the same field. */
export const WIDGET_FAMILIES = ['text', 'date', 'choice', 'place', 'file', 'secret', 'other'] as const;
export type WidgetFamily = (typeof WIDGET_FAMILIES)[number];

const FAMILY: Readonly<Record<WidgetKind, WidgetFamily>> = Object.freeze({
  text: 'text',
  textarea: 'text',
  number: 'text',
  select: 'choice',
  'multi-select': 'choice',
  radio: 'choice',
  checkbox: 'choice',
  'checkbox-group': 'choice',
  switch: 'choice',
  date: 'date',
  month: 'date',
  year: 'date',
  datetime: 'date',
  'date-range': 'date',
  cascader: 'place',
  tree: 'place',
  file: 'file',
  password: 'secret',
  other: 'other',
});

export const familyOf = (widget: WidgetKind): WidgetFamily => FAMILY[widget];
