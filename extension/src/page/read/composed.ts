/** The parent as rendered: out of a shadow root to its host, and out of a slot's light child to the slot. */
export function composedParent(node: Node): HTMLElement | undefined {
  const slot = (node as Element).assignedSlot;
  if (slot) return slot;
  const parent = node.parentNode;
  if (parent === null) return undefined;
  if (parent.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return (parent as ShadowRoot).host as HTMLElement | undefined;
  return parent.nodeType === Node.ELEMENT_NODE ? (parent as HTMLElement) : undefined;
}

/** The element and its rendered ancestors, innermost first. */
export function* composedAncestors(element: Element): Generator<HTMLElement> {
  for (let at: HTMLElement | undefined = element as HTMLElement; at; at = composedParent(at)) yield at;
}

/** Whether `outer` holds `inner` in the rendered tree. */
export function composedContains(outer: Element, inner: Element): boolean {
  for (const at of composedAncestors(inner)) if (at === outer) return true;
  return false;
}
