import type { CanonicalValue, Target } from '../converters/converter.ts';
import type { FieldHints } from '../recognisers/hints.ts';
import type { FieldOption, PageField } from '../recognisers/page-form.ts';
import type { Part } from '../recognisers/recogniser.ts';

export const TODAY = '2026-11-22';

/** What differs from a plain, empty, visible text box labelled 字段. */
export interface TargetOverrides {
  readonly label?: string;
  readonly field?: Partial<PageField>;
  /** Option texts; values are '1', '2' … in that order unless given as pairs. */
  readonly options?: readonly (string | FieldOption)[];
  readonly hints?: FieldHints;
  readonly part?: Part;
  readonly parts?: readonly Part[];
  readonly area?: string;
  readonly facts?: Readonly<Record<string, CanonicalValue>>;
}

/** A field for tests of converters and plans. */
export function fieldFor(key: string, over: TargetOverrides = {}): PageField {
  return {
    key,
    driver: 'native',
    widget: 'text',
    labels: [{ source: 'form-item', text: over.label ?? '字段' }],
    section: [],
    options: (over.options ?? []).map((option, index) =>
      typeof option === 'string' ? { text: option, value: String(index + 1) } : option,
    ),
    required: false,
    readOnly: false,
    disabled: false,
    visible: true,
    filled: false,
    ...over.field,
  };
}

/** A target for a converter: `targetFor('person.sex', { field: { widget: 'radio' }, options: ['男', '女'] })`. */
export function targetFor(concept: string, over: TargetOverrides = {}): Target {
  return {
    concept,
    field: fieldFor('f1', over),
    hints: over.hints ?? {},
    today: TODAY,
    facts: over.facts ?? {},
    ...(over.part === undefined ? {} : { part: over.part }),
    ...(over.parts === undefined ? {} : { parts: over.parts }),
    ...(over.area === undefined ? {} : { area: over.area }),
  };
}
