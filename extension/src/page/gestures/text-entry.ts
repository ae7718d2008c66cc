import { blur, focus, viewOf } from './focus.ts';

export type TextBox = HTMLInputElement | HTMLTextAreaElement;

/**
 * focus, prototype value setter, `input`, `change`, blur: the order that commits in every library measured
 * (reference/autofill.md §1.2). Blur is part of it: some boxes take the value only then.
 */
export function enterText(box: TextBox, text: string): void {
  focus(box);
  putText(box, text);
  box.dispatchEvent(new (viewOf(box).Event)('change', { bubbles: true }));
  blur(box);
}

/** Sets the text and announces it as typing; nothing is committed yet. */
export function putText(box: TextBox, text: string): void {
  const { HTMLInputElement, HTMLTextAreaElement, InputEvent } = viewOf(box);
  const owner = box.localName === 'textarea' ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  // The prototype's setter passes a page's own `value` property on the element, which would swallow the change.
  const set = Object.getOwnPropertyDescriptor(owner, 'value')?.set;
  if (set === undefined) box.value = text;
  else set.call(box, text);
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text, inputType: 'insertText' }));
}
