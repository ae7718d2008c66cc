import { focused } from './gestures/focus.ts';

/** Remembers where the clerk was on the page — focus and scrolling — and brings her back. */
export function rememberPlace(document: Document): () => void {
  const focus = focused(document);
  const scrolled = new Map<Element, { left: number; top: number }>();
  for (const element of document.querySelectorAll('*')) {
    if (element.scrollTop !== 0 || element.scrollLeft !== 0) {
      scrolled.set(element, { left: element.scrollLeft, top: element.scrollTop });
    }
  }
  const moved = new Set<Element>();
  const note = (event: Event) => {
    const target = event.target === document ? document.scrollingElement : (event.target as Element);
    if (target) moved.add(target);
  };
  document.addEventListener('scroll', note, true);
  return () => {
    document.removeEventListener('scroll', note, true);
    const root = document.scrollingElement;
    if (root) moved.add(root);
    for (const element of [...moved, ...scrolled.keys()]) {
      const { left, top } = scrolled.get(element) ?? { left: 0, top: 0 };
      element.scrollTo({ left, top, behavior: 'instant' as ScrollBehavior });
    }
    if (focus?.isConnected) focus.focus({ preventScroll: true });
  };
}
