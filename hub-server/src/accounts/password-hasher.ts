import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { hash, verify } from '@node-rs/argon2';
import { HubError } from '../errors.ts';

/**
 * argon2id with the OWASP Password Storage minimum: 19,456 KiB, 2 passes, 1 lane, 32-byte tag, 16-byte salt. About 15 ms
 * of one core each; `npm run bench -- hub` states the figure beside every login rate. `algorithm: 2` is argon2id.
 */
export const hashParameters = Object.freeze({ algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 });

export interface PasswordHasher {
  hash(password: string): Promise<string>;
  /** Checks against the hash, or, without one, spends the same time on a hash nobody knows and answers false. */
  verify(password: string, passwordHash: string | undefined): Promise<boolean>;
}

export interface HasherLimits {
  /** Hashes at a time; each holds 19 MiB. */
  readonly concurrency: number;
  /** Callers that may wait. The next one is refused with `sign-in.busy` before memory or patience runs out. */
  readonly queue: number;
}

const defaults: HasherLimits = { concurrency: Math.max(1, Math.min(4, availableParallelism())), queue: 64 };

export function createPasswordHasher(limits: HasherLimits = defaults): PasswordHasher {
  let running = 0;
  const waiting: (() => void)[] = [];

  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (running >= limits.concurrency) {
      if (waiting.length >= limits.queue) throw new HubError('sign-in.busy', { retryAfter: 5 });
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
    running += 1;
    try {
      return await work();
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  }

  const hashNow = (password: string): Promise<string> => inTurn(() => hash(password, hashParameters));
  const decoy = hash(randomBytes(24).toString('base64url'), hashParameters);
  return {
    hash: hashNow,
    verify: (password, passwordHash) =>
      inTurn(async () => {
        const right = await verify(passwordHash ?? (await decoy), password);
        return right && passwordHash !== undefined;
      }),
  };
}
