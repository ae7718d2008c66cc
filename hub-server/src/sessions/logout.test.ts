import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import * as openid from 'openid-client';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { disableAccount, resetPassword } from '../accounts/manage-account.ts';
import { listLogouts } from '../store/queries/logout-outbox.ts';
import { formOf, type Page, TestBrowser } from '../testing/test-browser.ts';
import { portalAt, startTestHub, type TestHub, type TestPerson } from '../testing/test-hub.ts';
import {
  authorizationRequest,
  type Client,
  codeFor,
  extensionOf,
  portalClient,
  signInTo,
  startTestPortal,
  type TestPortal,
} from '../testing/test-portal.ts';

let hub: TestHub;
let one: TestPortal;
let two: TestPortal;
let clients: { one: Client; two: Client; extension: Client };
let person: TestPerson;
let count = 0;

beforeAll(async () => {
  [one, two] = await Promise.all([startTestPortal('portal-one'), startTestPortal('portal-two')]);
  hub = await startTestHub({ backoffSeconds: [0.2, 0.2, 0.2] });
  await hub.seed([portalAt(one.id, one.origin), portalAt(two.id, two.origin)]);
  clients = {
    one: await portalClient(hub.issuer, one),
    two: await portalClient(hub.issuer, two),
    extension: await extensionOf(hub.issuer),
  };
});
beforeEach(async () => {
  count += 1;
  person = await hub.person(`clerk${count}`);
});
afterEach(() => {
  one.behave(200);
  two.behave(200);
});
afterAll(async () => {
  await hub.close();
  await Promise.all([one.close(), two.close()]);
});

const until = (condition: () => void | Promise<void>) => vi.waitFor(condition, { timeout: 8_000, interval: 50 });
/** Logout tokens about this test's person; another test's may still be on their way. */
const received = (portal: TestPortal): string[] =>
  portal.logoutTokens.filter((token) => decodeJwt(token).sub === person.account.id);
const receipts = () => listLogouts(hub.database, person.account.id);

async function confirmLogout(browser: TestBrowser, query = ''): Promise<Page> {
  const page = await browser.open(`${hub.issuer}/session/end${query}`);
  const { action, fields } = formOf(page, /\/confirm$/);
  return browser.open(action, { ...fields, logout: 'yes' });
}

test('logging out reaches every portal with a correct token, and the session is gone', async () => {
  const browser = new TestBrowser();
  const tokens = await signInTo(browser, clients.one, person);
  await signInTo(browser, clients.two);
  const done = await confirmLogout(browser);
  expect([done.status, done.location]).toEqual([303, `${hub.issuer}/session/end/success`]);
  await until(() => {
    expect(received(one)).toHaveLength(1);
    expect(received(two)).toHaveLength(1);
  });

  const keys = createRemoteJWKSet(new URL(`${hub.issuer}/jwks`));
  const { payload, protectedHeader } = await jwtVerify(received(one)[0] ?? '', keys, {
    issuer: hub.issuer,
    audience: one.id,
    typ: 'logout+jwt',
    requiredClaims: ['iat', 'jti', 'exp'],
  });
  expect(protectedHeader.alg).toBe('ES256');
  expect(payload.sub).toBe(person.account.id);
  expect(payload.sid).toBe(tokens.claims()?.sid);
  expect(payload.events).toEqual({ 'http://schemas.openid.net/event/backchannel-logout': {} });
  expect(payload.nonce).toBeUndefined();

  await until(async () => {
    const rows = await receipts();
    expect(rows.map(({ portalId, reason, deliveredAt }) => [portalId, reason, deliveredAt !== null])).toEqual([
      ['portal-one', 'user', true],
      ['portal-two', 'user', true],
    ]);
  });
  const again = await authorizationRequest(clients.one, { prompt: 'none' });
  expect((await codeFor(browser, again)).searchParams.get('error')).toBe('login_required');
  const info = openid.fetchUserInfo(clients.one.configuration, tokens.access_token, person.account.id);
  await expect(info).rejects.toMatchObject({ status: 401 });
});

test('nobody waits for a dead portal; it is told when it is back', async () => {
  const browser = new TestBrowser();
  await signInTo(browser, clients.one, person);
  await signInTo(browser, clients.two);
  one.behave('silent');
  two.behave(503);
  const started = performance.now();
  const done = await confirmLogout(browser);
  const ms = performance.now() - started;
  expect(done.status).toBe(303);
  // 300 ms is the budget; a loaded machine gets some more. Waiting for the portal would take 5,000.
  expect(ms).toBeLessThan(1_500);
  await until(async () => {
    const failed = (await receipts()).find(({ portalId }) => portalId === 'portal-two');
    expect(failed?.lastError).toBe('backchannel.status-503');
    expect(failed?.attempts).toBeGreaterThanOrEqual(1);
  });
  two.behave(200);
  await until(async () => {
    const row = (await receipts()).find(({ portalId }) => portalId === 'portal-two');
    expect(row?.deliveredAt).toBeInstanceOf(Date);
    expect(row?.attempts).toBeGreaterThanOrEqual(2);
  });
}, 20_000);

