import { ITEM_LABEL } from './form-items.ts';
import type { Steps } from './slices.ts';
import { isLabel, textOf } from './text.ts';

/** What a page or a library means as the title of a part. */
export const TITLE = [
  'h1,h2,h3,h4,h5,h6,legend,caption,summary,[role=heading]',
  'td[colspan],th[colspan]',
  '.el-card__header,.el-collapse-item__header,.el-dialog__title,.el-drawer__title,.el-divider__text,.el-descriptions__title',
  '.ant-card-head-title,.ant-collapse-header,.ant-modal-title,.ant-drawer-title,.ant-divider-inner-text,.ant-descriptions-title',
  '.layui-card-header,.layui-colla-title,.layui-layer-title',
  '.ivu-card-head,.ivu-modal-header-inner,.ivu-divider-inner-text,.ivu-collapse-header',
  '.panel-title,.panel-heading,.card-header,.box-title,.form-title,.section-title,.block-title,.group-title,.sub-title',
  '.van-cell-group__title,.weui-cells__title',
].join(',');

/** What looks like one: taken only where several fields follow. */
const LIKE_TITLE =
  '[class*=title],[class*=Title],[class*="-tit"],[class*="_tit"],[class*=head],[class*=Head],[class*="-hd"],b,strong';

export const HEADING = `${TITLE},${LIKE_TITLE}`;

const MAX_TITLE = 40;
const MAX_LIKE_TITLE = 24;

/** One of these is a label, a head of a column, a tab or a link, whatever its class. */
const NO_TITLE = `label,button,a,li,td,th,nav,thead,option,[role=tab],[role=tablist],[role=menu],[class*=label],${ITEM_LABEL}`;

const NUMBERED =
  /^\s*(?:[（(]?[一二三四五六七八九十]{1,3}(?:[)）]\s*[、.．]?|[、.．])|第[一二三四五六七八九十\d]{1,3}(?:部分|章|节|步)[：:、\s])\s*\S/;

export interface Heading {
  readonly element: HTMLElement;
  readonly order: number;
  readonly text: string;
  /** Only looks like a title. */
  readonly loose: boolean;
}

type Holds = (element: Element) => boolean;

/** Keeps the elements that may be titles: short, with words, without a control, and alone in their table row. */
export function* headingsAmong(
  elements: readonly HTMLElement[],
  orderOf: (element: HTMLElement) => number,
  holdsControl: Holds,
): Steps<Heading[]> {
  const headings: Heading[] = [];
  for (const element of elements) {
    if (element.localName === 'label' || holdsControl(element) || !element.matches(HEADING)) continue;
    yield;
    const loose = !element.matches(TITLE);
    if (loose && !mayBeTitle(element)) continue;
    if (isCell(element) && (element.parentElement?.children.length ?? 0) > 1) continue;
    const text = textOf(element);
    if (!isLabel(text) || text.length > (loose ? MAX_LIKE_TITLE : MAX_TITLE) || (loose && /[:：]$/.test(text)))
      continue;
    headings.push({ element, order: orderOf(element), text, loose });
  }
  return headings;
}

const isCell = ({ localName }: Element): boolean => localName === 'td' || localName === 'th';

function mayBeTitle(element: HTMLElement): boolean {
  if (element.closest(NO_TITLE) !== null || element.querySelectorAll('li,a,[role=tab]').length > 1) return false;
  const { previousElementSibling: before, nextElementSibling: after } = element;
  // Several alike in a row are the strip of a tab set.
  if (element.className !== '' && [before, after].some((one) => one?.className === element.className)) return false;
  if (element.localName !== 'b' && element.localName !== 'strong') return true;
  const line = element.parentElement;
  return line !== null && /^(p|div|section|form|center)$/.test(line.localName) && textOf(line) === textOf(element);
}

/** Titles that only their number tells: 二、家庭情况. In reading order, within one tree. */
export function* numberedTitles(tree: Document | ShadowRoot, holdsControl: Holds): Steps<HTMLElement[]> {
  const found: HTMLElement[] = [];
  const walker = tree.ownerDocument
    ? tree.ownerDocument.createTreeWalker(tree, NodeFilter.SHOW_TEXT)
    : (tree as Document).createTreeWalker(tree, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(), count = 0; node !== null; node = walker.nextNode(), count += 1) {
    if (count % 64 === 0) yield;
    if (!NUMBERED.test(node.nodeValue ?? '')) continue;
    let element = node.parentElement;
    while (element && INLINE.test(element.localName)) element = element.parentElement;
    if (!element || holdsControl(element) || element.matches(`${HEADING},script,style,option`)) continue;
    const cell = element.closest('td,th');
    if (element.closest('label,button,a,nav') || (cell && (cell.parentElement?.children.length ?? 0) > 1)) continue;
    if (isLabel(textOf(element)) && textOf(element).length <= MAX_TITLE) found.push(element);
  }
  return found;
}

const INLINE = /^(b|strong|span|font|i|em|u)$/;
