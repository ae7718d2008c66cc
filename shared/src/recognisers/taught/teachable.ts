import { CONCEPTS, conceptOf, sensitivityOf } from '../../catalogue/catalogue.ts';
import type { QualifiedId, ValueType } from '../../catalogue/concept.ts';
import type { Part } from '../recogniser.ts';

/** Nothing of these kinds is ever written into one field. */
const NEVER: ReadonlySet<ValueType> = new Set(['file', 'secret', 'rows', 'tree']);

/** Whether a field may be taught to be this. What is never filled may only be taught as `none`. */
export const isTeachable = (id: QualifiedId | 'none'): boolean => {
  if (id === 'none') return true;
  const resolved = conceptOf(id);
  return (
    resolved !== undefined &&
    !id.startsWith('account.') &&
    !NEVER.has(resolved.concept.type) &&
    sensitivityOf(id) !== 'X'
  );
};

/** Every concept a clerk may choose, without roles, in the order of the catalogue. */
export const teachableConcepts = (): readonly QualifiedId[] => Object.keys(CONCEPTS).filter(isTeachable);

const PART_OF: Readonly<Record<QualifiedId, Part>> = Object.freeze({
  'region.province': 'province',
  'region.city': 'city',
  'region.county': 'county',
  'region.town': 'town',
  'region.village': 'village',
  'region.group': 'group',
});

/** The part a concept is by itself: `region.county` is the county. */
export const ownPart = (id: QualifiedId): Part | undefined => PART_OF[id];

/** Whether a portal may split the concept over several fields, so that a part may be said. */
export const hasParts = (id: QualifiedId): boolean => {
  const type = conceptOf(id)?.concept.type;
  return (type === 'region' || type === 'address') && ownPart(id) === undefined;
};
