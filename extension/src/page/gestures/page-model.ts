import { actOnModel } from './model-in-page.ts';

/** Set on the widgets meant, for the moment of the call; its value is the order. */
export const MODEL_MARK = 'data-tongban-model';
/** Dispatched at the document element; the script in the page's world answers by cancelling it. */
export const MODEL_EVENT = 'tongban-model';

/**
 * Selects and radio groups without a cross cannot be emptied by any gesture, so undo needs the page's own model. This
 * keeps, inside the page's world, the value that a widget's component holds, and hands it back later. Nothing but a
 * number crosses between the worlds: no value enters the page this way and none leaves it.
 */
export function keepModel(elements: readonly HTMLElement[]): () => void {
  const [element] = elements;
  if (element === undefined) return () => undefined;
  count += 1;
  const id = count;
  call(elements, `keep:${id}`);
  return () => call(elements, `give:${id}`);
}

let count = 0;

function call(elements: readonly HTMLElement[], order: string): void {
  const [element] = elements;
  if (element === undefined) return;
  const { ownerDocument: document } = element;
  for (const one of elements) one.setAttribute(MODEL_MARK, order);
  const call = new Event(MODEL_EVENT, { cancelable: true });
  const answered = !document.documentElement.dispatchEvent(call);
  if (!answered) runInline(document, order);
  for (const one of elements) one.removeAttribute(MODEL_MARK);
}

/**
 * MV2 and the lab have no script in the page's world. MV3 forbids this way and has one (entrypoints/page-model.ts). A page
 * whose policy forbids inline scripts ignores it, and the undo is then reported as failed.
 */
function runInline(document: Document, order: string): void {
  const script = document.createElement('script');
  script.textContent = `(${actOnModel})(${JSON.stringify(MODEL_MARK)},${JSON.stringify(order)})`;
  document.documentElement.append(script);
  script.remove();
}
