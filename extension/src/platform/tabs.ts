import { browser } from './native-api.ts';

export interface OpenTab {
  readonly id: number;
  /** Only where the extension has a grant for the page: otherwise undefined, never asked for. */
  readonly url?: string | undefined;
  readonly windowId?: number | undefined;
}

export async function activeTab(): Promise<OpenTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url, windowId: tab.windowId };
}

export async function tabById(id: number): Promise<OpenTab | undefined> {
  const tab = await browser.tabs.get(id).catch(() => undefined);
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url, windowId: tab.windowId };
}

export async function openTab(url: string): Promise<number> {
  const tab = await browser.tabs.create({ url });
  if (tab.id === undefined) throw new Error('tab-without-id');
  return tab.id;
}

export const closeTab = (id: number): Promise<void> => browser.tabs.remove(id).catch(() => undefined);

export async function focusTab(id: number): Promise<void> {
  await browser.tabs.update(id, { active: true }).catch(() => undefined);
}

/** Resolves with the first address of `tabId` that starts with `prefix`, or undefined when the tab is closed or `signal` aborts. */
export function waitForAddress(tabId: number, prefix: string, signal: AbortSignal): Promise<string | undefined> {
  return new Promise((resolve) => {
    const done = (url: string | undefined): void => {
      browser.tabs.onUpdated.removeListener(updated);
      browser.tabs.onRemoved.removeListener(removed);
      signal.removeEventListener('abort', aborted);
      resolve(url);
    };
    const updated = (id: number, change: { url?: string | undefined }): void => {
      if (id === tabId && change.url?.startsWith(prefix)) done(change.url);
    };
    const removed = (id: number): void => {
      if (id === tabId) done(undefined);
    };
    const aborted = (): void => done(undefined);
    browser.tabs.onUpdated.addListener(updated);
    browser.tabs.onRemoved.addListener(removed);
    signal.addEventListener('abort', aborted);
    // The address may have been reached before we listened.
    void tabById(tabId).then((tab) => {
      if (!tab) done(undefined);
      else if (tab.url?.startsWith(prefix)) done(tab.url);
    });
  });
}

/** Which tab is in front, and that a page in some tab has finished loading. Both until `signal` aborts. */
export function watchTabs(
  on: {
    readonly front: () => void;
    readonly loaded: (tabId: number) => void;
    readonly closed: (tabId: number) => void;
  },
  signal: AbortSignal,
): void {
  const updated = (tabId: number, change: { status?: string | undefined }): void => {
    if (change.status === 'complete') on.loaded(tabId);
  };
  const activated = (): void => on.front();
  const removed = (tabId: number): void => on.closed(tabId);
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  browser.tabs.onRemoved.addListener(removed);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
    browser.tabs.onRemoved.removeListener(removed);
  });
}
