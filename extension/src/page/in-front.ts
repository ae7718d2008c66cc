import { until } from './gestures/wait.ts';

/** Whether the page is drawn, as opposed to a tab at the back or a window that is covered. */
export interface FrontWatch {
  /** Resolves to whether the page is drawn, at the latest after `limit` ms. */
  inFront(limit: number, signal?: AbortSignal): Promise<boolean>;
  /** Whether it is drawn now, as far as is known. */
  now(): boolean;
  stop(): void;
}

/** Without a frame for this long, in ms, a page is not drawn, whatever it says of itself. */
const FRAME_LIMIT = 1000;

/**
 * Watches whether a page is drawn. `visibilityState` alone does not tell: debuggers and remote desktops keep it at
 * `visible` while no animation frame comes, and widgets that close or commit in a frame then show what they do not hold.
 */
export function watchFront(document: Document): FrontWatch {
  const view = document.defaultView;
  let last = Number.NEGATIVE_INFINITY;
  let frame = 0;
  const beat = () => {
    last = performance.now();
    frame = view?.requestAnimationFrame(beat) ?? 0;
  };
  frame = view?.requestAnimationFrame(beat) ?? 0;
  const now = () => document.visibilityState === 'visible' && performance.now() - last < FRAME_LIMIT;
  return {
    now,
    inFront: async (limit, signal) => (await until(now, limit, signal)) === true,
    stop: () => view?.cancelAnimationFrame(frame),
  };
}

/** Longest wait for the first frame, in ms: a page at the front draws one in a few hundredths of a second. */
export const FIRST_FRAME = FRAME_LIMIT;
