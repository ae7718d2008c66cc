import { composedAncestors } from './composed.ts';
import type { Steps } from './slices.ts';
import { isLabel, textOf } from './text.ts';

/** What a page may use as the title of a part of a form. */
export const HEADING = [
  'h1,h2,h3,h4,h5,h6,legend,caption,[role=heading]',
  'td[colspan],th[colspan]',
  '.el-card__header,.el-collapse-item__header,.el-dialog__title,.el-drawer__title,.el-divider__text,.el-descriptions__title',
  '.ant-card-head-title,.ant-collapse-header,.ant-modal-title,.ant-drawer-title,.ant-divider-inner-text,.ant-descriptions-title',
  '.layui-card-header,.layui-colla-title,.layui-layer-title',
  '.ivu-card-head,.ivu-modal-header-inner,.ivu-divider-inner-text,.ivu-collapse-header',
  '.panel-title,.panel-heading,.card-header,.box-title,.form-title,.section-title,.block-title,.group-title,.sub-title',
  '.van-cell-group__title,.weui-cells__title',
].join(',');

const MAX_HEADING = 40;
const MAX_DEPTH = 5;

export interface Heading {
  readonly element: HTMLElement;
  readonly order: number;
  readonly text: string;
}

/** Keeps the elements that really are titles: short, with words, without a control, and alone in their table row. */
export function* headingsAmong(
  elements: readonly HTMLElement[],
  orderOf: (element: HTMLElement) => number,
  holdsControl: (element: Element) => boolean,
): Steps<Heading[]> {
  const headings: Heading[] = [];
  for (const element of elements) {
    if (holdsControl(element) || !element.matches(HEADING)) continue;
    yield;
    const cell = element.localName === 'td' || element.localName === 'th';
    if (cell && (element.parentElement?.children.length ?? 0) > 1) continue;
    const text = textOf(element);
    if (isLabel(text) && text.length <= MAX_HEADING) headings.push({ element, order: orderOf(element), text });
  }
  return headings;
}

/**
 * For each control the titles above it, nearest first. A title governs the smallest part of the page around it that
 * holds any control, from its own place on, until the next title of the same part.
 */
export function createSections(
  headings: readonly Heading[],
  holdsControl: (element: Element) => boolean,
): (element: HTMLElement, order: number) => string[] {
  const byScope = new Map<Element, Heading[]>();
  for (const heading of headings) {
    const scope = scopeOf(heading.element, holdsControl);
    const list = scope === undefined ? undefined : byScope.get(scope);
    if (list) list.push(heading);
    else if (scope !== undefined) byScope.set(scope, [heading]);
  }
  return (element, order) => {
    const titles: string[] = [];
    for (const at of composedAncestors(element)) {
      const title = lastBefore(byScope.get(at) ?? [], order)?.text ?? panelTitle(at);
      if (title !== undefined && !titles.includes(title)) titles.push(title);
      if (titles.length === MAX_DEPTH) break;
    }
    return titles;
  };
}

/** Headings come in reading order; a page may have as many as fields. */
function lastBefore(headings: readonly Heading[], order: number): Heading | undefined {
  let [low, high] = [0, headings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((headings[middle]?.order ?? 0) < order) low = middle + 1;
    else high = middle;
  }
  return headings[low - 1];
}

function scopeOf(heading: HTMLElement, holdsControl: (element: Element) => boolean): Element | undefined {
  for (const at of composedAncestors(heading)) if (at !== heading && holdsControl(at)) return at;
  return undefined;
}

/** The tab a panel belongs to stands elsewhere; the panel names it. */
function panelTitle(element: HTMLElement): string | undefined {
  if (element.getAttribute('role') !== 'tabpanel') return undefined;
  const id = element.getAttribute('aria-labelledby');
  const tab = id === null ? null : (element.getRootNode() as Document | ShadowRoot).getElementById(id);
  const text = tab === null ? '' : textOf(tab);
  return isLabel(text) ? text : undefined;
}
