import type { Bilingual } from '../catalogue/bilingual.ts';
import type { QualifiedId, ValueType } from '../catalogue/concept.ts';
import type { FieldHints } from '../recognisers/hints.ts';
import type { PageField } from '../recognisers/page-form.ts';
import type { Part } from '../recognisers/recogniser.ts';
import type { WriteValue } from './write-value.ts';

/** A canonical value as concepts.json `types` writes it. */
export type CanonicalValue =
  | string
  | boolean
  | { readonly from: string; readonly to: string }
  | readonly Readonly<Record<string, string | boolean>>[];

/** The field a value goes to, and what is known about how this portal wants it. */
export interface Target {
  readonly concept: QualifiedId;
  readonly field: PageField;
  /** Unit, format and period read from the label, placeholder and options. */
  readonly hints: FieldHints;
  readonly part?: Part;
  /** All parts of the same value that this page asks for: the detail line leaves them out. */
  readonly parts?: readonly Part[];
  /** GB/T 2260 prefix of the portal's pooling area, when an adaptor states it: local or outside (D09). */
  readonly area?: string;
  /** ISO date; converters have no clock of their own. */
  readonly today: string;
  /** All flat facts of the subject, for converters that need a neighbour (e.g. a period or a region). */
  readonly facts: Readonly<Record<string, CanonicalValue>>;
}

export type Conversion =
  | {
      readonly ok: true;
      readonly value: WriteValue;
      /** How the value was changed for this portal, in words. */
      readonly explain: Bilingual;
      /** True for what is only proposed (money periods, subsidy areas): unticked until the clerk ticks it. */
      readonly proposed?: boolean;
    }
  | { readonly ok: false; readonly code: RefusalCode; readonly explain: Bilingual };

/** Why a value was not converted. Stable codes, shown to the clerk with the explanation. */
export type RefusalCode =
  | 'no-fact'
  | 'not-convertible'
  | 'precision-lost'
  | 'no-option'
  | 'ambiguous-option'
  | 'invalid-value'
  | 'too-long'
  | 'never-filled';

/** One value kind, both ways. `toPage ∘ fromPage` keeps the meaning where the portal's form can carry it. */
export interface Converter {
  readonly id: string;
  readonly types: readonly ValueType[];
  toPage(value: CanonicalValue, target: Target): Conversion;
  /** The canonical value of what a page shows, or undefined when it cannot be told (masked, truncated, ambiguous). */
  fromPage(text: string, target: Target): CanonicalValue | undefined;
}
