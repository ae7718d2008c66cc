import type { StateStore } from 'oidc-client-ts';
import { sessionItem } from '../../platform/storage-item.ts';

const parse = (raw: unknown): Record<string, string> | undefined =>
  typeof raw === 'object' && raw !== null ? (raw as Record<string, string>) : undefined;
const states = sessionItem<Record<string, string>>('sign-in-states', { version: 1, fallback: {}, parse });

/** State, nonce and PKCE verifier of sign-ins under way (RFC 7636 §4.1); a panel that reopens in between finds them. */
export const sessionStateStore: StateStore = {
  async set(key, value) {
    await states.set({ ...(await states.get()), [key]: value });
  },
  async get(key) {
    return (await states.get())[key] ?? null;
  },
  async remove(key) {
    const { [key]: found, ...rest } = await states.get();
    await states.set(rest);
    return found ?? null;
  },
  async getAllKeys() {
    return Object.keys(await states.get());
  },
};
