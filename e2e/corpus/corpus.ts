import { readFileSync } from 'node:fs';
import type {
  FieldOption,
  LabelCandidate,
  PageField,
  PageForm,
  WidgetKind,
} from '@tongban/shared/recognisers/page-form';

/** A labelled field; the README beside it says what each property means. */
export interface CorpusField {
  readonly label: string;
  readonly placeholder: string;
  readonly name: string;
  readonly widget: string;
  readonly options: readonly string[];
  readonly context: string;
  readonly concept: string;
  readonly alt: readonly string[];
  readonly filter?: string;
  readonly undecidable?: boolean;
  readonly note: string;
}

export interface CorpusForm {
  readonly id: string;
  readonly source: { readonly repo: string | null; readonly path: string; readonly commit: string | null };
  readonly framework: string;
  readonly title: string;
  readonly subject: string;
  /** Of a repository whose errors nobody looks at: cues are written without it. */
  readonly held?: boolean;
  readonly fields: readonly CorpusField[];
}

const read = (file: string): readonly CorpusForm[] =>
  JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as CorpusForm[];

/** The forms that were given. */
export const readCorpus = (): readonly CorpusForm[] => read('./dev.json');

/** All labelled forms: those given, and those harvested for this project. */
export const readCorpora = (): readonly CorpusForm[] => [...readCorpus(), ...read('./harvest.json')];

/** Which of the three sets a form belongs to. */
export const setOf = ({ id, held }: CorpusForm): 'dev' | 'learn' | 'held' =>
  held ? 'held' : /^f\d/.test(id) ? 'dev' : 'learn';

/** Search filters and cells of statistics are no data entry: they are to be left alone and reported apart. */
export const isEntry = ({ subject }: CorpusForm): boolean => subject !== 'search' && subject !== 'statistics';

const WIDGETS: Readonly<Record<string, WidgetKind>> = {
  text: 'text',
  select: 'select',
  date: 'date',
  number: 'number',
  textarea: 'textarea',
  radio: 'radio',
  checkbox: 'checkbox-group',
  upload: 'file',
  cascader: 'cascader',
  switch: 'switch',
  other: 'other',
};

const pageField = (entry: CorpusField, at: number): PageField => {
  const labels: LabelCandidate[] = [];
  if (entry.label) labels.push({ source: 'form-item', text: entry.label });
  if (entry.placeholder) labels.push({ source: 'placeholder', text: entry.placeholder });
  const options: FieldOption[] = entry.options.map((text) => ({ text: String(text) }));
  // A reader sees type=password; the corpus writes it as text with the answer account.password, which would give it away.
  return {
    key: String(at),
    driver: 'corpus',
    widget: WIDGETS[entry.widget] ?? 'other',
    labels,
    section: entry.context ? [entry.context] : [],
    options,
    ...(entry.name ? { name: entry.name } : {}),
    ...(entry.placeholder ? { placeholder: entry.placeholder } : {}),
    required: false,
    readOnly: false,
    disabled: false,
    visible: true,
    filled: false,
  };
};

const pageForms = new WeakMap<CorpusForm, PageForm>();

/** The form as the page reader would describe it: label as form-item label, context as the section above. Made once per form. */
export const pageFormOf = (form: CorpusForm): PageForm => {
  const known = pageForms.get(form);
  if (known) return known;
  const made: PageForm = {
    documentToken: form.id,
    origin: 'http://corpus.invalid',
    path: '/',
    title: form.title,
    headings: [],
    fields: form.fields.map(pageField),
  };
  pageForms.set(form, made);
  return made;
};
