import { click, pressOutside } from './click.ts';
import { viewOf } from './focus.ts';
import { until } from './wait.ts';

/** Whether a popup is on the screen and not on its way out (libraries fade popups, and a fading one takes no choice). */
export function isOpen(popup: HTMLElement): boolean {
  if (!popup.isConnected || isFading(popup)) return false;
  // Layout size: a popup that is still growing has a transform that makes its drawn box empty.
  if (popup.offsetWidth === 0 || popup.offsetHeight === 0) return false;
  const style = getComputedStyle(popup);
  return style.display !== 'none' && style.visibility !== 'hidden';
}

/** Whether an element belongs to a popup on its way out, by the class its transition gives it. */
export const isFading = (element: Element): boolean =>
  element.closest('[class*="-leave-"],[class*="-leave "],[class$="-leave"]') !== null;

/** Popups of a kind that are open now, in the control's own tree first, then in the document. */
export function openPopups(control: HTMLElement, selector: string): HTMLElement[] {
  const tree = control.getRootNode() as Document | ShadowRoot;
  const found = new Set(tree.querySelectorAll<HTMLElement>(selector));
  for (const popup of control.ownerDocument.querySelectorAll<HTMLElement>(selector)) found.add(popup);
  return [...found].filter(isOpen);
}

/** Whether a popup of a kind is still drawn, fading ones included. */
export const anyDrawn = (control: HTMLElement, selector: string): boolean =>
  [...control.ownerDocument.querySelectorAll<HTMLElement>(selector)].some((popup) => popup.offsetHeight > 0);

/** The popup that a control names as its own, when the library says so. */
export function linkedPopup(input: HTMLElement, selector: string): HTMLElement | undefined {
  const ids = `${input.getAttribute('aria-controls') ?? ''} ${input.getAttribute('aria-owns') ?? ''}`.trim();
  if (ids === '') return undefined;
  const tree = input.getRootNode() as Document | ShadowRoot;
  for (const id of ids.split(/\s+/)) {
    const target = tree.getElementById(id) ?? input.ownerDocument.getElementById(id);
    const popup = target?.closest<HTMLElement>(selector);
    if (popup) return popup;
  }
  return undefined;
}

/**
 * Opens a widget by a click and resolves to the popup that belongs to it: the one it names, else the one that was not
 * there before, else the open one nearest to it. Undefined when none opens in time.
 */
export async function openPopup(
  trigger: HTMLElement,
  input: HTMLElement,
  selector: string,
  limit: number,
  signal: AbortSignal,
): Promise<HTMLElement | undefined> {
  const before = new Set(openPopups(trigger, selector));
  click(trigger, input);
  const fresh = () => {
    const linked = linkedPopup(input, selector);
    if (linked !== undefined) return isOpen(linked) ? linked : undefined;
    return openPopups(trigger, selector).find((popup) => !before.has(popup));
  };
  return (await until(fresh, limit, signal)) ?? nearest(trigger, openPopups(trigger, selector));
}

function nearest(trigger: HTMLElement, popups: readonly HTMLElement[]): HTMLElement | undefined {
  const at = trigger.getBoundingClientRect();
  const touching = popups.filter((popup) => {
    const box = popup.getBoundingClientRect();
    const gap = Math.max(box.top - at.bottom, at.top - box.bottom);
    return gap < 24 && box.left < at.right && box.right > at.left;
  });
  return touching.length === 1 ? touching[0] : undefined;
}

/** Closes a popup that is still open: Escape on its input, then a press on the page's background. */
export async function closePopup(popup: HTMLElement, input: HTMLElement, signal: AbortSignal): Promise<void> {
  const closed = () => !isOpen(popup);
  if (await until(closed, 60, signal)) return;
  pressEscape(input);
  if (await until(closed, 80, signal)) return;
  pressOutside(input.ownerDocument);
  await until(closed, 200, signal);
}

/** The Escape key. It is the only key ever pressed: Enter in a date box writes today's date in three libraries. */
function pressEscape(input: HTMLElement): void {
  const { KeyboardEvent } = viewOf(input);
  const key = { key: 'Escape', code: 'Escape', keyCode: 27, bubbles: true, cancelable: true, composed: true };
  input.dispatchEvent(new KeyboardEvent('keydown', key));
  input.dispatchEvent(new KeyboardEvent('keyup', key));
}
