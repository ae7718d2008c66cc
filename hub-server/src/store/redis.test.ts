import { randomUUID } from 'node:crypto';
import { createClient } from 'redis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseRedisUrl } from './redis/url.ts';
import { openRedis } from './redis.ts';
import type { ShortLived } from './store.ts';
import { type PrivateRedis, redisServerMissing, startRedis } from './testing/private-redis.ts';
import { shortLivedContract } from './testing/short-lived-contract.ts';

shortLivedContract({
  name: 'redis cluster',
  unavailable: redisServerMissing,
  async open() {
    const server = await startRedis({ cluster: true });
    const shortLived = await openRedis({ url: server.url });
    return {
      shortLived,
      async dispose() {
        await shortLived.close();
        await server.dispose();
      },
    };
  },
});

describe.skipIf(redisServerMissing)(`redis in trouble ${redisServerMissing || ''}`, () => {
  let server: PrivateRedis;
  let store: ShortLived;
  beforeAll(async () => {
    server = await startRedis();
    store = await openRedis({ url: server.url });
  });
  afterAll(async () => {
    await store?.close();
    await server?.dispose();
  });

  /** Seconds until it failed, with the code. */
  const failure = async (work: () => Promise<unknown>): Promise<{ code: unknown; seconds: number }> => {
    const start = performance.now();
    const code = await work().then(
      () => 'succeeded',
      (cause: unknown) => (cause instanceof Error && 'code' in cause ? cause.code : cause),
    );
    return { code, seconds: (performance.now() - start) / 1000 };
  };
  const until = async (work: () => Promise<unknown>): Promise<void> => {
    for (let attempt = 0; attempt < 100; attempt++) {
      try {
        await work();
        return;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
    throw new Error('it did not recover');
  };

  it('keeps no id of a session, code or token in the server', async () => {
    const id = `raw-${randomUUID()}`;
    await store.artefacts.upsert('RefreshToken', id, { grantId: 'grant', userCode: `${id}-user` }, 60);
    await store.artefacts.upsert('Grant', 'grant', { accountId: 'account' }, 60);
    const change = { uid: 'uid', payload: { accountId: 'account' }, set: {}, remove: [] };
    await store.sessions.save({ ...change, id: { value: id, is: 'fresh' } }, 60);
    const client = await createClient({ url: server.url }).connect();
    const seen: string[] = [];
    for (const key of await client.keys('*')) seen.push(key, String(await client.dump(key)));
    client.destroy();
    // The search would see it, if it were there: uncompressed dumps hold the user code of the payload.
    expect(seen.some((text) => text.includes(`${id}-user`))).toBe(true);
    // The user code may stay in the payload: the library compares it, and it opens nothing by itself.
    expect(seen.filter((text) => text.replaceAll(`${id}-user`, '').includes(id))).toEqual([]);
  });

  it('answers with a code within seconds while the server hangs, and works again afterwards', async () => {
    server.freeze();
    const { code, seconds } = await failure(() => store.ping());
    server.thaw();
    expect(code).toBe('store.timeout');
    expect(seconds).toBeLessThan(3);
    await until(() => store.ping());
  }, 20_000);

  it('answers at once while the server is gone, and finds it again with its scripts unknown', async () => {
    const id = randomUUID();
    await store.artefacts.upsert('AccessToken', id, {}, 60);
    await server.kill();
    await failure(() => store.ping());
    const { code, seconds } = await failure(() => store.artefacts.consume('AccessToken', id));
    expect(code).toBe('store.unreachable');
    expect(seconds).toBeLessThan(3);
    await server.restart();
    await until(() => store.ping());
    expect(await store.artefacts.find('AccessToken', id)).toBeUndefined();
    await store.artefacts.upsert('AccessToken', id, {}, 60);
    expect(await store.artefacts.consume('AccessToken', id)).toBe('consumed');
  }, 20_000);

  it('refuses quickly to open where nothing listens', async () => {
    const { code, seconds } = await failure(() => openRedis({ url: 'redis://127.0.0.1:1' }));
    expect(code).toBe('store.unreachable');
    expect(seconds).toBeLessThan(5);
  });
});

describe('addresses of redis', () => {
  it.each([
    ['redis://127.0.0.1', { kind: 'standalone', tls: false, nodes: [{ host: '127.0.0.1', port: 6379 }], database: 0 }],
    ['rediss://u:p%40:w@[::1]:7/3', { kind: 'standalone', tls: true, username: 'u', password: 'p@:w', database: 3 }],
    [
      'redis-cluster://a:1,b:2',
      {
        kind: 'cluster',
        nodes: [
          { host: 'a', port: 1 },
          { host: 'b', port: 2 },
        ],
      },
    ],
    ['redis-sentinel://:pw@a,b:9/main/2', { kind: 'sentinel', name: 'main', database: 2, password: 'pw' }],
  ])('reads %s', (url, expected) => {
    expect(parseRedisUrl(url)).toMatchObject(expected);
  });

  it.each(['http://a', 'redis://', 'redis://a/x', 'redis-sentinel://a:1', 'redis://a:b:c'])('refuses %s', (url) => {
    expect(() => parseRedisUrl(url)).toThrow(expect.objectContaining({ code: 'store.configuration' }));
  });
});
