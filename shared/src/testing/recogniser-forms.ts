import type { PageField, PageForm } from '../recognisers/page-form.ts';

/** A field with one form-item label, for tests of recognisers. `key` is set by {@link formOf}. */
export const fieldOf = (label: string, more: Partial<PageField> = {}): PageField => ({
  key: '',
  driver: 'test',
  widget: 'text',
  labels: label === '' ? [] : [{ source: 'form-item', text: label }],
  section: [],
  options: [],
  required: false,
  readOnly: false,
  disabled: false,
  visible: true,
  filled: false,
  ...more,
});

/** A form of these fields; keys are their positions. */
export const formOf = (fields: readonly PageField[], title = ''): PageForm => ({
  documentToken: 'test',
  origin: 'http://test.invalid',
  path: '/',
  title,
  headings: [],
  fields: fields.map((field, at) => ({ ...field, key: String(at) })),
});

export const optionsOf = (...texts: readonly string[]): PageField['options'] => texts.map((text) => ({ text }));
