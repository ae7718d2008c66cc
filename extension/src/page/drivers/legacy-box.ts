import { viewOf } from '../gestures/focus.ts';

/** A read-only box that the page's own script fills from a popup: the mark of portals from before component libraries. */
export interface LegacyBox {
  readonly box: HTMLInputElement;
  /** What opens the popup: the box itself, or a button beside it. */
  readonly trigger: HTMLElement;
  /** The script in the page's source that opens it. */
  readonly script: string;
  /** The hidden code that goes with the visible words. */
  readonly hidden?: HTMLInputElement;
}

/** Scripts that may do more than open a popup in the page are left alone. */
const UNSAFE = /window\.open|showModalDialog|location|submit|delete|remove|\bsave|ajax|upload/i;

export function legacyBox(element: HTMLElement): LegacyBox | undefined {
  const box = element as HTMLInputElement;
  if (box.localName !== 'input' || box.type !== 'text' || !box.readOnly) return undefined;
  const beside = [...(box.parentElement?.children ?? [])] as HTMLElement[];
  const after = beside.slice(beside.indexOf(box) + 1);
  const end = after.findIndex((one) => one.matches('input:not([type=hidden]):not([type=button]),select,textarea'));
  const own = end < 0 ? after : after.slice(0, end);
  const button = own.find((one) => one.matches('input[type=button],button[type=button],img,a,span') && scriptOf(one));
  const trigger = scriptOf(box) ? box : button;
  const script = scriptOf(trigger ?? box);
  if (UNSAFE.test(script)) return undefined;
  const hidden = own.find((one) => one.matches('input[type=hidden]')) as HTMLInputElement | undefined;
  return { box, trigger: trigger ?? box, script, ...(hidden === undefined ? {} : { hidden }) };
}

/** Puts back what stood there. These boxes are their own model: the posted value is what they hold. */
export function rememberBox({ box, hidden }: LegacyBox): () => void {
  const before = { text: box.value, code: hidden?.value };
  return () => {
    if (hidden !== undefined && before.code !== undefined) hidden.value = before.code;
    if (box.value === before.text) return;
    box.value = before.text;
    box.dispatchEvent(new (viewOf(box).Event)('change', { bubbles: true }));
  };
}

const scriptOf = (element: HTMLElement): string =>
  ['onclick', 'onfocus', 'onmousedown']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .trim();

/** The mask that the page hands to its calendar: `dateFmt:'yyyyMMdd'`, `format:"yyyy-MM"`. */
export const dateMask = (script: string): string | undefined =>
  /(?:dateFmt|format|fmt)\s*:\s*['"]([^'"]+)['"]/i.exec(script)?.[1];
