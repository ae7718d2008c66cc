import type { Control } from './drivers/driver.ts';

/**
 * Watches what the clerk does by hand while a fill runs. Only trusted events count: a script cannot make them, and the
 * events that a scripted click sets off on its own (`input`, `change`) are not looked at.
 */
export interface ClerkWatch {
  /** Whether the clerk typed or clicked in this widget since the fill began. */
  touched(control: Control): boolean;
  /** Milliseconds since the clerk last typed anywhere; Infinity when she did not. */
  idle(): number;
  stop(): void;
}

const BY_HAND = ['beforeinput', 'paste', 'drop', 'keydown', 'pointerdown', 'mousedown'] as const;

export function watchClerk(documents: readonly Document[]): ClerkWatch {
  const touched = new Set<EventTarget>();
  let last = Number.NEGATIVE_INFINITY;
  const note = (event: Event) => {
    if (!event.isTrusted) return;
    if (event.type === 'keydown' && isMove(event as KeyboardEvent)) return;
    if (event.type !== 'pointerdown' && event.type !== 'mousedown') last = performance.now();
    for (const target of event.composedPath()) touched.add(target);
  };
  for (const document of documents) for (const kind of BY_HAND) document.addEventListener(kind, note, true);
  return {
    touched: (control) =>
      touched.has(control.root) || touched.has(control.input) || control.parts.some((p) => touched.has(p)),
    idle: () => performance.now() - last,
    stop: () => {
      for (const document of documents) for (const kind of BY_HAND) document.removeEventListener(kind, note, true);
    },
  };
}

/** Moving about and shortcuts change nothing. */
const isMove = (event: KeyboardEvent): boolean =>
  event.ctrlKey ||
  event.metaKey ||
  event.altKey ||
  /^(Tab|Shift|Control|Alt|Meta|Escape|Arrow|Page|Home|End|F\d)/.test(event.key);
