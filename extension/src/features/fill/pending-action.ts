import { sessionItem } from '../../platform/storage-item.ts';

/** What the clerk asked for from the menu or by key, for the panel to pick up as soon as it is there. */
export interface PendingAction {
  readonly action: 'recognise';
  readonly tabId: number;
  /** Unix milliseconds; older than {@link FRESH_MS} it is dropped: the clerk has moved on. */
  readonly at: number;
}

const FRESH_MS = 60_000;

const stored = sessionItem<PendingAction | null>('pending-action', {
  version: 1,
  fallback: null,
  parse: (raw) => {
    const { action, tabId, at } = (raw ?? {}) as Partial<PendingAction>;
    return action === 'recognise' && typeof tabId === 'number' && typeof at === 'number'
      ? { action, tabId, at }
      : undefined;
  },
});

export const leaveAction = (action: PendingAction): Promise<void> => stored.set(action);

/** Takes the waiting action, once. */
export async function takeAction(now: number): Promise<PendingAction | undefined> {
  const waiting = await stored.get();
  if (!waiting) return undefined;
  await stored.remove();
  return now - waiting.at < FRESH_MS ? waiting : undefined;
}
