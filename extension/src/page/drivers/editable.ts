import { blur, focus, viewOf } from '../gestures/focus.ts';
import type { Driver } from './driver.ts';
import { valueText } from './value-text.ts';

/** `contenteditable` regions that stand for a text box. */
export const editable: Driver = {
  id: 'editable',
  selector: '[contenteditable=true],[contenteditable=""],[contenteditable=plaintext-only]',
  drivesReadOnly: false,
  claim: (element) => ({ widget: 'textarea', root: element, input: element, parts: [element] }),
  read({ input }) {
    const text = input.textContent.trim();
    return { text, empty: text === '' };
  },
  options: () => [],
  async write({ input }, value) {
    enter(input, valueText(value));
    return undefined;
  },
  remember({ input }) {
    const before = input.innerHTML;
    return async () => {
      if (input.innerHTML !== before) enter(input, input.textContent, before);
      return undefined;
    };
  },
};

function enter(region: HTMLElement, text: string, html?: string): void {
  const { InputEvent } = viewOf(region);
  focus(region);
  if (html === undefined) region.textContent = text;
  else region.innerHTML = html;
  region.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text, inputType: 'insertText' }));
  blur(region);
}
