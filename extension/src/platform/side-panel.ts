import { browser } from './native-api.ts';
import { sessionItem } from './storage-item.ts';

const PANEL = 'panel.html';
const POPUP = Object.freeze({ width: 420, height: 760 });

const popupWindow = sessionItem<number | null>('popup-window', {
  version: 1,
  fallback: null,
  parse: (raw) => (typeof raw === 'number' ? raw : undefined),
});

interface WithSidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the panel beside `tab`: the side panel (Chromium ≥ 116), Firefox's sidebar, else a popup window bound to that tab.
 * Call it first thing in the handler of a click, key or menu: the browser wants the gesture.
 */
export async function openPanel(tab: {
  readonly id?: number | undefined;
  readonly windowId?: number | undefined;
}): Promise<void> {
  const { sidebarAction } = browser as unknown as WithSidebar;
  if (typeof browser.sidePanel?.open === 'function' && tab.windowId !== undefined) {
    await browser.sidePanel.open({ windowId: tab.windowId });
    return;
  }
  if (sidebarAction) {
    await sidebarAction.open();
    return;
  }
  await openPopup(tab.id);
}

async function openPopup(tabId: number | undefined): Promise<void> {
  const base = browser.runtime.getURL(`/${PANEL}`);
  const url = tabId === undefined ? base : `${base}?tab=${tabId}`;
  const known = await popupWindow.get();
  if (known !== null && (await reuse(known, url))) return;
  const created = await browser.windows.create({ url, type: 'popup', ...POPUP });
  if (created?.id !== undefined) await popupWindow.set(created.id);
}

async function reuse(windowId: number, url: string): Promise<boolean> {
  try {
    await browser.windows.update(windowId, { focused: true });
    const [page] = await browser.tabs.query({ windowId });
    if (page?.id === undefined) return false;
    // The same address would reload the panel and with it what is on the screen.
    if (page.url !== url) await browser.tabs.update(page.id, { url });
    return true;
  } catch {
    return false;
  }
}

/** The tab a popup window was opened for; undefined in a side panel, which follows the tab in front. */
export const boundTab = (): number | undefined => {
  const id = Number(new URLSearchParams(location.search).get('tab'));
  return Number.isInteger(id) && id > 0 ? id : undefined;
};
