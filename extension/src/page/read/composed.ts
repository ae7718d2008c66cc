/** The parent as rendered: out of a shadow root to its host, and out of a slot's light child to the slot. */
export function composedParent(node: Node): HTMLElement | undefined {
  const parent = node.parentElement;
  // Only a child of a host can be in a slot.
  if (parent !== null) return parent.shadowRoot === null ? parent : ((node as Element).assignedSlot ?? parent);
  return (node.parentNode as Partial<ShadowRoot> | null)?.host as HTMLElement | undefined;
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
