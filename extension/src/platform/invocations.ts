import { browser } from './native-api.ts';

export interface InvokedTab {
  readonly id?: number | undefined;
  readonly windowId?: number | undefined;
}

/** Toolbar button. MV3 names it `action`, MV2 `browserAction`. */
export function onToolbarButton(run: (tab: InvokedTab) => void): void {
  const { action, browserAction } = browser as unknown as Record<string, typeof browser.action | undefined>;
  (action ?? browserAction)?.onClicked.addListener((tab) => run(tab));
}

/** Keyboard shortcut declared in the manifest. The tab is asked for where the browser does not hand it over (MV2). */
export function onShortcut(run: (command: string, tab: InvokedTab) => void): void {
  browser.commands.onCommand.addListener((command: string, tab?: InvokedTab) => {
    if (tab) run(command, tab);
    else
      void browser.tabs
        .query({ active: true, lastFocusedWindow: true })
        .then(([found]) => found && run(command, found));
  });
}

/** One entry in the menu of every web page. */
export function onPageMenu(id: string, messageName: string, run: (tab: InvokedTab) => void): void {
  const title = browser.i18n.getMessage(messageName as never);
  // Made anew at every start: a persistent background page (MV2) loses its menus, a service worker keeps them.
  void browser.contextMenus
    .removeAll()
    .then(() => browser.contextMenus.create({ id, title, contexts: ['page', 'frame', 'editable', 'selection'] }));
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === id && tab) run(tab);
  });
}

/** Runs every `minutes` and once now; survives a sleeping service worker. */
export function everyMinutes(name: string, minutes: number, run: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) run();
  });
  void browser.alarms.create(name, { periodInMinutes: minutes });
  run();
}
