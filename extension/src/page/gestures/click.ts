import { focus, viewOf } from './focus.ts';

/** A click that would send the form or leave the page. The driver that asked for it has misread the page. */
export class ForbiddenClick extends Error {
  readonly code = 'forbidden-click';
}

/**
 * Presses and releases the primary button on an element, as a person would. The only place where the page is clicked:
 * refuses submitters and links that lead away, and stops a submit that a click sets off all the same.
 */
export function click(element: HTMLElement, input?: HTMLElement): void {
  if (leadsAway(element)) throw new ForbiddenClick(`refused to click <${element.localName}>`);
  withoutSubmit(element, () => {
    press(element);
    // Where a real press would move the focus to, between press and release.
    if (input !== undefined) focus(input);
    release(element);
  });
}

/**
 * Presses on the page's bare background, for popups that close on a press outside themselves. No control of the page
 * is the target.
 */
export function pressOutside(document: Document): void {
  press(document.documentElement);
  release(document.documentElement);
}

function press(element: HTMLElement): void {
  const { PointerEvent, MouseEvent } = viewOf(element);
  const at = middle(element);
  element.dispatchEvent(new PointerEvent('pointerover', { ...at, ...POINTER }));
  element.dispatchEvent(new MouseEvent('mouseover', at));
  element.dispatchEvent(new MouseEvent('mouseenter', { ...at, bubbles: false }));
  element.dispatchEvent(new MouseEvent('mousemove', at));
  element.dispatchEvent(new PointerEvent('pointerdown', { ...at, ...POINTER, buttons: 1 }));
  element.dispatchEvent(new MouseEvent('mousedown', { ...at, buttons: 1 }));
}

function release(element: HTMLElement): void {
  const { PointerEvent, MouseEvent } = viewOf(element);
  const at = middle(element);
  element.dispatchEvent(new PointerEvent('pointerup', { ...at, ...POINTER }));
  element.dispatchEvent(new MouseEvent('mouseup', at));
  element.dispatchEvent(new MouseEvent('click', at));
}

const POINTER = Object.freeze({ pointerId: 1, pointerType: 'mouse', isPrimary: true } as const);

function middle(element: HTMLElement) {
  const box = element.getBoundingClientRect();
  return {
    bubbles: true,
    cancelable: true,
    composed: true,
    view: viewOf(element),
    detail: 1,
    clientX: box.left + box.width / 2,
    clientY: box.top + box.height / 2,
  };
}

const SUBMITTER = 'input[type=submit],input[type=image],input[type=reset],button[type=submit],button[type=reset]';

function leadsAway(element: HTMLElement): boolean {
  if (element.closest(SUBMITTER) !== null) return true;
  const button = element.closest('button');
  // A button without a type submits; libraries always write type=button.
  if (button !== null && !button.hasAttribute('type') && button.closest('form') !== null) return true;
  const href = element.closest('a')?.getAttribute('href')?.trim() ?? '';
  return href !== '' && !href.startsWith('#') && !/^javascript:/i.test(href);
}

function withoutSubmit(element: HTMLElement, act: () => void): void {
  const view = viewOf(element);
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  view.addEventListener('submit', stop, { capture: true });
  try {
    act();
  } finally {
    view.removeEventListener('submit', stop, { capture: true });
  }
}
