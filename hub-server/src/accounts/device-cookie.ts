import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

export const deviceCookieName = 'hub.device';

/**
 * `<id>.<mac>`: says that this browser has signed this account in before. It grants nothing but a throttling budget of
 * its own. One browser serves several clerks, so the cookie holds up to four of them.
 */
export interface DeviceCookie {
  /** The id within the cookie value that was issued for this account, if any. */
  find(value: string | undefined, username: string): string | undefined;
  /** The value to set after a success. */
  add(value: string | undefined, username: string): string;
}

const maxEntries = 4;
const shape = /^[\w-]{16}\.[\w-]{43}$/;

export function createDeviceCookie(key: string): DeviceCookie {
  const mac = (id: string, username: string): string =>
    createHmac('sha256', key).update(`device\u0000${id}\u0000${username}`).digest('base64url');
  const entries = (value: string | undefined): string[] =>
    (value ?? '').split('~', maxEntries).filter((entry) => shape.test(entry));
  const find: DeviceCookie['find'] = (value, username) =>
    entries(value)
      .map((entry) => entry.split('.'))
      .find(([id = '', given = '']) => timingSafeEqual(Buffer.from(given), Buffer.from(mac(id, username))))?.[0];
  return {
    find,
    add: (value, username) => {
      if (value !== undefined && find(value, username)) return value;
      const id = randomBytes(12).toString('base64url');
      return [`${id}.${mac(id, username)}`, ...entries(value)].slice(0, maxEntries).join('~');
    },
  };
}
