import type { QualifiedId } from '../catalogue/concept.ts';
import type { CanonicalValue } from '../converters/converter.ts';
import { checkDisabilityCard } from '../converters/disability-card.ts';
import { ageOn, checkIdNumber } from '../converters/id-number.ts';

/** A value that follows from another fact. */
export interface Derived {
  readonly value: CanonicalValue;
  /** The fact it follows from; its grade is the grade of the derived one. */
  readonly from: QualifiedId;
}

export type Derivations = Readonly<Record<QualifiedId, Derived>>;

type Read = (id: QualifiedId) => CanonicalValue | undefined;

const ID_TYPES: Readonly<Record<string, string>> = { '81': '237', '82': '237', '83': '238' };

/**
 * What follows from the facts of one subject: birth date, sex and card type from the ID number, age from the birth date,
 * type and level from the disability card, 人户一致 from two equal addresses. The address code of the ID number proves no
 * domicile, so no region follows from it.
 * @param prefix role prefix, e.g. `person`
 * @param today ISO date, the day of the age
 */
export function derive(prefix: string, read: Read, today: string): Derivations {
  const found: Record<QualifiedId, Derived> = {};
  const add = (what: string, value: CanonicalValue, from: string) => {
    found[`${prefix}.${what}`] = { value, from: `${prefix}.${from}` };
  };
  const text = (what: string): string | undefined => {
    const value = read(`${prefix}.${what}`);
    return typeof value === 'string' ? value : undefined;
  };
  const id = checkIdNumber(text('idNumber') ?? '', today);
  if (id.ok) {
    add('birthDate', id.birthDate, 'idNumber');
    add('sex', id.sex, 'idNumber');
    add('idType', ID_TYPES[id.idNumber.slice(0, 2)] ?? (id.kind === 'permanent-resident' ? '233' : '201'), 'idNumber');
  }
  const born = text('birthDate') ?? (id.ok ? id.birthDate : undefined);
  const age = born === undefined ? undefined : ageOn(born, today);
  if (age !== undefined) add('age', String(age), 'birthDate');
  const card = checkDisabilityCard(text('disabilityCardNo') ?? '', today);
  if (card.ok) {
    add('isDisabled', true, 'disabilityCardNo');
    add('disabilityType', card.type, 'disabilityCardNo');
    add('disabilityLevel', card.level, 'disabilityCardNo');
  }
  const home = text('hukouAddress');
  if (home !== undefined && home === text('residenceAddress')) add('residenceMatchesHukou', true, 'residenceAddress');
  return found;
}
