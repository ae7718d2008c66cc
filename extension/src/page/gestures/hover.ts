import { viewOf } from './focus.ts';

/** Moves the pointer onto a widget, so that a library draws what it shows on hover only (the cross that empties it). */
export function hover(root: HTMLElement): void {
  const { MouseEvent } = viewOf(root);
  for (const element of [root, ...root.querySelectorAll<HTMLElement>('*')].slice(0, 16)) {
    element.dispatchEvent(new MouseEvent('mouseenter'));
  }
  root.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
  root.dispatchEvent(new MouseEvent('mousemove', { bubbles: true }));
}
