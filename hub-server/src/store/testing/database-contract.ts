import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../migrate.ts';
import { findAccount, findCredentials, insertAccount, setAccountStatus } from '../queries/accounts.ts';
import { addConsent, findConsent } from '../queries/consents.ts';
import {
  claimLogouts,
  enqueueLogouts,
  listLogouts,
  markLogoutDelivered,
  markLogoutFailed,
} from '../queries/logout-outbox.ts';
import { findPortal, listPortals, upsertPortal } from '../queries/portals.ts';
import {
  endExpiredSessions,
  endRegisteredAccount,
  endRegisteredSession,
  registerSessionPortals,
} from '../queries/session-register.ts';
import { listSignInEvents, recordSignInEvent } from '../queries/sign-in-events.ts';
import { findVaultShare, offerVaultShare } from '../queries/vault-shares.ts';
import type { Database } from '../store.ts';
import type { Backing, TestDatabase } from './backings.ts';

const clerk = (username: string) => ({
  username,
  displayName: '测试员',
  unit: '测试镇便民服务中心',
  role: 'clerk' as const,
  passwordHash: '$argon2id$test',
});

/** What every Database must do, with the tables on it. */
export function databaseContract(backing: Backing<TestDatabase>): void {
  describe.skipIf(backing.unavailable)(`database ${backing.name} ${backing.unavailable || ''}`, () => {
    let opened: TestDatabase;
    let database: Database;
    beforeAll(async () => {
      opened = await backing.open();
      database = opened.database;
      await migrate(database);
    }, 60_000);
    afterAll(() => opened?.dispose());

    it('finds nothing to do the second time, also for replicas that start at once', async () => {
      const reports = await Promise.all([migrate(database), migrate(database), migrate(database)]);
      for (const report of reports) expect(report).toEqual({ applied: [], waiting: [], unknown: [] });
    });

    it('rolls a failed transaction back and passes the error on', async () => {
      const own = new Error('timeout of the caller');
      await expect(
        database.transaction(async (tx) => {
          await insertAccount(tx, clerk('rolled-back'));
          throw own;
        }),
      ).rejects.toBe(own);
      expect(await findCredentials(database, 'rolled-back')).toBeUndefined();
      expect((await database.query<{ one: number }>('select 1 as one')).rows).toEqual([{ one: 1 }]);
    });

    it('refuses NUL bytes before the server does', async () => {
      await expect(insertAccount(database, clerk('nul\u0000'))).rejects.toMatchObject({ code: 'store.nul-byte' });
    });

    it('keeps usernames unique whatever their case, and hashes apart', async () => {
      const account = await insertAccount(database, clerk('Zhang.San'));
      await expect(insertAccount(database, clerk('zhang.san'))).rejects.toMatchObject({ code: 'store.conflict' });
      const found = await findCredentials(database, ' ZHANG.SAN ');
      expect(found).toEqual({ account, passwordHash: '$argon2id$test' });
      expect(account.createdAt).toBeInstanceOf(Date);
      expect(await setAccountStatus(database, account.id, 'disabled')).toBe(true);
      expect(await setAccountStatus(database, account.id, 'disabled')).toBe(false);
      expect((await findAccount(database, account.id))?.status).toBe('disabled');
      expect(await findAccount(database, 'no-uuid')).toBeUndefined();
    });

    it('keeps portals with open metadata as it was given', async () => {
      const portal = {
        id: 'demo-portal',
        nameZh: '演示',
        nameEn: 'Demo',
        owner: '民政局',
        origins: ['http://127.0.0.1:7101', 'http://127.0.0.1:7102'],
        startUrl: 'http://127.0.0.1:7101/',
        signIn: 'oidc' as const,
        consent: 'statutory' as const,
        client: { redirect_uris: ['http://127.0.0.1:7101/cb'], extra: { depth: [1, null] } },
        clientSecretSealed: null,
      };
      await upsertPortal(database, portal);
      await upsertPortal(database, { ...portal, owner: '民政厅' });
      expect(await findPortal(database, portal.id)).toEqual({ ...portal, owner: '民政厅' });
      expect(await listPortals(database)).toHaveLength(1);
      const impossible = upsertPortal(database, { ...portal, id: 'half', client: null });
      await expect(impossible).rejects.toThrow();
    });

    it('adds scopes to a consent', async () => {
      const { id } = await insertAccount(database, clerk('consenting'));
      await addConsent(database, id, 'demo-portal', ['openid']);
      await addConsent(database, id, 'demo-portal', ['profile', 'openid']);
      expect((await findConsent(database, id, 'demo-portal'))?.scopes).toEqual(['openid', 'profile']);
    });

    it('keeps one vault share of several offered at once', async () => {
      const { id } = await insertAccount(database, clerk('sharing'));
      const offers = Array.from({ length: 5 }, (_, n) => ({
        accountId: id,
        keyId: randomUUID(),
        sealed: `sealed-${n}`,
      }));
      const kept = await Promise.all(offers.map((offer) => offerVaultShare(database, offer)));
      expect(new Set(kept.map((share) => share.keyId)).size).toBe(1);
      expect(kept[0]).toEqual(await findVaultShare(database, id));
    });

    it('hands each logout to one worker, retries it, and keeps the receipt', async () => {
      const accountId = randomUUID();
      const logouts = Array.from({ length: 10 }, (_, n) => ({
        portalId: `portal-${n}`,
        accountId,
        sid: `sid-${n}`,
        reason: 'user' as const,
      }));
      await enqueueLogouts(database, logouts);
      await enqueueLogouts(database, logouts);
      const claimed = (await Promise.all([1, 2, 3].map(() => claimLogouts(database, 4, 60)))).flat();
      expect(claimed).toHaveLength(10);
      expect(new Set(claimed.map((row) => row.id)).size).toBe(10);
      expect(await claimLogouts(database, 10, 60)).toEqual([]);
      const [first, second, third] = claimed;
      if (!first || !second || !third) throw new Error('unreachable');
      await markLogoutDelivered(database, first.id);
      await markLogoutFailed(database, second.id, 'logout.refused', 0);
      await markLogoutFailed(database, third.id, 'logout.gone', null);
      const again = await claimLogouts(database, 10, 60);
      expect(again.map((row) => [row.id, row.attempts, row.lastError])).toEqual([[second.id, 2, 'logout.refused']]);
      const receipts = await listLogouts(database, accountId);
      expect(receipts.filter((row) => row.deliveredAt)).toHaveLength(1);
      expect(receipts.filter((row) => row.abandonedAt)).toHaveLength(1);
    });

    it('ends what the session register holds once, and tells the portals that want to know', async () => {
      const { id: accountId } = await insertAccount(database, clerk('registered'));
      const portal = {
        nameZh: '演示',
        nameEn: 'Demo',
        owner: '民政局',
        origins: ['http://127.0.0.1:7103'],
        startUrl: 'http://127.0.0.1:7103/',
        signIn: 'oidc' as const,
        consent: 'statutory' as const,
        clientSecretSealed: null,
      };
      await upsertPortal(database, { ...portal, id: 'told', client: { backchannel_logout_uri: 'http://127.0.0.1/b' } });
      await upsertPortal(database, { ...portal, id: 'untold', client: {} });
      const now = Date.now() / 1000;
      const entry = (session: number, portalId: string, expiresAt = now + 60) => ({
        portalId,
        sid: `register-${session}-${portalId}`,
        sessionUid: `uid-${session}`,
        accountId,
        expiresAt,
      });
      const told = async () =>
        (await listLogouts(database, accountId)).map(({ sid, reason }) => `${sid} ${reason}`).sort();
      const past = Array.from({ length: 8 }, (_, n) => entry(n, 'told', now - 60));
      await registerSessionPortals(database, [entry(8, 'told'), entry(8, 'untold'), entry(9, 'told'), ...past]);
      // A later sign-in saves one of the ended ones; an earlier end shortens none.
      await registerSessionPortals(database, [entry(7, 'told'), entry(9, 'told', now - 60)]);
      const ended = await Promise.all([1, 2, 3].map(() => endExpiredSessions(database, 4)));
      expect(ended.reduce((a, b) => a + b)).toBe(7);
      expect(await told()).toEqual(past.slice(0, 7).map(({ sid }) => `${sid} expired`));

      expect(await endRegisteredSession(database, 'uid-9', 'user', 'untold')).toEqual([]);
      expect(await endRegisteredSession(database, 'uid-9', 'user', 'told')).toHaveLength(1);
      expect(await endRegisteredAccount(database, accountId, 'disabled')).toHaveLength(2);
      expect(await endRegisteredAccount(database, accountId, 'disabled')).toEqual([]);
      expect((await told()).slice(7)).toEqual([
        'register-7-told disabled',
        'register-8-told disabled',
        'register-9-told user',
      ]);
    });

    it('lists sign-in events newest first', async () => {
      const accountId = randomUUID();
      await recordSignInEvent(database, { accountId, kind: 'password', success: false, address: '10.1.2.0/24' });
      await recordSignInEvent(database, { accountId, kind: 'password', success: true, address: '10.1.2.0/24' });
      const events = await listSignInEvents(database, accountId);
      expect(events.map((event) => event.success)).toEqual([true, false]);
      expect(events[0]?.at).toBeInstanceOf(Date);
    });
  });
}
