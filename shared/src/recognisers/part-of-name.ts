import type { ReadField } from './read-form.ts';
import type { Part } from './recogniser.ts';
import { lastStep, wordsOf } from './split-identifier.ts';

const NAMED: readonly (readonly [RegExp, Part])[] = [
  [/^(?:province|prov|sheng)/, 'province'],
  [/^(?:city|shi)$/, 'city'],
  [/^(?:county|district|area|xian|qu|region)$/, 'county'],
  [/^(?:town|township|street|jiedao|xiangzhen|zhen)$/, 'town'],
  [/^(?:village|community|cun|shequ|juwei|committee)$/, 'village'],
  [/^(?:group|zu)$/, 'group'],
];

/** The level of a place that a field's name ends with: `registerCity` → city. */
export const partOfName = ({ field }: ReadField): Part | undefined => {
  for (const word of wordsOf(lastStep(field.name ?? field.id ?? ''))
    .slice()
    .reverse()) {
    const hit = NAMED.find(([pattern]) => pattern.test(word));
    if (hit) return hit[1];
  }
  return undefined;
};
