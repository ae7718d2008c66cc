import type { Control } from '../drivers/driver.ts';
import { composedAncestors } from './composed.ts';
import type { Steps } from './slices.ts';

const BUTTONS =
  'button, input[type="submit"], input[type="button"], [role="button"], a[class*="btn"], a[class*="button"], span[class*="btn"]';
/** Longer texts on a button are sentences or whole cards. */
const LONGEST = 8;
const MOST_BUTTONS = 300;
const MOST_ACTIONS = 8;

const spokenOf = (button: HTMLElement): string =>
  (button.localName === 'input' ? (button as HTMLInputElement).value : (button.textContent ?? '')).replace(/\s+/g, '');

/**
 * What can be done with the form each control stands in: the texts of the buttons of the smallest part of the page that holds the
 * button and at least two controls, or of their `<form>`. 查询 and 重置 make a search bar of the same fields that 保存 makes a record.
 */
export function* actionsOf(controls: readonly Control[]): Steps<(control: Control) => readonly string[]> {
  const held = new Map<Element, number>();
  const trees = new Set<Document | ShadowRoot>();
  const insides = new Set<Element>();
  for (const { root } of controls) {
    trees.add(root.getRootNode() as Document | ShadowRoot);
    insides.add(root);
    for (const at of composedAncestors(root)) held.set(at, (held.get(at) ?? 0) + 1);
    yield;
  }
  const said = new Map<Element, string[]>();
  for (const tree of trees) {
    for (const button of [...tree.querySelectorAll<HTMLElement>(BUTTONS)].slice(0, MOST_BUTTONS)) {
      const text = spokenOf(button);
      if (text === '' || text.length > LONGEST) continue;
      const around = holderOf(button, held, insides);
      if (around === undefined) continue;
      const known = said.get(around);
      if (known === undefined) said.set(around, [text]);
      else if (known.length < MOST_ACTIONS && !known.includes(text)) known.push(text);
      yield;
    }
  }
  return ({ root }) => {
    for (const at of composedAncestors(root)) {
      const texts = said.get(at);
      if (texts !== undefined) return texts;
    }
    return [];
  };
}

function holderOf(
  button: Element,
  held: ReadonlyMap<Element, number>,
  insides: ReadonlySet<Element>,
): Element | undefined {
  for (const at of composedAncestors(button)) {
    // The arrows of a date picker and the cross of a select are part of their control.
    if (insides.has(at)) return undefined;
    const count = held.get(at) ?? 0;
    if (count > 1 || (count === 1 && at.localName === 'form')) return at;
  }
  return undefined;
}
