import { createHmac, timingSafeEqual } from 'node:crypto';

/** Form tokens that are worth something in one interaction only. */
export interface Csrf {
  token(interactionUid: string): string;
  matches(interactionUid: string, given: unknown): boolean;
}

export function createCsrf(key: string): Csrf {
  const token = (uid: string): string => createHmac('sha256', key).update(`csrf\u0000${uid}`).digest('base64url');
  return {
    token,
    matches(uid, given) {
      if (typeof given !== 'string') return false;
      const [a, b] = [Buffer.from(token(uid)), Buffer.from(given)];
      return a.length === b.length && timingSafeEqual(a, b);
    },
  };
}
