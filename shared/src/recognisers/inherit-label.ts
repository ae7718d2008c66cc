import { partOfName } from './part-of-name.ts';
import type { ReadField } from './read-form.ts';
import { ADDRESS_OF, PLACE_PICKERS, partOf, REGION_OF } from './region-parts.ts';

/** What a picker says before anything is chosen. */
const EMPTY = /^(?:选择|全部|省市区|省份|---?)?$/;

const saysNothing = ({ labels }: ReadField): boolean =>
  labels.every(({ source, normalised: { core } }) =>
    source === 'placeholder' || source === 'title' ? EMPTY.test(core) || partOf(core) !== undefined : EMPTY.test(core),
  );

const ofPlace = ({ labels }: ReadField): boolean =>
  labels.some(({ matches }) =>
    matches.some(
      ({ concept }) =>
        ADDRESS_OF[concept] !== undefined || REGION_OF[concept] !== undefined || concept.startsWith('region.'),
    ),
  );

/**
 * 户籍地址 [省] [市] [区] [详细地址]: one label, several controls. The ones without a word of their own take the label of the picker
 * before them, as long as they stand in the same part of the form.
 */
export const inheritLabels = (fields: readonly ReadField[]): readonly ReadField[] => {
  const inherited = [...fields];
  for (const [at, read] of inherited.entries()) {
    const before = inherited[at - 1];
    if (!before || !saysNothing(read) || !PLACE_PICKERS.has(before.field.widget) || !ofPlace(before)) continue;
    if (before.field.section[0] !== read.field.section[0] || before.field.row?.index !== read.field.row?.index)
      continue;
    if (read.field.widget !== 'text' && !PLACE_PICKERS.has(read.field.widget)) continue;
    // A text box after pickers may be anything, unless its name says it is a place.
    if (
      read.field.widget === 'text' &&
      partOfName(read) === undefined &&
      !/addr|dizhi|detail|dz$|xxdz/i.test(read.field.name ?? '')
    )
      continue;
    const label = before.main ?? before.labels[0];
    if (label) inherited[at] = { ...read, labels: [label, ...read.labels], main: label };
  }
  return inherited;
};
