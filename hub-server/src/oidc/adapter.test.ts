import { errors } from 'oidc-provider';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { combinations, type TestDatabase, type TestShortLived } from '../store/testing/backings.ts';
import { createAdapterFactory } from './adapter.ts';
import { Browser, type Harness, startProvider, TestPortal, type TokenAnswer } from './testing/provider-harness.ts';

const PORTALS = 50;
const statuses = (answers: readonly TokenAnswer[]): number[] => answers.map((answer) => answer.status);
const times = <T>(count: number, work: (n: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, n) => work(n)));

for (const combination of combinations) {
  const reason = combination.unavailable;
  describe.skipIf(reason)(`oidc-provider on ${combination.name} ${reason || ''}`, () => {
    let durable: TestDatabase;
    let fleeting: TestShortLived;
    let harness: Harness;
    beforeAll(async () => {
      [durable, fleeting] = await Promise.all([combination.durable.open(), combination.fleeting.open()]);
      harness = await startProvider(durable.database, fleeting.shortLived, PORTALS);
    }, 60_000);
    afterAll(async () => {
      await harness?.close();
      await fleeting?.dispose();
      await durable?.dispose();
    });

    /** A browser that has signed in through portal 0. */
    const signedIn = async (): Promise<Browser> => {
      const browser = new Browser(harness.issuer);
      const { url } = await browser.open(new TestPortal(harness.issuer, 0).authorizationUrl());
      expect(url.searchParams.get('code')).toBeTruthy();
      return browser;
    };
    const codeFor = async (browser: Browser, portal: TestPortal): Promise<string> => {
      const { url } = await browser.open(portal.authorizationUrl());
      const code = url.searchParams.get('code');
      if (!code) throw new Error(`no code: ${url.search}`);
      return code;
    };

    it('completes fifty portals opened at once on one session', async () => {
      const browser = await signedIn();
      const answers = await times(PORTALS, async (n) => {
        const portal = new TestPortal(harness.issuer, n);
        return portal.exchange(await codeFor(browser, portal));
      });
      expect(statuses(answers)).toEqual(Array.from({ length: PORTALS }, () => 200));
      // And each stays usable: the refresh reads the session's authorization of that portal again.
      const refreshed = await times(PORTALS, (n) =>
        new TestPortal(harness.issuer, n).refresh(answers[n]?.body.refresh_token ?? ''),
      );
      expect(statuses(refreshed)).toEqual(Array.from({ length: PORTALS }, () => 200));
    });

    it('redeems a code once of twenty times', async () => {
      const portal = new TestPortal(harness.issuer, 1);
      const code = await codeFor(await signedIn(), portal);
      const answers = await times(20, () => portal.exchange(code));
      expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
      for (const answer of answers.filter(({ status }) => status !== 200))
        expect(answer.body.error).toBe('invalid_grant');
    });

    it('redeems a refresh token once of twenty times', async () => {
      const portal = new TestPortal(harness.issuer, 2);
      const { body } = await portal.exchange(await codeFor(await signedIn(), portal));
      const answers = await times(20, () => portal.refresh(body.refresh_token ?? ''));
      expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    });

    it('revokes the whole family when a refresh token comes back later', async () => {
      const portal = new TestPortal(harness.issuer, 3);
      const first = await portal.exchange(await codeFor(await signedIn(), portal));
      const second = await portal.refresh(first.body.refresh_token ?? '');
      expect(second.status).toBe(200);
      expect((await portal.refresh(first.body.refresh_token ?? '')).body.error).toBe('invalid_grant');
      expect((await portal.refresh(second.body.refresh_token ?? '')).body.error).toBe('invalid_grant');
      const bearer = { authorization: `Bearer ${second.body.access_token}` };
      expect((await fetch(`${harness.issuer}/me`, { headers: bearer })).status).toBe(401);
    });

    it('lets one of twenty consume what all of them had found unused', async () => {
      const factory = createAdapterFactory(fleeting.shortLived, { find: () => Promise.resolve(undefined) });
      for (const model of ['AuthorizationCode', 'RefreshToken', 'DeviceCode', 'PushedAuthorizationRequest']) {
        const adapter = typeof factory === 'function' ? factory(model) : undefined;
        await adapter?.upsert(`one-${model}`, { jti: `one-${model}`, kind: model }, 60);
        const found = await times(20, () => Promise.resolve(adapter?.find(`one-${model}`)));
        expect(found.every((payload) => payload?.jti === `one-${model}` && !payload.consumed)).toBe(true);
        const outcomes = await Promise.allSettled(found.map(() => adapter?.consume(`one-${model}`)));
        const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
        expect(refusals).toHaveLength(19);
        const kind = model.startsWith('Pushed') ? errors.InvalidRequestUri : errors.InvalidGrant;
        expect(refusals.every((refusal) => refusal instanceof kind)).toBe(true);
        expect((await adapter?.find(`one-${model}`))?.consumed).toBeTruthy();
      }
    });

    it('uses a pushed request once of twenty times', async () => {
      const portal = new TestPortal(harness.issuer, 4);
      const browser = await signedIn();
      const pushed = await portal.post('/request', Object.fromEntries(portal.parameters()));
      expect(pushed.status).toBe(201);
      const query = new URLSearchParams({ client_id: 'portal-4', request_uri: pushed.body.request_uri ?? '' });
      const ends = await times(20, () => browser.open(`/auth?${query}`));
      expect(ends.filter(({ url }) => url.searchParams.has('code'))).toHaveLength(1);
    });

    it('takes a jti once of twenty times', async () => {
      const unique = () =>
        harness.provider.ReplayDetection.unique('portal-5', 'the-jti', Math.floor(Date.now() / 1000) + 60);
      const outcomes = await Promise.allSettled(Array.from({ length: 20 }, unique));
      const taken = outcomes.filter((outcome) => outcome.status === 'fulfilled' && outcome.value);
      expect(taken).toHaveLength(1);
    });

    it('does not let a request that was under way bring an ended session back', async () => {
      const browser = await signedIn();
      const [session] = await fleeting.shortLived.sessions.ofAccount('account-of-the-test');
      if (!session) throw new Error('no session');
      const [early] = await Promise.all([
        times(10, (n) => browser.open(new TestPortal(harness.issuer, n).authorizationUrl())),
        fleeting.shortLived.sessions.endByUid(session.uid),
      ]);
      expect(early).toHaveLength(10);
      expect(await fleeting.shortLived.sessions.findByUid(session.uid)).toBeUndefined();
    });

    it('ends a session found by its uid, and keeps a rotated one', async () => {
      const before = await fleeting.shortLived.sessions.ofAccount('account-of-the-test');
      await Promise.all(before.map(({ uid }) => fleeting.shortLived.sessions.endByUid(uid)));
      const browser = await signedIn();
      // prompt=login: the library rotates the id, by destroying the old one and saving the new one.
      const again = await browser.open(`${new TestPortal(harness.issuer, 6).authorizationUrl()}&prompt=login`);
      expect(again.url.searchParams.get('code')).toBeTruthy();
      const [session, ...others] = await fleeting.shortLived.sessions.ofAccount('account-of-the-test');
      expect(others).toEqual([]);
      expect(Object.keys(session?.authorizations ?? {}).sort()).toEqual(['portal-0', 'portal-6']);
      const found = await harness.provider.Session.findByUid(session?.uid ?? '');
      await found?.destroy();
      expect(await fleeting.shortLived.sessions.ofAccount('account-of-the-test')).toEqual([]);
    });
  });
}
