import { type InvokedTab, onPageMenu, onShortcut, onToolbarButton } from '../../platform/invocations.ts';
import { announce } from '../../platform/messages.ts';
import { openPanel } from '../../platform/side-panel.ts';
import { leaveAction } from './pending-action.ts';

/** The panel opens first, in the gesture; what to do is left in session storage and the panel woken. */
async function recogniseIn(tab: InvokedTab): Promise<void> {
  const opened = openPanel(tab);
  if (tab.id !== undefined) await leaveAction({ action: 'recognise', tabId: tab.id, at: Date.now() });
  await opened;
  await announce({ type: 'panel.wake' });
}

/** Toolbar button, keyboard and page menu: the browser-owned ways in. Each also grants `activeTab` for that tab. */
export function startFillInBackground(): void {
  onToolbarButton((tab) => void openPanel(tab));
  onShortcut((command, tab) => void (command === 'recognise' ? recogniseIn(tab) : openPanel(tab)));
  onPageMenu('recognise', 'recognisePage', (tab) => void recogniseIn(tab));
}
