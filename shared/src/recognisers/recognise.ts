import { joinAddresses } from './combine/address-chain.ts';
import { assignPart } from './combine/assign-part.ts';
import { openSubject } from './combine/open-subject.ts';
import { calibrate } from './model/calibrate.ts';
import { candidatesOf, type FieldCandidates } from './model/candidates.ts';
import type { Calibration, Model } from './model/model.ts';
import { type Ranked, rank } from './model/rank.ts';
import { MODEL } from './model/trained.ts';
import type { PageForm } from './page-form.ts';
import type { Evidence, Guess, Reason } from './recogniser.ts';

const MAX_RIVALS = 4;
const MAX_REASONS = 4;
/** Highest confidence of a guess whose subject the page leaves open. */
const OPEN_LIMIT = 0.6;

const reasonsFor = (evidence: readonly Evidence[]): readonly Reason[] =>
  evidence
    .filter((one) => one.weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_REASONS)
    .map((one) => one.reason);

const guessFor = (field: FieldCandidates, ranked: readonly Ranked[], calibration: Calibration): Guess => {
  const { read, subject } = field;
  const [best] = ranked;
  const concept = best?.candidate.concept ?? 'none';
  const share = best?.share ?? 1;
  const confidence = concept === 'none' ? share : calibrate(share, calibration);
  const open = openSubject(read, concept, subject);
  const rivals = ranked
    .slice(1)
    .filter(({ candidate }) => candidate.concept !== 'none')
    .map(({ candidate, share: odds }) => ({ concept: candidate.concept, confidence: calibrate(odds, calibration) }))
    .slice(0, MAX_RIVALS);
  return assignPart(read, {
    field: read.field.key,
    concept,
    confidence: open === 'open' ? Math.min(confidence, OPEN_LIMIT) : confidence,
    reasons: reasonsFor(best?.candidate.evidence ?? []),
    rivals,
    ...(open ? { ambiguousSubject: true } : {}),
  });
};

/** As {@link recognise}, with a model of one's own: for training and for judging a model on forms it has not seen. */
export const recogniseWith = (
  form: PageForm,
  { seen, weights, calibration }: Omit<Model, 'version'>,
): readonly Guess[] => {
  const fields = candidatesOf(form, seen);
  const guesses = fields.map((field) => guessFor(field, rank(field.candidates, weights), calibration));
  return joinAddresses(
    fields.map(({ read }) => read),
    guesses,
  );
};

/**
 * One guess per field, in the order of the form. What every signal says for each concept is weighed against the others and
 * against leaving the field alone; the weights were fitted on labelled forms so that 0.9 means nine in ten on a portal
 * never seen.
 */
export const recognise = (form: PageForm): readonly Guess[] => recogniseWith(form, MODEL);
