import type { QualifiedId } from '../catalogue/concept.ts';
import type { CanonicalValue } from '../converters/converter.ts';

/** Evidence grade of 国办函〔2016〕108号: A issued by the authority … D the resident's own statement. */
export type Grade = 'A' | 'B' | 'C' | 'D';

export interface FactSource {
  readonly kind: 'entered' | 'derived' | 'portal' | 'document';
  /** Portal origin or document name; absent for typed and derived facts. */
  readonly from?: string;
}

/** A concept's canonical value with where it came from. */
export interface Fact {
  readonly value: CanonicalValue;
  readonly source: FactSource;
  readonly grade: Grade;
  /** ISO 8601 instant. */
  readonly at: string;
}

export type Facts = Readonly<Record<QualifiedId, Fact>>;

/** One person of a household. `relation` is the GB/T 4761 code to the head ('01' = the head). */
export interface Member {
  readonly id: string;
  readonly relation: string;
  readonly facts: Facts;
}

/**
 * The facts about one person, household or organisation for one case. `facts` of a household hold `household.*`,
 * `region.*` and `application.*`; those of the people are in `members`. A person's dossier is a household of one member.
 */
export interface Dossier {
  readonly id: string;
  readonly kind: 'person' | 'household' | 'organisation';
  readonly facts: Facts;
  readonly members: readonly Member[];
  readonly createdAt: string;
  readonly updatedAt: string;
  /** ISO instant at which the dossier and its key are destroyed. One shift (12 h) by default, 7 days at most. */
  readonly expiresAt: string;
}
