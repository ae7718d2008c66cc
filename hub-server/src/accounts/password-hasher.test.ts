import { expect, test } from 'vitest';
import { createPasswordHasher, hashParameters } from './password-hasher.ts';

test('hashes are argon2id with the stated parameters', async () => {
  const hasher = createPasswordHasher();
  const hash = await hasher.hash('correct horse');
  const { memoryCost, timeCost, parallelism } = hashParameters;
  expect(hash).toMatch(new RegExp(`^\\$argon2id\\$v=19\\$m=${memoryCost},t=${timeCost},p=${parallelism}\\$`));
  expect(await hasher.verify('correct horse', hash)).toBe(true);
  expect(await hasher.verify('wrong', hash)).toBe(false);
  expect(await hasher.verify('correct horse', undefined)).toBe(false);
});

test('a full queue refuses with a code instead of growing', async () => {
  const hasher = createPasswordHasher({ concurrency: 1, queue: 2 });
  const results = await Promise.allSettled(Array.from({ length: 5 }, () => hasher.hash('x')));
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'rejected']);
  expect(results[4]).toMatchObject({ reason: { code: 'sign-in.busy', status: 503, retryAfter: 5 } });
  // And recovers.
  expect(await hasher.hash('x')).toContain('argon2id');
});
