import type { Bilingual } from '../catalogue/bilingual.ts';
import type { QualifiedId, Sensitivity } from '../catalogue/concept.ts';
import type { RefusalCode } from '../converters/converter.ts';
import type { WriteValue } from '../converters/write-value.ts';
import type { Part, Reason } from '../recognisers/recogniser.ts';

/** Why a line is not ticked from the start; the clerk may tick it after reading why. */
export type HoldCode = 'below-threshold' | 'ambiguous-subject' | 'sensitive' | 'proposed' | 'already-filled';

/** One field of the preview. Exactly one of `value` and `refusal` is set. */
export interface PlanLine {
  readonly field: string;
  readonly label: string;
  readonly concept: QualifiedId | 'none';
  readonly part?: Part;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  readonly sensitivity: Sensitivity;
  readonly value?: WriteValue;
  /** The value in words, as the clerk will see it on the page. */
  readonly shown?: string;
  readonly explain: Bilingual;
  readonly refusal?: RefusalCode | 'unknown-field' | 'not-writable' | 'none';
  /** All must be lifted by the clerk's tick before the line is written. */
  readonly holds: readonly HoldCode[];
  /** Whether the line starts ticked: a value and no holds. */
  readonly ticked: boolean;
}

/** field → value as this portal wants it. Made for one document only. */
export interface FillPlan {
  readonly documentToken: string;
  readonly origin: string;
  readonly lines: readonly PlanLine[];
}
