import { browser } from './native-api.ts';
import { sessionArea } from './session-store.ts';

/** One named value with a version and a fallback. What is stored under another version, or does not parse, is dropped. */
export interface StorageItem<T> {
  get(): Promise<T>;
  set(value: T): Promise<void>;
  remove(): Promise<void>;
}

interface ItemOptions<T> {
  readonly version: number;
  readonly fallback: T;
  /** Narrows what came back; returns undefined for anything else. */
  readonly parse: (raw: unknown) => T | undefined;
}

interface Stored {
  readonly version: number;
  readonly value: unknown;
}

interface Backend {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

function storageItem<T>(
  backend: () => Backend,
  key: string,
  { version, fallback, parse }: ItemOptions<T>,
): StorageItem<T> {
  return {
    async get() {
      const stored = (await backend().get(key)) as Stored | undefined;
      if (stored?.version !== version) return fallback;
      return parse(stored.value) ?? fallback;
    },
    set: (value) => backend().set(key, { version, value } satisfies Stored),
    remove: () => backend().remove(key),
  };
}

const localBackend: Backend = {
  get: async (key) => (await browser.storage.local.get(key))[key],
  set: (key, value) => browser.storage.local.set({ [key]: value }),
  remove: (key) => browser.storage.local.remove(key),
};

/** Survives a restart, in clear on the disk: settings, the ledger and taught rules only, never a resident's value, never a key. */
export const localItem = <T>(key: string, options: ItemOptions<T>): StorageItem<T> =>
  storageItem(() => localBackend, key, options);

/** Gone when the browser closes; never on the disk. */
export const sessionItem = <T>(key: string, options: ItemOptions<T>): StorageItem<T> =>
  storageItem(sessionArea, key, options);
