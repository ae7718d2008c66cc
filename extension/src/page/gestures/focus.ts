/** The window an element lives in; events are made there, since a frame's elements belong to another realm. */
export function viewOf(element: Element): Window & typeof globalThis {
  const view = element.ownerDocument.defaultView;
  if (view === null) throw new Error('element without a window');
  return view;
}

/**
 * Focuses and makes sure that the page hears of it: while the side panel holds the focus, `focus()` moves
 * `activeElement` without any event, and libraries that open or commit on focus and blur would stay silent.
 */
export function focus(element: HTMLElement): void {
  announce(element, 'focus', () => element.focus({ preventScroll: true }));
}

export function blur(element: HTMLElement): void {
  announce(element, 'blur', () => element.blur());
}

function announce(element: HTMLElement, kind: 'focus' | 'blur', act: () => void): void {
  let heard = false;
  const hear = () => {
    heard = true;
  };
  element.addEventListener(kind, hear, { capture: true });
  act();
  element.removeEventListener(kind, hear, { capture: true });
  if (heard) return;
  const { FocusEvent } = viewOf(element);
  element.dispatchEvent(new FocusEvent(kind, { composed: true }));
  element.dispatchEvent(new FocusEvent(kind === 'focus' ? 'focusin' : 'focusout', { bubbles: true, composed: true }));
}

/** The element that has the focus, through open shadow roots. */
export function focused(document: Document): HTMLElement | undefined {
  let active: Element | null = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active !== null && active !== document.body ? (active as HTMLElement) : undefined;
}
