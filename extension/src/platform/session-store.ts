import { isOwnPage } from './messages.ts';
import { browser } from './native-api.ts';

/**
 * What must never touch the disk: tokens, the hub's share, a filled page's receipt. `storage.session` where the browser
 * has it (Chromium ≥ 102 MV3, Firefox), else the memory of the persistent background page of the MV2 build.
 */
export interface SessionArea {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  clear(): Promise<void>;
}

const native: SessionArea = {
  get: async (key) => (await browser.storage.session.get(key))[key],
  set: (key, value) => browser.storage.session.set({ [key]: value }),
  remove: (key) => browser.storage.session.remove(key),
  clear: () => browser.storage.session.clear(),
};

type MemoryRequest = {
  readonly type: 'session-memory';
  readonly op: keyof SessionArea;
  readonly key?: string;
  readonly value?: unknown;
};

const ask = (request: Omit<MemoryRequest, 'type'>): Promise<unknown> =>
  browser.runtime.sendMessage({ type: 'session-memory', ...request });

const remote: SessionArea = {
  get: (key) => ask({ op: 'get', key }),
  set: async (key, value) => void (await ask({ op: 'set', key, value })),
  remove: async (key) => void (await ask({ op: 'remove', key })),
  clear: async () => void (await ask({ op: 'clear' })),
};

const hasNative = (): boolean => browser.storage.session !== undefined;

/** Serves {@link sessionArea} from the background page's memory. Only the extension's own pages are answered. */
export function serveSessionMemory(): SessionArea {
  const memory = new Map<string, unknown>();
  const area: SessionArea = {
    get: async (key) => memory.get(key),
    set: async (key, value) => void memory.set(key, value),
    remove: async (key) => void memory.delete(key),
    clear: async () => memory.clear(),
  };
  if (hasNative()) return native;
  browser.runtime.onMessage.addListener((message: MemoryRequest, sender, reply) => {
    if (message?.type !== 'session-memory' || !isOwnPage(sender)) return;
    const { op, key = '', value } = message;
    void area[op](key, value).then(reply);
    return true;
  });
  return area;
}

let local: SessionArea | undefined;

/** The session area of this context. The background calls {@link useSessionArea} with its own memory first. */
export const sessionArea = (): SessionArea => local ?? (hasNative() ? native : remote);
export const useSessionArea = (area: SessionArea): void => {
  local = area;
};
