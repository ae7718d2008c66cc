/** Longest stretch of work, in ms, before the page gets its turn: well below a long task (50 ms) on a slow desktop too. */
const SLICE = 8;

/** Work that may be interrupted wherever it yields. */
export type Steps<T> = Generator<undefined, T>;

/** Runs the steps to their end, letting the page have its turn whenever a slice is used up. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  for (let end = performance.now() + SLICE; ; ) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < end) continue;
    await nextTurn();
    end = performance.now() + SLICE;
  }
}

/** Runs the steps to their end at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** After whatever waits now. Timers and animation frames are slowed down or stopped in a tab at the back; messages are not. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
