import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CanonicalValue, Converter } from '../converters/converter.ts';
import { sameMeaning } from '../converters/match-option.ts';
import type { ReadBack, WriteValue } from '../converters/write-value.ts';
import type { WidgetKind } from '../recognisers/page-form.ts';
import { type TargetOverrides, targetFor } from './converter-target.ts';

export interface ConverterSample {
  readonly concept: string;
  readonly value: CanonicalValue;
  readonly over?: TargetOverrides;
  /** Set where the portal's form cannot carry the whole meaning back, e.g. a fine code under a coarse name. */
  readonly oneWay?: boolean;
}

const WIDGETS: readonly WidgetKind[] = [
  'text',
  'textarea',
  'number',
  'select',
  'multi-select',
  'radio',
  'checkbox',
  'checkbox-group',
  'switch',
  'date',
  'month',
  'year',
  'datetime',
  'date-range',
  'cascader',
  'tree',
  'file',
  'password',
  'other',
];

/**
 * What every converter keeps: it answers in both languages, throws for nothing, never writes more than a box takes, writes
 * only what verifies against itself, and reads back what it wrote.
 * @param values arbitrary canonical values of its types
 */
export function converterContract(
  converter: Converter,
  values: fc.Arbitrary<CanonicalValue>,
  samples: readonly ConverterSample[],
): void {
  const concept = samples[0]?.concept ?? 'person.name';
  describe(`converter ${converter.id}`, () => {
    it('answers for any value in any widget, in both languages', () => {
      fc.assert(
        fc.property(
          fc.oneof(values, fc.string(), fc.boolean()),
          fc.constantFrom(...WIDGETS),
          fc.option(fc.integer({ min: 1, max: 30 })),
          (value, widget, maxLength) => {
            const over = { field: { widget, ...(maxLength === null ? {} : { maxLength }) } };
            const result = converter.toPage(value, targetFor(concept, over));
            expect(result.explain.zh).not.toBe('');
            expect(result.explain.en).not.toBe('');
            if (result.ok && result.value.kind === 'text' && maxLength !== null)
              expect(result.value.text.length).toBeLessThanOrEqual(maxLength);
          },
        ),
        { numRuns: 200 },
      );
    });

    it('reads any text without throwing, and nothing from a masked one', () => {
      fc.assert(
        fc.property(fc.string(), (text) => void converter.fromPage(text, targetFor(concept))),
        { numRuns: 100 },
      );
      expect(converter.fromPage('****', targetFor(concept))).toBeUndefined();
      expect(converter.fromPage('', targetFor(concept))).toBeUndefined();
    });

    it.each(samples.map((sample) => [sample.concept, JSON.stringify(sample.value), sample] as const))(
      '%s %s survives the way there and back',
      (_concept, _value, sample) => {
        const target = targetFor(sample.concept, sample.over);
        const result = converter.toPage(sample.value, target);
        expect(result).toMatchObject({ ok: true });
        if (!result.ok) return;
        const back = shownBy(result.value);
        expect(sameMeaning(result.value, back)).toBe(true);
        if (sample.oneWay !== true) expect(converter.fromPage(back.text, target)).toEqual(sample.value);
      },
    );
  });
}

/** What a faithful widget shows after the value was written. */
export function shownBy(value: WriteValue): ReadBack {
  switch (value.kind) {
    case 'text':
    case 'date':
      return { text: value.text, empty: false };
    case 'date-range':
      return { text: `${value.fromText} 至 ${value.toText}`, empty: false };
    case 'choice':
      return {
        text: value.choice.texts[0] ?? '',
        ...(value.choice.codes[0] === undefined ? {} : { code: value.choice.codes[0] }),
        empty: false,
      };
    case 'choices':
      return { text: value.choices.map((choice) => choice.texts[0] ?? '').join('、'), empty: false };
    case 'path':
      return { text: value.path.map((choice) => choice.texts[0] ?? '').join(' / '), empty: false };
    case 'boolean':
      return { text: value.choice.texts[0] ?? '', code: String(value.value), empty: false };
  }
}
