import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SessionChange, ShortLived } from '../store.ts';
import type { Backing, TestShortLived } from './backings.ts';

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const times = <T>(count: number, work: (n: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, n) => work(n)));

/** What every ShortLived must do. */
export function shortLivedContract(backing: Backing<TestShortLived>): void {
  describe.skipIf(backing.unavailable)(`short-lived ${backing.name} ${backing.unavailable || ''}`, () => {
    let opened: TestShortLived;
    let store: ShortLived;
    beforeAll(async () => {
      opened = await backing.open();
      store = opened.shortLived;
      await store.ping();
    });
    afterAll(() => opened?.dispose());

    const change = (uid: string, more: Partial<SessionChange> = {}): SessionChange => ({
      uid,
      payload: { accountId: 'a', exp: 9_999_999_999, loginTs: 1 },
      set: {},
      remove: [],
      ...more,
    });
    /** A new session of account `a`, found by the answered id. */
    const begin = async (uid: string, accountId = 'a'): Promise<string> => {
      const id = randomUUID();
      const made = change(uid, { id: { value: id, is: 'fresh' }, payload: { accountId, exp: 9_999_999_999 } });
      expect(await store.sessions.save(made, 60)).toBe('saved');
      return id;
    };

    describe('artefacts', () => {
      it('finds what was written and nothing else', async () => {
        const id = randomUUID();
        const payload = { exp: 1, nested: { list: [], nothing: null, text: '张三' } };
        await store.artefacts.upsert('AccessToken', id, payload, 60);
        expect(await store.artefacts.find('AccessToken', id)).toEqual(payload);
        expect(await store.artefacts.find('RefreshToken', id)).toBeUndefined();
        await store.artefacts.destroy('AccessToken', id);
        expect(await store.artefacts.find('AccessToken', id)).toBeUndefined();
      });

      it('forgets everything at its time', async () => {
        const id = randomUUID();
        await store.artefacts.upsert('AuthorizationCode', id, { grantId: id }, 1);
        await store.once(id, 1);
        await store.hit(id, 1);
        await store.sessions.save(change(id, { id: { value: id, is: 'fresh' } }), 1);
        expect(await store.artefacts.find('AuthorizationCode', id)).toBeDefined();
        expect(await store.sessions.find(id)).toBeDefined();
        await sleep(1_150);
        expect(await store.artefacts.find('AuthorizationCode', id)).toBeUndefined();
        expect(await store.artefacts.consume('AuthorizationCode', id)).toBe('missing');
        expect(await store.sessions.find(id)).toBeUndefined();
        expect(await store.sessions.findByUid(id)).toBeUndefined();
        expect(await store.once(id, 60)).toBe(true);
        expect(await store.hit(id, 60)).toEqual({ count: 1, resetSeconds: 60 });
      });

      it('lets exactly one of twenty consume, insert, or come first', async () => {
        const id = randomUUID();
        await store.artefacts.upsert('RefreshToken', id, { exp: 1 }, 60);
        const consumed = await times(20, () => store.artefacts.consume('RefreshToken', id));
        expect(consumed.filter((outcome) => outcome === 'consumed')).toHaveLength(1);
        expect(consumed.filter((outcome) => outcome === 'already')).toHaveLength(19);
        const inserted = await times(20, () => store.artefacts.insert('ReplayDetection', id, {}, 60));
        expect(inserted.filter(Boolean)).toHaveLength(1);
        const firsts = await times(20, () => store.once(id, 60));
        expect(firsts.filter(Boolean)).toHaveLength(1);
      });

      it('keeps a consumed artefact consumed when it is written again', async () => {
        const id = randomUUID();
        await store.artefacts.upsert('DeviceCode', id, { exp: 1 }, 60);
        await store.artefacts.consume('DeviceCode', id);
        await store.artefacts.upsert('DeviceCode', id, { exp: 2 }, 60);
        expect(await store.artefacts.find('DeviceCode', id)).toEqual({ exp: 2, consumed: expect.any(Number) });
        expect(await store.artefacts.consume('DeviceCode', id)).toBe('already');
      });

      it('finds a device code by its user code', async () => {
        const id = randomUUID();
        await store.artefacts.upsert('DeviceCode', id, { userCode: `U-${id}` }, 60);
        const found = await store.artefacts.findByUserCode(`U-${id}`);
        expect(found).toEqual({ id, payload: { userCode: `U-${id}` } });
        expect(await store.artefacts.findByUserCode('other')).toBeUndefined();
      });

      it('revokes all that was issued under a grant, and lets the grant be used again', async () => {
        const grantId = randomUUID();
        const ids = await times(70, async (n) => {
          await store.artefacts.upsert(n % 2 ? 'AccessToken' : 'RefreshToken', `${grantId}.${n}`, { grantId }, 60);
          return n;
        });
        await store.artefacts.upsert('Interaction', grantId, { grantId }, 60);
        await store.artefacts.upsert('AccessToken', `${grantId}.other`, { grantId: 'other' }, 60);
        await times(3, () => store.artefacts.revokeByGrantId(grantId));
        for (const n of ids) {
          expect(await store.artefacts.find(n % 2 ? 'AccessToken' : 'RefreshToken', `${grantId}.${n}`)).toBeUndefined();
        }
        expect(await store.artefacts.find('Interaction', grantId)).toBeDefined();
        expect(await store.artefacts.find('AccessToken', `${grantId}.other`)).toBeDefined();
        await store.artefacts.upsert('AccessToken', `${grantId}.0`, { grantId }, 60);
        expect(await store.artefacts.find('AccessToken', `${grantId}.0`)).toBeDefined();
      });

      it('drops whatever is issued while or after its grant is destroyed', async () => {
        const grantId = randomUUID();
        await store.artefacts.upsert('Grant', grantId, { accountId: `acc-${grantId}` }, 60);
        expect(await store.artefacts.grantsOf(`acc-${grantId}`)).toEqual([grantId]);
        const issue = (n: number) => store.artefacts.upsert('AccessToken', `${grantId}.${n}`, { grantId }, 60);
        await times(40, (n) => (n === 20 ? store.artefacts.destroy('Grant', grantId) : issue(n)));
        await store.artefacts.upsert('Grant', grantId, { accountId: `acc-${grantId}` }, 60);
        await issue(99);
        const left = await times(100, (n) => store.artefacts.find('AccessToken', `${grantId}.${n}`));
        expect(left.filter(Boolean)).toEqual([]);
        expect(await store.artefacts.find('Grant', grantId)).toBeUndefined();
        expect(await store.artefacts.grantsOf(`acc-${grantId}`)).toEqual([]);
      });
    });

    describe('sessions', () => {
      it('keeps all of fifty portals that are written at once', async () => {
        const uid = randomUUID();
        const id = await begin(uid);
        await times(50, (n) =>
          store.sessions.save(
            change(uid, {
              id: { value: id, is: 'known' },
              changed: ['exp'],
              set: { [`portal-${n}`]: { sid: `s${n}` } },
            }),
            60,
          ),
        );
        const found = await store.sessions.find(id);
        expect(Object.keys(found?.authorizations ?? {})).toHaveLength(50);
        expect(found).toEqual(await store.sessions.findByUid(uid));
      });

      it('writes only what changed, and takes away what was taken away', async () => {
        const uid = randomUUID();
        await begin(uid);
        const grown = { ...change(uid).payload, state: { secret: 'x' }, acr: 'high' };
        await store.sessions.save(change(uid, { payload: grown, set: { a: { sid: '1' }, b: { sid: '2' } } }), 60);
        const payload = { accountId: 'a', exp: 5, loginTs: 0, acr: 'low' };
        await store.sessions.save(change(uid, { payload, changed: ['exp', 'state'], remove: ['a'] }), 60);
        expect(await store.sessions.findByUid(uid)).toEqual({
          ...{ uid, accountId: 'a', exp: 5, loginTs: 1, acr: 'high' },
          authorizations: { b: { sid: '2' } },
        });
      });

      it('never resurrects an ended session', async () => {
        for (const by of ['id', 'uid'] as const) {
          const uid = randomUUID();
          const id = await begin(uid);
          await (by === 'id' ? store.sessions.end(id) : store.sessions.endByUid(uid));
          for (const is of ['fresh', 'known'] as const) {
            const late = change(uid, {
              id: { value: is === 'known' ? id : randomUUID(), is },
              set: { p: { sid: '1' } },
            });
            expect(await store.sessions.save(late, 60)).toBe('stale');
            expect(await store.sessions.save({ ...late, changed: ['exp'] }, 60)).toBe('stale');
          }
          expect(await store.sessions.find(id)).toBeUndefined();
          expect(await store.sessions.findByUid(uid)).toBeUndefined();
        }
      });

      it('never mixes two accounts', async () => {
        const uid = randomUUID();
        const id = await begin(uid, 'b');
        expect(await store.sessions.save(change(uid, { set: { p: { sid: '1' } } }), 60)).toBe('stale');
        const { accountId: _account, ...anonymous } = change(uid).payload;
        expect(await store.sessions.save(change(uid, { payload: anonymous }), 60)).toBe('stale');
        expect(await store.sessions.find(id)).toMatchObject({ accountId: 'b', authorizations: {} });
      });

      it('follows a rotated id, and lets the retired one find nothing', async () => {
        const uid = randomUUID();
        const old = await begin(uid);
        const next = randomUUID();
        // Found before, so that a store that remembers where an id led to has to notice.
        expect(await store.sessions.find(old)).toMatchObject({ uid });
        expect(await store.sessions.find(old)).toMatchObject({ uid });
        await store.sessions.save(change(uid, { id: { value: next, is: 'fresh' }, retiredId: old }), 60);
        expect(await store.sessions.find(next)).toMatchObject({ uid });
        expect(await store.sessions.find(old)).toBeUndefined();
        await store.sessions.save(change(uid, { id: { value: old, is: 'known' }, set: { p: { sid: '1' } } }), 60);
        expect(await store.sessions.find(old)).toBeUndefined();
        expect(await store.sessions.find(next)).toMatchObject({ authorizations: { p: { sid: '1' } } });
      });

      it('makes a lost session anew with all of its portals, and none without an id', async () => {
        const uid = randomUUID();
        expect(await store.sessions.save(change(uid), 60)).toBe('stale');
        const id = { value: randomUUID(), is: 'known' as const };
        const all = { p: { sid: '1' }, q: { sid: '2' } };
        await store.sessions.save(change(uid, { id, changed: ['exp'], set: { q: { sid: '2' } }, all }), 60);
        expect(await store.sessions.find(id.value)).toMatchObject({ accountId: 'a', authorizations: all });
      });

      it('lives on with every visit, by its id and in the list of its account', async () => {
        const uid = randomUUID();
        const id = { value: randomUUID(), is: 'fresh' as const };
        const visit = { ...change(uid), id: { ...id, is: 'known' as const }, changed: ['exp'] };
        await store.sessions.save(change(uid, { id, payload: { exp: 1 } }), 1);
        await store.sessions.save({ ...visit, payload: { accountId: uid }, changed: ['accountId'] }, 1);
        for (let n = 0; n < 6; n++) {
          await sleep(300);
          expect(await store.sessions.save({ ...visit, payload: { accountId: uid, exp: n } }, 1)).toBe('saved');
        }
        expect(await store.sessions.find(id.value)).toMatchObject({ uid, exp: 5 });
        expect(await store.sessions.ofAccount(uid)).toHaveLength(1);
      });

      it('lists the living sessions of an account', async () => {
        const account = randomUUID();
        const uids = await times(3, async (n) => {
          await begin(`${account}.${n}`, account);
          return `${account}.${n}`;
        });
        await store.sessions.endByUid(`${account}.1`);
        const listed = await store.sessions.ofAccount(account);
        expect(listed.map((session) => session.uid).sort()).toEqual(uids.filter((uid) => !uid.endsWith('.1')));
        expect(await store.sessions.ofAccount('nobody')).toEqual([]);
      });
    });

    it('counts attempts until they are forgiven', async () => {
      const key = randomUUID();
      const hits = await times(20, () => store.hit(key, 60));
      expect(hits.map((hit) => hit.count).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
      expect(hits.every((hit) => hit.resetSeconds > 0 && hit.resetSeconds <= 60)).toBe(true);
      await store.forgive(key);
      expect((await store.hit(key, 60)).count).toBe(1);
    });
  });
}
