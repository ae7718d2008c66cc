import { isOpen } from './popup.ts';
import { until } from './wait.ts';

/**
 * Does something and resolves to the popup that it brings up: the outermost floating element that was added to the
 * page, or shown, meanwhile and lies outside `control`. For pages whose popups have no signature of their own.
 */
export async function appearing(
  control: HTMLElement,
  act: () => void,
  limit: number,
  signal: AbortSignal,
): Promise<HTMLElement | undefined> {
  const document = control.ownerDocument;
  const changed = new Set<HTMLElement>();
  const note = (records: readonly MutationRecord[]) => {
    for (const record of records) {
      for (const node of record.addedNodes) if (node.nodeType === Node.ELEMENT_NODE) changed.add(node as HTMLElement);
      if (record.target.nodeType === Node.ELEMENT_NODE) changed.add(record.target as HTMLElement);
    }
  };
  const observer = new MutationObserver(note);
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['style', 'class', 'hidden'],
  });
  try {
    act();
    return await until(
      () => {
        note(observer.takeRecords());
        return [...changed].map(floatingRoot).find((popup) => popup !== undefined && isPopup(popup, control));
      },
      limit,
      signal,
    );
  } finally {
    observer.disconnect();
  }
}

/** The outermost ancestor, itself included, that floats over the page. */
function floatingRoot(element: HTMLElement): HTMLElement | undefined {
  let root: HTMLElement | undefined;
  for (let at: HTMLElement | null = element; at !== null; at = at.parentElement) {
    const { position } = getComputedStyle(at);
    if (position === 'absolute' || position === 'fixed') root = at;
  }
  return root;
}

const isPopup = (popup: HTMLElement, control: HTMLElement): boolean =>
  !popup.contains(control) && isOpen(popup) && (popup.textContent ?? '').trim() !== '';
