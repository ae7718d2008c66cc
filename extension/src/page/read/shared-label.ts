import type { LabelCandidate, LabelSource } from '@tongban/shared/recognisers/page-form';
import type { Control } from '../drivers/driver.ts';
import { composedParent } from './composed.ts';
import { suffixOf } from './siblings.ts';
import { isPlaceWord, isSuffix } from './units.ts';

/** Sources that name one control; the others are hints that stand inside or on it. */
const OWN: ReadonlySet<LabelSource> = new Set([
  'form-item',
  'label-for',
  'label-wrap',
  'aria',
  'cell-left',
  'cell-above',
  'sibling',
]);

const MAX_LEVELS = 3;

/** Stands between the two boxes of a range, names neither. */
const JOINER = /^[至到起止]$/;

/**
 * One label before several controls in a row (户籍所在地 [省] [市] [县]) belongs to all of them: a control without a label
 * of its own that stands right beside the control before it, of the same kind, takes that one's. A word behind the box
 * comes last, and into the label where it names a part of the place: 户籍地址 [ ]省 [ ]市.
 */
export function shareLabels(
  controls: readonly Control[],
  labels: ReadonlyMap<Control, LabelCandidate[]>,
  holdsControl: (element: Element) => boolean,
): ReadonlyMap<Control, LabelCandidate[]> {
  const shared = new Map(labels);
  controls.forEach((control, index) => {
    const before = controls[index - 1];
    if (before === undefined || before.widget !== control.widget || hasOwn(shared.get(control))) return;
    const [label] = shared.get(before) ?? [];
    if (label === undefined || !OWN.has(label.source) || !areBeside(before.root, control.root)) return;
    shared.set(control, [{ source: 'sibling', text: label.text }, ...(shared.get(control) ?? [])]);
  });
  for (const [control, found] of shared) shared.set(control, withSuffix(found, suffixOf(control, holdsControl)));
  return shared;
}

function withSuffix(labels: LabelCandidate[], suffix: string | undefined): LabelCandidate[] {
  const [first] = labels;
  // 省 [ ] 市 [ ]: such words stand before their boxes here, and the next one belongs to the next box.
  if (suffix === undefined || (first?.source === 'sibling' && isSuffix(first.text))) return labels;
  if (labels.some(({ text }) => text === suffix)) return labels;
  const all: LabelCandidate[] = [...labels, { source: 'sibling', text: suffix }];
  if (!first || !OWN.has(first.source) || !isPlaceWord(suffix)) return all;
  return [{ source: first.source, text: `${first.text.replace(/[\s:：]+$/, '')}${suffix}` }, ...all];
}

const hasOwn = (labels: readonly LabelCandidate[] | undefined): boolean =>
  labels?.some((label) => OWN.has(label.source) && !JOINER.test(label.text)) === true;

/** Whether both hang on one parent a few levels up, with nothing but wrappers on the way. */
function areBeside(a: HTMLElement, b: HTMLElement): boolean {
  let left: HTMLElement | undefined = a;
  let right: HTMLElement | undefined = b;
  for (let level = 0; level < MAX_LEVELS && left && right; level += 1) {
    [left, right] = [composedParent(left), composedParent(right)];
    if (left !== undefined && left === right) return true;
  }
  return false;
}
