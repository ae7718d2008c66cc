/** Resolves after `ms`, or at once when the signal is aborted. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener('abort', done);
  });
}

/** Asks `probe` until it answers or `limit` ms have passed. Polling, because a library may reuse nodes without mutating them. */
export async function until<T>(
  probe: () => T | undefined | false,
  limit: number,
  signal?: AbortSignal,
): Promise<T | undefined> {
  const end = performance.now() + limit;
  for (let step = 4; ; step = Math.min(40, step * 1.5)) {
    const found = probe();
    if (found !== undefined && found !== false) return found;
    if (signal?.aborted || performance.now() >= end) return undefined;
    await pause(step, signal);
  }
}

/** Resolves when the document has not changed for `quiet` ms, at the latest after `limit` ms. */
export function settled(document: Document, quiet: number, limit: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      observer.disconnect();
      clearTimeout(calm);
      clearTimeout(end);
      resolve();
    };
    let calm = setTimeout(finish, quiet);
    const end = setTimeout(finish, limit);
    const observer = new MutationObserver(() => {
      clearTimeout(calm);
      calm = setTimeout(finish, quiet);
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    signal?.addEventListener('abort', finish, { once: true });
  });
}
