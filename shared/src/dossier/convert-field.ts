import type { AdaptedField, AdaptedForm } from '../adaptor/adaptor.ts';
import { findAdaptedField } from '../adaptor/find-adapted.ts';
import { bilingual } from '../catalogue/bilingual.ts';
import { conceptOf } from '../catalogue/catalogue.ts';
import type { Conversion, Target } from '../converters/converter.ts';
import { offerChoice, offerText, refuse } from '../converters/offer.ts';
import type { Converters } from '../converters/registry.ts';
import type { FieldHints } from '../recognisers/hints.ts';
import type { PageField } from '../recognisers/page-form.ts';
import { hintsOf } from '../recognisers/read-hints.ts';
import type { Guess, Part } from '../recognisers/recogniser.ts';
import { rowFacts } from './row-facts.ts';
import type { FlatFacts } from './subject.ts';

export interface FieldConversion {
  readonly field: PageField;
  readonly guess: Guess;
  readonly parts: readonly Part[];
  readonly facts: FlatFacts;
  readonly adapted: AdaptedForm | undefined;
  readonly converters: Converters;
  readonly today: string;
  /** Whether somebody is there to confirm that the case is dated today. */
  readonly proposeToday: boolean;
}

/** The value of one field as this portal wants it: its fact, or the one of its row, through the converter of its type. */
export function convertField(request: FieldConversion): Conversion {
  const { field, guess, parts, facts, adapted, converters, today } = request;
  const rule = adapted === undefined ? undefined : findAdaptedField(adapted, field);
  const row =
    field.row === undefined ? undefined : rowFacts(field, guess.concept, facts, adapted?.members ?? 'others', today);
  if (field.row !== undefined && row === undefined)
    return refuse(
      'no-fact',
      '资料包里没有这么多人,此行不动',
      'The dossier holds no such person: the row is left alone',
    );
  const { concept, facts: own } = row ?? { concept: guess.concept, facts };
  const resolved = conceptOf(concept);
  if (resolved === undefined)
    return refuse('not-convertible', '目录里没有这个概念', 'The catalogue does not know this concept');
  const target: Target = {
    concept,
    field,
    hints: hintsFor(field, rule),
    today,
    facts: own,
    parts,
    ...(guess.part === undefined ? {} : { part: guess.part }),
    ...(adapted?.area === undefined ? {} : { area: adapted.area }),
  };
  const value = own[concept];
  if (value === undefined) return fromNeighbour(target, converters) ?? whenEmpty(rule, target, request);
  const mapped = typeof value === 'string' ? rule?.codeMap?.[value] : undefined;
  if (mapped !== undefined) return writeMapped(mapped, target);
  return converters[resolved.concept.type].toPage(value, target);
}

/**
 * What another fact says about the same place: a part of a region cut from its address, the name of a town whose code is not
 * known.
 */
function fromNeighbour(target: Target, converters: Converters): Conversion | undefined {
  const { concept, facts, part } = target;
  const named = facts[`${concept}.text`];
  if (/^region\.(town|village)$/.test(concept) && named !== undefined) return converters.region.toPage(named, target);
  const address = concept.startsWith('region.') ? 'person.residenceAddress' : concept.replace(/Region$/, 'Address');
  const line = address === concept ? undefined : facts[address];
  return line === undefined || part === undefined
    ? undefined
    : converters.address.toPage(line, { ...target, concept: address });
}

function hintsFor(field: PageField, rule: AdaptedField | undefined): FieldHints {
  const { dateFormat, unit, period } = rule ?? {};
  return {
    ...hintsOf(field),
    ...(dateFormat === undefined ? {} : { dateFormat }),
    ...(unit === undefined ? {} : { unit }),
    ...(period === undefined ? {} : { period }),
  };
}

/** The adaptor's word for “nothing” is only proposed; without one nothing is written (D18). */
function whenEmpty(rule: AdaptedField | undefined, target: Target, request: FieldConversion): Conversion {
  if (rule?.emptyValue === undefined)
    return (
      (request.proposeToday ? datedToday(target, request) : undefined) ??
      refuse('no-fact', '资料包里没有这一项', 'The dossier does not hold this')
    );
  return offerText(
    rule.emptyValue,
    target,
    bilingual('资料包里没有,按本页约定写“无”类字样', 'Not in the dossier: what this portal writes for nothing'),
    true,
  );
}

/** Dates of the case itself: as a rule the day on which the clerk fills the form in. */
const OF_TODAY: ReadonlySet<string> = new Set(['application.fillDate', 'application.date', 'person.insuranceDate']);

function datedToday(target: Target, { converters, field, today }: FieldConversion): Conversion | undefined {
  if (field.row !== undefined || !OF_TODAY.has(target.concept)) return undefined;
  const dated = converters.date.toPage(today, target);
  const explain = bilingual('资料包里没有,按今天填,请核对', 'Not in the dossier: dated today, please check');
  return dated.ok ? { ...dated, explain, proposed: true } : dated;
}

function writeMapped(mapped: string, target: Target): Conversion {
  const explain = bilingual('按适配包的代码对照', 'By the adaptor’s code map');
  const { widget } = target.field;
  return widget === 'text' || widget === 'textarea' || widget === 'number'
    ? offerText(mapped, target, explain)
    : offerChoice({ codes: [mapped], texts: [mapped] }, target, explain);
}
