import { foldText } from '../normalise-label.ts';
import type { ReadField } from '../read-form.ts';
import type { Guess, Part } from '../recogniser.ts';
import { ADDRESS_OF, PLACE_PICKERS, partOf, REGION_OF } from '../region-parts.ts';

const BY_CONCEPT: Readonly<Record<string, Part>> = {
  'region.province': 'province',
  'region.city': 'city',
  'region.county': 'county',
  'region.town': 'town',
  'region.village': 'village',
  'region.group': 'group',
};
const DETAIL = /详细|详址|门牌|具体/;

/**
 * Says which part of a region or address a field holds, when a portal splits it: by the label (户籍所在省), by the
 * placeholder under an address label (户籍地址: 省 市 区), or because the concept is one.
 */
export const assignPart = (read: ReadField, guess: Guess): Guess => {
  if (guess.concept === 'none') return guess;
  for (const label of read.labels) {
    const part = label.matches.find((match) => match.concept === guess.concept)?.part;
    if (part) return { ...guess, part };
  }
  const hinted = read.labels.map((label) => partOf(label.normalised.core)).find((part) => part !== undefined);
  const region = REGION_OF[guess.concept];
  if (region && PLACE_PICKERS.has(read.field.widget))
    return hinted ? { ...guess, concept: region, part: hinted } : { ...guess, concept: region };
  if (hinted && (region || ADDRESS_OF[guess.concept]))
    return { ...guess, concept: region ?? guess.concept, part: hinted };
  const own = BY_CONCEPT[guess.concept];
  if (own) return { ...guess, part: own };
  if (
    ADDRESS_OF[guess.concept] === undefined &&
    region &&
    read.labels.some((label) => DETAIL.test(foldText(label.text)))
  ) {
    return { ...guess, part: 'detail' };
  }
  return guess;
};
