/**
 * Every element that matches, in reading order: the document, open shadow roots and, when asked, same-origin frames.
 * The common page without shadow roots costs one selector query.
 */
export function collect(root: Document | ShadowRoot, selector: string, frames: boolean): HTMLElement[] {
  const found = [...root.querySelectorAll<HTMLElement>(selector)];
  const inner = new Map<Element, HTMLElement[]>();
  for (const element of root.querySelectorAll('*')) {
    const tree = element.shadowRoot ?? (frames ? frameDocument(element) : undefined);
    if (tree) inner.set(element, collect(tree, selector, frames));
  }
  if (inner.size === 0) return found;
  const seen = new Set<Element>(found);
  const order = [...found, ...[...inner.keys()].filter((host) => !seen.has(host))].sort(byPosition);
  return order.flatMap((element) => [
    ...(seen.has(element) ? [element as HTMLElement] : []),
    ...(inner.get(element) ?? []),
  ]);
}

function frameDocument(element: Element): Document | undefined {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return undefined;
  try {
    return (element as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined; // another origin: its own agent reads it
  }
}

const byPosition = (a: Node, b: Node): number =>
  a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