describe('a portal that starts the logout', () => {
  test('with its ID token is obeyed at once and gets its page and state back', async () => {
    const browser = new TestBrowser();
    const { id_token = '' } = await signInTo(browser, clients.one, person);
    const url = openid.buildEndSessionUrl(clients.one.configuration, {
      id_token_hint: id_token,
      post_logout_redirect_uri: `${one.origin}/`,
      state: 'abc',
    });
    const page = await browser.open(url.href);
    expect([page.status, page.location]).toEqual([303, `${one.origin}/?state=abc`]);
    expect(await hub.shortLived.sessions.ofAccount(person.account.id)).toEqual([]);
    await until(() => expect(received(one)).toHaveLength(1));
  });

  test('without one must ask, and may not choose where it ends', async () => {
    const browser = new TestBrowser();
    await signInTo(browser, clients.one, person);
    const page = await browser.open(`${hub.issuer}/session/end?post_logout_redirect_uri=https://evil.example/`);
    expect(page.status).toBe(200);
    expect(page.body).toContain('样例门户 portal-one');
    expect(await hub.shortLived.sessions.ofAccount(person.account.id)).toHaveLength(1);
    const done = await confirmLogout(browser, '?post_logout_redirect_uri=https://evil.example/');
    expect(done.location).toBe(`${hub.issuer}/session/end/success`);
  });

  test('with the ID token of somebody else is not obeyed', async () => {
    const other = await hub.person(`other${count}`);
    const { id_token = '' } = await signInTo(new TestBrowser(), clients.one, other);
    const browser = new TestBrowser();
    await signInTo(browser, clients.one, person);
    const page = await browser.open(`${hub.issuer}/session/end?id_token_hint=${id_token}`);
    expect(page.status).toBe(200);
    expect(await hub.shortLived.sessions.ofAccount(person.account.id)).toHaveLength(1);
  });

  test('and a no keeps the session, without that portal', async () => {
    const browser = new TestBrowser();
    const first = await signInTo(browser, clients.one, person);
    await signInTo(browser, clients.two);
    const page = await browser.open(`${hub.issuer}/session/end?client_id=portal-one`);
    const { action, fields } = formOf(page, /\/confirm$/);
    await browser.open(action, fields);
    await until(() => expect(received(one)).toHaveLength(1));
    expect(received(two)).toHaveLength(0);
    const second = await signInTo(browser, clients.one);
    expect(second.claims()?.sub).toBe(person.account.id);
    expect(second.claims()?.sid).not.toBe(first.claims()?.sid);
  });

  test('its confirmation cannot be forged', async () => {
    const browser = new TestBrowser();
    await signInTo(browser, clients.one, person);
    await browser.open(`${hub.issuer}/session/end`);
    const page = await browser.open(`${hub.issuer}/session/end/confirm`, { xsrf: 'guess', logout: 'yes' });
    expect([page.status, page.body.includes('session.gone')]).toEqual([400, true]);
    expect(await hub.shortLived.sessions.ofAccount(person.account.id)).toHaveLength(1);
  });
});

describe('an administrator', () => {
  const deps = () => ({ ...hub.hub.terminate, hasher: hub.hasher });

  test('who disables an account ends all its sessions, tokens and portals', async () => {
    const tokens = await signInTo(new TestBrowser(), clients.extension, person);
    await signInTo(new TestBrowser(), clients.one, person);
    expect(await disableAccount(deps(), person.username)).toBe(2);
    await until(() => expect(received(one)).toHaveLength(1));
    const refresh = openid.refreshTokenGrant(clients.extension.configuration, tokens.refresh_token ?? '');
    await expect(refresh).rejects.toMatchObject({ error: 'invalid_grant' });
    expect((await receipts()).map(({ reason }) => reason)).toEqual(['disabled']);
    await expect(signInTo(new TestBrowser(), clients.one, person)).rejects.toThrow('no redirect but 401');
  });

  test('who resets a password ends what the old one opened', async () => {
    const browser = new TestBrowser();
    await signInTo(browser, clients.one, person);
    const { password, ended } = await resetPassword(deps(), person.username);
    expect(ended).toBe(1);
    await until(() => expect(received(one)).toHaveLength(1));
    const request = await authorizationRequest(clients.one, { prompt: 'none' });
    expect((await codeFor(browser, request)).searchParams.get('error')).toBe('login_required');
    await expect(signInTo(browser, clients.one, person)).rejects.toThrow('no redirect but 401');
    const tokens = await signInTo(browser, clients.one, { username: person.username, password });
    expect(tokens.claims()?.sub).toBe(person.account.id);
  });
});

describe('back-channel calls to private addresses', () => {
  test('are refused, coded and logged when the allow-list does not hold the address', async () => {
    const closed = await startTestHub({ allow: '10.0.0.0/8', backoffSeconds: [3600] });
    try {
      await closed.seed([portalAt(one.id, one.origin)]);
      const clerk = await closed.person('clerk');
      await signInTo(new TestBrowser(), await portalClient(closed.issuer, one), clerk);
      await disableAccount({ ...closed.hub.terminate, hasher: closed.hasher }, 'clerk');
      await until(async () => {
        const [row] = await listLogouts(closed.database, clerk.account.id);
        expect(row?.lastError).toBe('outbound.refused-address');
      });
      expect(one.logoutTokens.filter((token) => decodeJwt(token).sub === clerk.account.id)).toEqual([]);
      expect(closed.lines.join('')).toContain('outbound.refused-address');
    } finally {
      await closed.close();
    }
  });
});
