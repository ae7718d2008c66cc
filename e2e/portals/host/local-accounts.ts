import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** The portal's own accounts, as they were before 通办. Kept in memory: made anew from the settings at every start. */
export interface LocalAccounts {
  readonly any: boolean;
  /** The user name when the password is right. 'throttled' after five failures within a minute. */
  check(username: string, password: string): Promise<string | 'wrong' | 'throttled'>;
}

const USERNAME = 'clerk';
const TRIES = 5;
const WINDOW_MS = 60_000;

function derive(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password, salt, 32, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

export function createLocalAccounts(password: string | undefined): LocalAccounts {
  if (password === undefined) return { any: false, check: async () => 'wrong' };
  const salt = randomBytes(16);
  const expected = derive(password, salt);
  let failures: number[] = [];
  return {
    any: true,
    async check(username, given) {
      failures = failures.filter((at) => at > Date.now() - WINDOW_MS);
      if (failures.length >= TRIES) return 'throttled';
      const matches = timingSafeEqual(await derive(given, salt), await expected);
      if (matches && username === USERNAME) return username;
      failures.push(Date.now());
      return 'wrong';
    },
  };
}
