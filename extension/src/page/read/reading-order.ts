import { composedParent } from './composed.ts';

/** Where an element that was not collected stands among those that were: half a step before the next one. */
export function orderAmong(elements: readonly HTMLElement[], outsider: HTMLElement): number {
  let [low, high] = [0, elements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = elements[middle];
    if (other !== undefined && comesBefore(other, outsider)) low = middle + 1;
    else high = middle;
  }
  return low - 0.5;
}

/** Reading order across shadow roots: both are lifted into the tree that they share. */
function comesBefore(a: HTMLElement, b: HTMLElement): boolean {
  let left: HTMLElement | undefined = a;
  for (; left; left = hostOf(left)) {
    const tree = left.getRootNode();
    for (let right: HTMLElement | undefined = b; right; right = hostOf(right)) {
      if (right.getRootNode() !== tree) continue;
      if (left === right) return left !== a; // the one inside its host comes after it
      return (left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    }
  }
  return false;
}

function hostOf(element: HTMLElement): HTMLElement | undefined {
  const root = element.getRootNode();
  if (root.nodeType === Node.DOCUMENT_NODE) {
    const { defaultView } = root as Document;
    return (defaultView?.frameElement as HTMLElement | null) ?? undefined;
  }
  const { firstElementChild } = root as ShadowRoot;
  return firstElementChild === null ? undefined : composedParent(firstElementChild);
}
