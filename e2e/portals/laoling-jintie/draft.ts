import { formValue } from '../host/form-body.ts';
import { restoreRareCharacters } from './gbk.ts';

/** Pinyin initials, in the order of the form. `mz` and `dbrgx` are hidden codes behind `mzmc` and `dbrgxmc`. */
export const FIELD_NAMES = Object.freeze([
  'xm',
  'xb',
  'mzmc',
  'mz',
  'csrq',
  'sfzh',
  'lxdh',
  'hjdz',
  'xzz',
  'khh',
  'yhzh',
  'dc',
  'xssj',
  'sfqtjt',
  'dbrxm',
  'dbrsfzh',
  'dbrgxmc',
  'dbrgx',
] as const);

export type FieldName = (typeof FIELD_NAMES)[number];

/** What was typed, as posted and trimmed; absent names are ''. */
export type Draft = Readonly<Record<FieldName, string>>;

export function draftOf(body: unknown): Draft {
  const pairs = FIELD_NAMES.map((name) => [name, restoreRareCharacters(formValue(body, name))] as const);
  return Object.fromEntries(pairs) as Record<FieldName, string>;
}
