import type { BrowserContext, Page, Worker } from '@playwright/test';

interface ExtensionApi {
  readonly tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> };
  readonly runtime: { getURL(path: string): string };
  readonly windows: { create(what: object): Promise<unknown> };
}

const SIZE = Object.freeze({ width: 420, height: 860 });

/** Opens the panel for the tab that shows `page`, in the popup window it uses where there is no side panel. */
export async function openPanelWindow(context: BrowserContext, worker: Worker, page: Page): Promise<Page> {
  const opened = context.waitForEvent('page');
  await worker.evaluate(
    async ([url, size]) => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
      const tabs = await chrome.tabs.query({});
      const tab = tabs.find((one) => one.url === url);
      if (tab?.id === undefined) throw new Error(`no tab shows ${url}`);
      const panel = `${chrome.runtime.getURL('/panel.html')}?tab=${tab.id}`;
      await chrome.windows.create({ url: panel, type: 'popup', ...size });
    },
    [page.url(), SIZE] as const,
  );
  const panel = await opened;
  await panel.setViewportSize(SIZE);
  return panel;
}
