import { createHash, randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Request, Response } from 'express';
import { clearCookie, readCookie, writeCookie } from './cookies.ts';

/** One sign-in under way. Each tab has its own row and its own cookie, so parallel tabs never overwrite each other. */
export interface Attempt {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  /** A path of this portal. */
  readonly returnTo: string;
}

export interface Attempts {
  begin(res: Response, attempt: Attempt): void;
  /** Takes the attempt away: a state is answered once, and only to the browser that began it. */
  take(req: Request, res: Response, state: string): Attempt | undefined;
}

const LIFE_MS = 10 * 60 * 1000;
const PATH = '/oidc/callback';
const hash = (secret: string) => createHash('sha256').update(secret).digest('base64url');

export function createAttempts(database: DatabaseSync, portalId: string): Attempts {
  const cookieOf = (state: string) => `${portalId}_attempt_${hash(state).slice(0, 12)}`;
  const insert = database.prepare('insert into attempts values (?, ?, ?, ?, ?, ?)');
  const take = database.prepare(
    'delete from attempts where state = ? and browser_hash = ? and created_at > ? returning *',
  );
  const expire = database.prepare('delete from attempts where created_at <= ?');
  return {
    begin(res, { state, nonce, codeVerifier, returnTo }) {
      const now = Date.now();
      expire.run(now - LIFE_MS);
      const secret = randomBytes(16).toString('base64url');
      insert.run(state, hash(secret), nonce, codeVerifier, returnTo, now);
      writeCookie(res, cookieOf(state), secret, PATH, LIFE_MS);
    },
    take(req, res, state) {
      const secret = readCookie(req, cookieOf(state));
      if (secret === undefined) return undefined;
      clearCookie(res, cookieOf(state), PATH);
      const row = take.get(state, hash(secret), Date.now() - LIFE_MS);
      if (!row) return undefined;
      return {
        state,
        nonce: String(row.nonce),
        codeVerifier: String(row.code_verifier),
        returnTo: String(row.return_to),
      };
    },
  };
}
