import { isFading } from '../gestures/popup.ts';
import { composedParent } from './composed.ts';

export type Sight = 'visible' | 'hidden' | 'off-screen';

/** Below this opacity, multiplied over all ancestors, a person does not see a field. */
const MIN_OPACITY = 0.5;
const MIN_SIZE = 3;

interface Chain {
  /** Nothing above hides it. */
  readonly shown: boolean;
  readonly opacity: number;
  /** What could still be scrolled into view. */
  readonly scrollX: number;
  readonly scrollY: number;
}

/**
 * Judges whether a person can see an element: own and ancestors' display, visibility, opacity, size, clipping and
 * place. Remembers ancestors for one batch of reads, so a form costs one style read per element. Make a new one per scan.
 */
export function createSight(): (element: HTMLElement) => Sight {
  const known = new Map<Element, Chain>();
  const chainOf = (element: HTMLElement): Chain => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const parent = composedParent(element);
    const above = parent === undefined ? TOP : chainOf(parent);
    const chain = above.shown ? step(element, above) : above;
    known.set(element, chain);
    return chain;
  };
  return (element) => {
    const chain = chainOf(element);
    if (!chain.shown || chain.opacity < MIN_OPACITY) return 'hidden';
    const style = getComputedStyle(element);
    if (style.visibility !== 'visible') return 'hidden';
    const box = element.getBoundingClientRect();
    if (box.width < MIN_SIZE || box.height < MIN_SIZE) return 'hidden';
    const right = box.right + chain.scrollX;
    const bottom = box.bottom + chain.scrollY;
    return right <= 0 || bottom <= 0 ? 'off-screen' : 'visible';
  };
}

const TOP: Chain = Object.freeze({ shown: true, opacity: 1, scrollX: 0, scrollY: 0 });

function step(element: HTMLElement, above: Chain): Chain {
  const style = getComputedStyle(element);
  const opacity = above.opacity * Number(style.opacity || 1);
  const root = element.ownerDocument.scrollingElement === element;
  return {
    // What is not displayed has no box, so its size tells.
    shown: style.contentVisibility !== 'hidden' && !clippedAway(element, style),
    opacity,
    scrollX: above.scrollX + (root ? element.scrollLeft : Math.abs(element.scrollLeft)),
    scrollY: above.scrollY + element.scrollTop,
  };
}

function clippedAway(element: HTMLElement, style: CSSStyleDeclaration): boolean {
  const { clipPath, clip, overflowX } = style;
  if (clipPath !== 'none' && /^inset\((50|100)%/.test(clipPath)) return true;
  if (clip !== 'auto' && style.position === 'absolute' && NO_CLIP_LEFT.test(clip)) return true;
  // The two go together: one cannot be hidden while the other is visible.
  if (overflowX !== 'hidden' && overflowX !== 'clip' && style.overflowY !== 'hidden') return false;
  return element.clientWidth + element.clientHeight > 0
    ? element.clientWidth < MIN_SIZE || element.clientHeight < MIN_SIZE
    : element.offsetWidth + element.offsetHeight === 0 && style.display !== 'inline' && style.display !== 'contents';
}

const NO_CLIP_LEFT = /^rect\((0px|1px),? (0px|1px),? (0px|1px),? (0px|1px)\)$/;

/**
 * Whether something lies over the element at every point looked at: a dialog, a mask, a decoy. Only meaningful for an
 * element inside the viewport. `near` are elements that belong to it (its label, its form item).
 */
export function covered(element: HTMLElement, near: readonly Element[]): boolean {
  const tree = element.getRootNode() as Document | ShadowRoot;
  const box = element.getBoundingClientRect();
  const y = box.top + box.height / 2;
  const xs = [box.left + box.width / 2, box.left + Math.min(6, box.width / 4), box.right - Math.min(6, box.width / 4)];
  return xs.every((x) => {
    const top = tree.elementFromPoint(x, y);
    if (top === null) return false;
    if (top.contains(element) || element.contains(top) || isFading(top)) return false;
    return !near.some((own) => own.contains(top));
  });
}
