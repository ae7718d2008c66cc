import type { Bilingual } from '../catalogue/bilingual.ts';
import type { QualifiedId } from '../catalogue/concept.ts';
import type { LabelSource, PageForm } from './page-form.ts';

/** One part of a region or address when a portal splits it over several fields. */
export type Part = 'province' | 'city' | 'county' | 'town' | 'village' | 'group' | 'detail';

export interface Reason {
  readonly source: LabelSource | 'section' | 'options' | 'widget' | 'neighbour' | 'adaptor' | 'taught';
  readonly text: Bilingual;
}

/** concept + role + confidence + the reasons, for one field. `none` = recognised as something to leave alone. */
export interface Guess {
  readonly field: string;
  readonly concept: QualifiedId | 'none';
  /** 0…1, calibrated. Compare with {@link THRESHOLDS}. */
  readonly confidence: number;
  readonly part?: Part;
  readonly reasons: readonly Reason[];
  /** Other answers the evidence allows, best first. */
  readonly rivals: readonly { readonly concept: QualifiedId; readonly confidence: number }[];
  /** True when the page does not say whose value is wanted: ask, never fill. */
  readonly ambiguousSubject?: boolean;
}

/** Evidence for one concept from one signal. Weights add up in log-odds. */
export interface Evidence {
  readonly concept: QualifiedId | 'none';
  readonly weight: number;
  readonly reason: Reason;
}

/** One signal, one file. Pure: looks at the page form, returns evidence per field key. */
export interface Recogniser {
  readonly id: string;
  collect(form: PageForm): ReadonlyMap<string, readonly Evidence[]>;
}

/** At or above `fill` a guess may be written, at or above `suggest` it is shown as a suggestion. */
export const THRESHOLDS = Object.freeze({ fill: 0.85, suggest: 0.4 } as const);
