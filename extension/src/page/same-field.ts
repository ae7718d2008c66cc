import type { LabelSource, PageField } from '@tongban/shared/recognisers/page-form';

/** Labels that hang on the widget's state or on its own box; a placeholder goes when something is chosen. */
const PASSING: ReadonlySet<LabelSource> = new Set(['placeholder', 'title', 'name', 'id']);

/**
 * What a field asks and in which part of the form. An element that the page goes on using for something else (a wizard
 * that draws the next step into the same boxes) gives another answer, and is another field.
 */
export function meaningOf({ labels, section, name }: PageField): string {
  const label = labels.find(({ source }) => !PASSING.has(source))?.text ?? '';
  return [label, ...section]
    .map(bare)
    .concat((name ?? '').replace(/\d+/g, '#'))
    .join('\n');
}

/** Without stars and colons, and without the counters that titles carry: 家庭成员(2人), 已填 3/20. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\(?共?\d+\s*[人个项条行]\)?|\d+\s*\/\s*\d+|[\s*:]+/g, '')
    .replace(/\(\d*\)/g, '');

/** Everything that tells one field of a form from its neighbours without looking at elements. */
export const descriptionOf = ({ driver, widget, labels, section, row, name, id }: PageField): string =>
  JSON.stringify([driver, widget, labels, section, row, name, id]);
