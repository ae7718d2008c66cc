import type { AdaptedForm, Adaptor } from '../adaptor/adaptor.ts';
import { findAdaptedField, findAdaptedForm } from '../adaptor/find-adapted.ts';
import { type Bilingual, bilingual } from '../catalogue/bilingual.ts';
import { sensitivityOf } from '../catalogue/catalogue.ts';
import { CONVERTERS, type Converters } from '../converters/registry.ts';
import type { PageField, PageForm } from '../recognisers/page-form.ts';
import { type Guess, type Part, type Reason, THRESHOLDS } from '../recognisers/recogniser.ts';
import { convertField } from './convert-field.ts';
import type { FillPlan, HoldCode, PlanLine } from './fill-plan.ts';
import { withImplied } from './implied.ts';
import { lineLabel, shownValue } from './line-words.ts';
import type { FlatFacts } from './subject.ts';
import { mayBeWritten } from './writable.ts';

export interface PlanRequest {
  readonly form: PageForm;
  readonly guesses: readonly Guess[];
  /** Flat canonical facts of the subject: `factsFor(dossier, memberId, today)`. */
  readonly facts: FlatFacts;
  /** ISO date. */
  readonly today: string;
  readonly adaptor?: Adaptor;
  /** Lab only: nobody is there to tick, so sensitive and proposed values count as ticked. Thresholds and subjects still hold. */
  readonly approveAll?: boolean;
  readonly converters?: Converters;
}

/** One line per field of the form, in its order, whether or not something can be written there. Pure: writes nothing. */
export function buildPlan(request: PlanRequest): FillPlan {
  const { form } = request;
  const adapted = request.adaptor === undefined ? undefined : findAdaptedForm(request.adaptor, form);
  const guesses = new Map(request.guesses.map((guess) => [guess.field, guess]));
  const answers = form.fields.map((field) => ({
    field,
    guess: adaptedGuess(field, adapted) ?? guesses.get(field.key),
  }));
  const facts = withImplied(request.facts, request.today);
  const converters = request.converters ?? CONVERTERS;
  const lines = answers.map(({ field, guess }) => {
    const start = startOf(field, guess);
    if (guess === undefined || start.refusal !== undefined) return finish(start, undefined, request);
    const parts = partsBeside(guess, field, answers);
    return finish(
      start,
      convertField({
        ...{ field, guess, parts, facts, adapted, converters, today: request.today },
        proposeToday: request.approveAll !== true,
      }),
      request,
      guess,
      field,
    );
  });
  return { documentToken: form.documentToken, origin: form.origin, lines };
}

/** A reviewed adaptor outranks every recogniser. */
function adaptedGuess(field: PageField, adapted: AdaptedForm | undefined): Guess | undefined {
  const rule = adapted === undefined ? undefined : findAdaptedField(adapted, field);
  if (rule === undefined) return undefined;
  const reason: Reason = { source: 'adaptor', text: bilingual('适配包指定', 'Stated by the adaptor') };
  const { concept, part } = rule;
  return {
    field: field.key,
    concept,
    confidence: 1,
    reasons: [reason],
    rivals: [],
    ...(part === undefined ? {} : { part }),
  };
}

type Start = Omit<PlanLine, 'holds' | 'ticked' | 'value' | 'shown'>;

/** What is known before any conversion: refusals that no value could lift. */
function startOf(field: PageField, guess: Guess | undefined): Start {
  const unknown = guess === undefined || guess.confidence < THRESHOLDS.suggest;
  const concept = guess?.concept ?? 'none';
  const line = {
    field: field.key,
    label: lineLabel(field),
    concept,
    confidence: guess?.confidence ?? 0,
    reasons: guess?.reasons ?? [],
    sensitivity: concept === 'none' ? ('N' as const) : sensitivityOf(concept),
    ...(guess?.part === undefined ? {} : { part: guess.part }),
  };
  const refused = (refusal: NonNullable<PlanLine['refusal']>, explain: Bilingual): Start => ({
    ...line,
    refusal,
    explain,
  });
  if (guess !== undefined && guess.concept === 'none')
    return refused('none', bilingual('不是资料字段,不填', 'Not a field for resident data: left alone'));
  if (unknown) return refused('unknown-field', bilingual('没认出这一格', 'This field was not recognised'));
  if (concept.startsWith('account.') || line.sensitivity === 'X')
    return refused('never-filled', bilingual('这类内容从不填写', 'Never filled'));
  if (!mayBeWritten(field))
    return refused('not-writable', bilingual('这一格不可见、禁用或只读', 'Hidden, disabled or read-only'));
  return { ...line, explain: bilingual('', '') };
}

function finish(
  start: Start,
  converted: ReturnType<typeof convertField> | undefined,
  request: PlanRequest,
  guess?: Guess,
  field?: PageField,
): PlanLine {
  if (converted === undefined || !converted.ok) {
    const refusal = start.refusal ?? converted?.code ?? 'unknown-field';
    return { ...start, refusal, explain: converted?.explain ?? start.explain, holds: [], ticked: false };
  }
  const all: readonly (readonly [HoldCode, boolean])[] = [
    ['below-threshold', start.confidence < THRESHOLDS.fill],
    ['ambiguous-subject', guess?.ambiguousSubject === true],
    ['sensitive', start.sensitivity === 'S' && request.approveAll !== true],
    ['proposed', converted.proposed === true && request.approveAll !== true],
    ['already-filled', field?.filled === true],
  ];
  const holds = all.filter(([, held]) => held).map(([code]) => code);
  const { value, explain } = converted;
  return { ...start, value, shown: shownValue(value), explain, holds, ticked: holds.length === 0 };
}

/**
 * The parts of the same place that this page asks for, its own among them. A region and its address count as one place; a
 * picker for the whole region asks down to the county.
 */
function partsBeside(
  guess: Guess,
  field: PageField,
  answers: readonly { field: PageField; guess: Guess | undefined }[],
): readonly Part[] {
  const place = placeOf(guess.concept);
  return answers.flatMap(({ field: other, guess: beside }): Part[] => {
    if (beside === undefined || placeOf(beside.concept) !== place || other.row?.index !== field.row?.index) return [];
    if (beside.part !== undefined) return [beside.part];
    // A box for the whole line takes what the parts leave over.
    return beside.concept.endsWith('Region') ? ['county'] : beside.concept.endsWith('Address') ? ['detail'] : [];
  });
}

/** `region.county` and the parts of an address without a role belong to where the person lives. */
const placeOf = (concept: string): string =>
  concept.startsWith('region.') ? 'person.residence' : concept.replace(/(Region|Address)$/, '');
