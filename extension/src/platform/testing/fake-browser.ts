/**
 * The part of the browser API that the tests drive: storage areas, messages between contexts, tabs with an agent. Tests
 * put it in place before they import anything: `globalThis.browser = fake.api`.
 */
type Listener = (message: unknown, sender: unknown, reply: (answer: unknown) => void) => unknown;

export interface FakeFrame {
  readonly frameId: number;
  readonly origin: string;
  /** Answers a request; throws when the frame is gone. */
  readonly agent: (request: { readonly type: string }) => unknown;
}

export interface FakeTab {
  readonly id: number;
  readonly url?: string;
  readonly frames: readonly FakeFrame[];
}

const ID = 'fake-extension-id';

function area() {
  const values = new Map<string, unknown>();
  return {
    get: async (key: string) => (values.has(key) ? { [key]: values.get(key) } : {}),
    set: async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) values.set(key, JSON.parse(JSON.stringify(value)));
    },
    remove: async (key: string) => void values.delete(key),
    clear: async () => values.clear(),
    values,
  };
}

export function fakeBrowser() {
  const listeners = new Set<Listener>();
  const tabs = new Map<number, FakeTab>();
  const injected: number[] = [];
  const local = area();
  const session = area();
  const send = (message: unknown, sender: unknown): void => {
    for (const listener of listeners) listener(message, sender, () => undefined);
  };
  const frameOf = (tabId: number, frameId: number): FakeFrame => {
    const frame = tabs.get(tabId)?.frames.find((one) => one.frameId === frameId);
    if (!frame) throw new Error('Could not establish connection. Receiving end does not exist.');
    return frame;
  };
  const say = (tab: FakeTab, frame: FakeFrame, message: unknown): void =>
    send(message, { id: ID, url: `${frame.origin}/form`, tab: { id: tab.id }, frameId: frame.frameId });

  const api = {
    runtime: {
      id: ID,
      getURL: (path: string) => `chrome-extension://${ID}${path}`,
      sendMessage: async () => undefined,
      onMessage: {
        addListener: (listener: Listener) => void listeners.add(listener),
        removeListener: (listener: Listener) => void listeners.delete(listener),
      },
    },
    storage: { local, session },
    tabs: {
      get: async (id: number) => {
        const tab = tabs.get(id);
        if (!tab) throw new Error(`No tab with id: ${id}`);
        return tab;
      },
      sendMessage: async (tabId: number, request: { type: string }, { frameId }: { frameId: number }) => {
        // As Firefox does: what cannot be cloned cannot be sent.
        const value = await frameOf(tabId, frameId).agent(structuredClone(request));
        if (request.type === 'page.ping') return value;
        return { ok: true, value };
      },
    },
    scripting: {
      executeScript: async ({ target, world }: { target: { tabId: number }; world?: string }) => {
        const tab = tabs.get(target.tabId);
        if (!tab) throw new Error('Cannot access contents of the page.');
        if (world === 'MAIN') return [];
        injected.push(tab.id);
        for (const frame of tab.frames)
          say(tab, frame, { type: 'page.hello', origin: frame.origin, top: frame.frameId === 0 });
        return tab.frames.map(({ frameId }) => ({ frameId }));
      },
    },
  };
  return {
    api,
    tabs,
    /** Tabs into which the agent was put, in order. */
    injected,
    storage: { local: local.values, session: session.values },
    /** A message of the agent in a frame of a tab. */
    fromFrame: (tabId: number, frameId: number, message: unknown) => {
      const tab = tabs.get(tabId);
      if (tab) say(tab, frameOf(tabId, frameId), message);
    },
    /** Any message with any sender, as a hostile page would wish it could send. */
    send,
  };
}
