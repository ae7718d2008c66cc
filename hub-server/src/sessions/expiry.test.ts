import { decodeJwt } from 'jose';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { askToEndSessions } from '../store/queries/accounts.ts';
import { listLogouts } from '../store/queries/logout-outbox.ts';
import { TestBrowser } from '../testing/test-browser.ts';
import { portalAt, startTestHub, type TestHub } from '../testing/test-hub.ts';
import {
  authorizationRequest,
  type Client,
  codeFor,
  portalClient,
  signInTo,
  startTestPortal,
  type TestPortal,
} from '../testing/test-portal.ts';

const SIGN_IN_SECONDS = 4;

let portals: TestPortal[];
let brief: TestHub;
let long: TestHub;

beforeAll(async () => {
  portals = await Promise.all(['portal-one', 'portal-two'].map(startTestPortal));
  [brief, long] = await Promise.all([
    startTestHub({ signInSeconds: SIGN_IN_SECONDS, sweepMs: 200 }),
    startTestHub({ sweepMs: 200 }),
  ]);
  await Promise.all([brief, long].map((hub) => hub.seed(portals.map(({ id, origin }) => portalAt(id, origin)))));
}, 60_000);
afterAll(async () => {
  await Promise.all([brief.close(), long.close()]);
  await Promise.all(portals.map((portal) => portal.close()));
});

const clientsOf = (hub: TestHub): Promise<Client[]> =>
  Promise.all(portals.map((portal) => portalClient(hub.issuer, portal)));
const until = (condition: () => void | Promise<void>) => vi.waitFor(condition, { timeout: 15_000, interval: 50 });
const registered = async (hub: TestHub, accountId: string): Promise<number> =>
  (await hub.database.query('select 1 from session_portals where account_id = $1', [accountId])).rows.length;

test('a sign-in that reaches its absolute end is ended at every portal', async () => {
  const person = await brief.person('clerk');
  const browser = new TestBrowser();
  const [one, two] = (await clientsOf(brief)) as [Client, Client];
  const started = Date.now();
  const first = await signInTo(browser, one, person);
  const second = await signInTo(browser, two);
  // A visit does not move the end, nor does it make an entry.
  await signInTo(browser, one);
  expect(await registered(brief, person.account.id)).toBe(2);

  await until(async () => {
    const rows = await listLogouts(brief.database, person.account.id);
    expect(rows.map(({ portalId, reason, deliveredAt }) => [portalId, reason, deliveredAt !== null])).toEqual([
      ['portal-one', 'expired', true],
      ['portal-two', 'expired', true],
    ]);
  });
  expect(Date.now() - started).toBeGreaterThan((SIGN_IN_SECONDS - 1) * 1000);
  const sids = portals.map(({ logoutTokens }) => logoutTokens.map((token) => decodeJwt(token).sid));
  expect(sids).toEqual([[first.claims()?.sid], [second.claims()?.sid]]);
  expect(await registered(brief, person.account.id)).toBe(0);
  const again = await authorizationRequest(one, { prompt: 'none' });
  expect((await codeFor(browser, again)).searchParams.get('error')).toBe('login_required');
}, 30_000);

test('portals learn of the end of a session that was lost before it ended', async () => {
  const person = await long.person('clerk');
  const [one] = await clientsOf(long);
  if (!one) throw new Error('unreachable');
  await signInTo(new TestBrowser(), one, person);
  // As after a loss of Redis: the session is gone and nobody was told.
  for (const { uid } of await long.shortLived.sessions.ofAccount(person.account.id)) {
    await long.shortLived.sessions.endByUid(uid);
  }
  expect(await listLogouts(long.database, person.account.id)).toEqual([]);
  await long.database.query(
    "update session_portals set expires_at = now() - interval '1 minute' where account_id = $1",
    [person.account.id],
  );
  await until(async () => {
    const rows = await listLogouts(long.database, person.account.id);
    expect(rows.map(({ reason, deliveredAt }) => [reason, deliveredAt !== null])).toEqual([['expired', true]]);
  });
}, 30_000);

test('a new sign-in in the same session moves the end of all its portals', async () => {
  const person = await long.person('clerk-again');
  const browser = new TestBrowser();
  const [one, two] = (await clientsOf(long)) as [Client, Client];
  await signInTo(browser, one, person);
  await long.database.query("update session_portals set expires_at = now() + interval '1 hour' where account_id = $1", [
    person.account.id,
  ]);
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  const request = await authorizationRequest(two, { prompt: 'login' });
  expect((await codeFor(browser, request, person)).searchParams.get('code')).toBeTruthy();
  const { rows } = await long.database.query<{ hours: number }>(
    'select extract(epoch from expires_at - now()) / 3600 as hours from session_portals where account_id = $1',
    [person.account.id],
  );
  expect(rows.map(({ hours }) => Math.round(Number(hours)))).toEqual([12, 12]);
});

test('a command in another process ends what this one holds in memory', async () => {
  const person = await long.person('clerk-kicked');
  const other = await long.person('clerk-left-alone');
  const [one] = await clientsOf(long);
  if (!one) throw new Error('unreachable');
  await signInTo(new TestBrowser(), one, person);
  await signInTo(new TestBrowser(), one, other);
  await askToEndSessions(long.database, 'Clerk-Kicked');
  await until(async () => expect(await long.shortLived.sessions.ofAccount(person.account.id)).toEqual([]));
  await until(async () => {
    const rows = await listLogouts(long.database, person.account.id);
    expect(rows.map(({ reason }) => reason)).toEqual(['admin']);
  });
  expect(await long.shortLived.sessions.ofAccount(other.account.id)).toHaveLength(1);
});
