import { isPageFrame, onAnnouncement } from './messages.ts';
import { browser } from './native-api.ts';

/** One frame in which the agent answered. */
export interface PageFrame {
  readonly frameId: number;
  readonly origin: string;
  readonly top: boolean;
}

const AGENT = 'page-agent.js';
/** The helper in the page's own world (entrypoints/page-model.ts); MV2 does without. */
const MODEL = 'page-model.js';
/** How long a frame that took the script may take to say so. */
const HELLO_TIMEOUT_MS = 1000;

async function runAgent(tabId: number): Promise<number> {
  if (browser.scripting) {
    const target = { tabId, allFrames: true };
    await browser.scripting.executeScript({ target, files: [`/${MODEL}`] as never, world: 'MAIN' });
    const results = await browser.scripting.executeScript({
      target,
      files: [`/${AGENT}`] as never,
    });
    return results.length;
  }
  // Chromium MV2: the API of before `scripting`.
  const tabs = browser.tabs as unknown as {
    executeScript(
      tabId: number,
      details: { file: string; allFrames: boolean; matchAboutBlank: boolean },
    ): Promise<unknown[]>;
  };
  return (await tabs.executeScript(tabId, { file: `/${AGENT}`, allFrames: true, matchAboutBlank: false })).length;
}

/**
 * Injects the agent into every frame the browser lets us into, now and only now, and waits until each has said hello.
 * Rejects when the browser refuses the tab: no grant for its origin, or a page of the browser itself.
 */
export async function injectAgent(tabId: number): Promise<PageFrame[]> {
  const frames = new Map<number, PageFrame>();
  const stop = new AbortController();
  let expected = Number.POSITIVE_INFINITY;
  try {
    await new Promise<void>((resolve, reject) => {
      const check = () => frames.size >= expected && resolve();
      onAnnouncement((message, sender) => {
        if (message.type !== 'page.hello' || !isPageFrame(sender, tabId)) return;
        const frameId = sender.frameId ?? 0;
        frames.set(frameId, { frameId, origin: message.origin, top: message.top });
        check();
      }, stop.signal);
      runAgent(tabId).then((count) => {
        expected = count;
        check();
        setTimeout(resolve, HELLO_TIMEOUT_MS);
      }, reject);
    });
  } finally {
    stop.abort();
  }
  return [...frames.values()].sort((a, b) => a.frameId - b.frameId);
}
