import { normaliseText } from '../converters/normalise-text.ts';
import type { PageField, PageForm } from '../recognisers/page-form.ts';
import type { AdaptedField, AdaptedForm, Adaptor } from './adaptor.ts';

/** Labels as adaptors compare them: requirement marks, colons and blanks gone. */
export const labelKey = (text: string): string =>
  normaliseText(text)
    .replace(/\((必填|必选|选填)\)/g, '')
    .replace(/[*:]/g, '');

/** The adaptor's form for a page: origin, path and, where stated, a heading must agree. */
export function findAdaptedForm(adaptor: Adaptor, form: PageForm): AdaptedForm | undefined {
  if (!adaptor.origins.includes(form.origin)) return undefined;
  const headings = [form.title, ...form.headings].map(normaliseText);
  return adaptor.forms.find(
    ({ path, heading }) =>
      (path.endsWith('*') ? form.path.startsWith(path.slice(0, -1)) : form.path === path) &&
      (heading === undefined || headings.some((text) => text.includes(normaliseText(heading)))),
  );
}

/** The rule for a field, by its label and, where two share one, its name. A rule whose label is gone simply no longer applies. */
export function findAdaptedField(adapted: AdaptedForm, field: PageField): AdaptedField | undefined {
  const labels = new Set(
    field.labels.filter(({ source }) => source !== 'name' && source !== 'id').map(({ text }) => labelKey(text)),
  );
  const rules = adapted.fields.filter(({ label }) => labels.has(labelKey(label)));
  return (
    rules.find(({ name }) => name !== undefined && name === field.name) ?? rules.find(({ name }) => name === undefined)
  );
}
