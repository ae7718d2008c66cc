import { isOwnPage } from './messages.ts';
import { browser } from './native-api.ts';

/** What the agent of a frame may say while it is watched; no text of the page, no value. */
export type WatchNews = 'fields' | 'frames';

const NAME = 'page.watch';

/**
 * Has the agent of one frame watch its document until `signal` aborts or this page of the extension is closed: the
 * connection itself is what keeps the watch alive, so it cannot outlive the panel.
 */
export function watchFrame(
  target: { readonly tabId: number; readonly frameId: number },
  on: { readonly news: (news: WatchNews) => void; readonly gone: () => void },
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const port = browser.tabs.connect(target.tabId, { frameId: target.frameId, name: NAME });
  const end = () => port.disconnect();
  port.onMessage.addListener((message: unknown) => {
    if (message === 'fields' || message === 'frames') on.news(message);
  });
  // Only the other side's end is told here: the document was left, or has no agent.
  port.onDisconnect.addListener(() => {
    signal.removeEventListener('abort', end);
    // Chromium wants the reason to be looked at, or logs it as an error of ours.
    void browser.runtime.lastError;
    on.gone();
  });
  signal.addEventListener('abort', end, { once: true });
}

/** The agent's side: watches while a panel of this extension stays connected. `signal` aborts when it goes. */
export function serveWatch(watch: (tell: (news: WatchNews) => void, signal: AbortSignal) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== NAME || !isOwnPage(port.sender ?? {})) return;
    const stop = new AbortController();
    port.onDisconnect.addListener(() => stop.abort());
    watch((news) => port.postMessage(news), stop.signal);
  });
}
