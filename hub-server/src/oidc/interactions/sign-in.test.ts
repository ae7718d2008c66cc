import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPasswordHasher } from '../../accounts/password-hasher.ts';
import { limits } from '../../accounts/throttle.ts';
import { setAccountStatus } from '../../store/queries/accounts.ts';
import { listSignInEvents } from '../../store/queries/sign-in-events.ts';
import { formOf, type Page, TestBrowser } from '../../testing/test-browser.ts';
import { portalAt, startTestHub, type TestHub, type TestPerson } from '../../testing/test-hub.ts';
import { authorizationRequest, type Client, codeFor, portalClient, submitSignIn } from '../../testing/test-portal.ts';

const hasher = createPasswordHasher();
const hashed = vi.spyOn(hasher, 'verify');
let hub: TestHub;
let portal: Client;
let asking: Client;
let count = 0;
let person: TestPerson;

beforeAll(async () => {
  hub = await startTestHub({ hasher });
  const [a, b] = ['http://127.0.0.1:47201', 'http://127.0.0.1:47202'];
  await hub.seed([portalAt('portal-a', a ?? ''), portalAt('portal-ask', b ?? '', 'ask')]);
  portal = await portalClient(hub.issuer, { id: 'portal-a', origin: a ?? '' });
  asking = await portalClient(hub.issuer, { id: 'portal-ask', origin: b ?? '' });
});
beforeEach(async () => {
  count += 1;
  person = await hub.person(`clerk${count}`);
  hashed.mockClear();
});
afterAll(() => hub.close());

async function signInPage(browser: TestBrowser, client = portal, extra: Record<string, string> = {}): Promise<Page> {
  const request = await authorizationRequest(client, extra);
  return browser.follow(await browser.open(request.url.href), hub.issuer);
}

const problemOf = (page: Page): string => /id="problem"[^>]*>([^<]*)</.exec(page.body)?.[1] ?? '';

describe('the sign-in page', () => {
  test('is Chinese, labelled, scriptless, and may send its form on to the portal only', async () => {
    const page = await signInPage(new TestBrowser());
    expect(page.status).toBe(200);
    expect(page.body).toContain('<html lang="zh-CN">');
    expect(page.body).toContain('样例门户 portal-a');
    expect(page.body).toMatch(/<label for="username">账号<\/label>/);
    expect(page.body).toMatch(/autocomplete="current-password"/);
    expect(page.body).not.toMatch(/<script|style="|onclick/);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("form-action 'self' http://127.0.0.1:47201;");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("default-src 'none'");
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page.headers.get('cache-control')).toBe('no-store');
  });

  test('switches to English and stays there', async () => {
    const browser = new TestBrowser();
    const page = await signInPage(browser);
    const english = await browser.open(`${page.url}?lang=en`);
    expect(english.body).toContain('<label for="password">Password</label>');
    expect((await browser.open(page.url)).body).toContain('<html lang="en">');
  });

  test('is what the address of its form shows when it is opened by itself', async () => {
    const browser = new TestBrowser();
    const page = await signInPage(browser);
    expect((await browser.open(`${page.url}/sign-in`)).location).toBe(page.url);
  });

  test('escapes what the portal sends', async () => {
    const page = await signInPage(new TestBrowser(), portal, { login_hint: '"><script>alert(1)</script>' });
    expect(page.body).not.toContain('<script>');
    expect(page.body).toContain('&lt;script&gt;');
  });

  test('cancelling answers access_denied to the portal', async () => {
    const browser = new TestBrowser();
    const { action, fields } = formOf(await signInPage(browser), /\/abort$/);
    const end = await browser.follow(await browser.open(action, fields), hub.issuer);
    expect(new URL(end.location ?? '').searchParams.get('error')).toBe('access_denied');
  });
});

describe('forms', () => {
  test.each([
    ['missing', undefined],
    ['foreign', 'x'.repeat(43)],
  ])('with a %s token are refused before any hashing', async (_name, csrf) => {
    const browser = new TestBrowser();
    const { action } = formOf(await signInPage(browser), /\/sign-in$/);
    const { username, password } = person;
    const page = await browser.open(action, { ...(csrf ? { csrf } : {}), username, password });
    expect([page.status, page.body.includes('request.csrf')]).toEqual([403, true]);
    expect(hashed).not.toHaveBeenCalled();
  });

  test('with the token of another interaction are refused', async () => {
    const [mine, other] = [new TestBrowser(), new TestBrowser()];
    const { action } = formOf(await signInPage(mine), /\/sign-in$/);
    const { fields } = formOf(await signInPage(other), /\/sign-in$/);
    const { username, password } = person;
    expect((await mine.open(action, { ...fields, username, password })).status).toBe(403);
  });

  test('sent by another site are refused', async () => {
    const browser = new TestBrowser();
    const { action, fields } = formOf(await signInPage(browser), /\/sign-in$/);
    const { username, password } = person;
    const headers = { 'sec-fetch-site': 'cross-site' };
    expect((await browser.open(action, { ...fields, username, password }, headers)).status).toBe(403);
  });

  test('without the cookie of their interaction are refused', async () => {
    const { action, fields } = formOf(await signInPage(new TestBrowser()), /\/sign-in$/);
    const page = await new TestBrowser().open(action, { ...fields, username: 'a', password: 'b' });
    expect([page.status, page.body.includes('interaction.expired')]).toEqual([400, true]);
  });

  test('with a NUL byte are refused with a code', async () => {
    const browser = new TestBrowser();
    const page = await submitSignIn(browser, await signInPage(browser), { username: 'a\u0000b', password: 'x' });
    expect([page.status, page.body.includes('request.nul-byte')]).toEqual([400, true]);
  });
});

describe('a wrong answer', () => {
  const attempt = async (username: string, password: string): Promise<Page> => {
    const browser = new TestBrowser();
    return submitSignIn(browser, await signInPage(browser), { username, password });
  };

  test('looks and costs the same for unknown, disabled and known accounts', async () => {
    const disabled = await hub.person(`gone${count}`);
    await setAccountStatus(hub.database, disabled.account.id, 'disabled');
    const pages = [
      await attempt('nobody-here', 'wrong'),
      await attempt(person.username, 'wrong'),
      await attempt(disabled.username, disabled.password),
    ];
    expect(pages.map(({ status }) => status)).toEqual([401, 401, 401]);
    expect(new Set(pages.map(problemOf)).size).toBe(1);
    expect(problemOf(pages[0] as Page)).toContain('账号或密码不对');
    expect(hashed).toHaveBeenCalledTimes(3);
    // Unknown accounts are checked against a hash nobody knows, so the time is that of a real one.
    expect(hashed.mock.calls[0]?.[1]).toBeUndefined();
  });

  test('is recorded without what was typed', async () => {
    await attempt(person.username, 'a-secret-that-was-typed');
    const events = await listSignInEvents(hub.database, person.account.id);
    expect(events[0]).toMatchObject({ kind: 'password', success: false, address: '127.0.0.0/24' });
    expect(JSON.stringify(events)).not.toContain('typed');
    expect(hub.lines.join('')).not.toContain('a-secret-that-was-typed');
  });
});

describe('guessing', () => {
  test('is stopped before hashing, says when to come back, and a browser that knows the account still gets in', async () => {
    const known = new TestBrowser();
    await codeFor(known, await authorizationRequest(portal), person);
    hashed.mockClear();

    const stranger = new TestBrowser();
    const page = await signInPage(stranger);
    let last = page;
    for (let i = 0; i <= limits.pair.attempts; i += 1) {
      last = await submitSignIn(stranger, page, { username: person.username, password: `guess ${i}` });
    }
    expect(last.status).toBe(429);
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(problemOf(last)).toContain('没有被锁死');
    expect(hashed).toHaveBeenCalledTimes(limits.pair.attempts);
    // Even the right password: otherwise the limit would tell which guess was right.
    const right = await submitSignIn(stranger, page, person);
    expect(right.status).toBe(429);

    const request = await authorizationRequest(portal, { prompt: 'login' });
    const callback = await codeFor(known, request, person);
    expect(callback.searchParams.get('code')).toBeTruthy();
  });

  test('a success forgets the failures', async () => {
    const browser = new TestBrowser();
    for (let round = 0; round < 3; round += 1) {
      const page = await signInPage(browser, portal, { prompt: 'login' });
      for (let i = 0; i < 5; i += 1) await submitSignIn(browser, page, { username: person.username, password: 'x' });
      expect((await submitSignIn(browser, page, person)).status).toBe(303);
    }
  });
});

describe('consent', () => {
  test('is asked once where it must be, and lists the data', async () => {
    const browser = new TestBrowser();
    const signIn = await signInPage(browser, asking);
    const page = await browser.follow(await submitSignIn(browser, signIn, person), hub.issuer);
    expect(page.status).toBe(200);
    expect(page.body).toContain('姓名、所在单位、角色');
    expect(page.body).toContain('样例县民政局');
    const { action, fields } = formOf(page, /\/consent$/);
    expect((await browser.open(action, { csrf: 'wrong' })).status).toBe(403);
    const end = await browser.follow(await browser.open(action, fields), hub.issuer);
    expect(new URL(end.location ?? '').searchParams.get('code')).toBeTruthy();

    // Another browser, another day: remembered in the database.
    const later = await codeFor(new TestBrowser(), await authorizationRequest(asking), person);
    expect(later.searchParams.get('code')).toBeTruthy();
  });

  test('refused, the portal hears access_denied and gets nothing', async () => {
    const browser = new TestBrowser();
    const page = await browser.follow(
      await submitSignIn(browser, await signInPage(browser, asking), person),
      hub.issuer,
    );
    const { action, fields } = formOf(page, /\/abort$/);
    const end = await browser.follow(await browser.open(action, fields), hub.issuer);
    expect(new URL(end.location ?? '').searchParams.get('error')).toBe('access_denied');
  });
});

describe('another person in the same browser', () => {
  test('ends the first one’s session', async () => {
    const browser = new TestBrowser();
    await codeFor(browser, await authorizationRequest(portal), person);
    const second = await hub.person(`second${count}`);
    const callback = await codeFor(browser, await authorizationRequest(portal, { prompt: 'login' }), second);
    expect(callback.searchParams.get('code')).toBeTruthy();
    expect(await hub.shortLived.sessions.ofAccount(person.account.id)).toEqual([]);
    expect(await hub.shortLived.sessions.ofAccount(second.account.id)).toHaveLength(1);
    expect((await browser.open(hub.issuer)).body).toContain(second.username);
  });
});

describe('a session', () => {
  test('older than twelve hours asks for the password again', async () => {
    const browser = new TestBrowser();
    await codeFor(browser, await authorizationRequest(portal), person);
    const [stored] = await hub.shortLived.sessions.ofAccount(person.account.id);
    const session = await hub.hub.provider.Session.findByUid(stored?.uid ?? '');
    if (!session) throw new Error('no session');
    session.loginTs = Math.floor(Date.now() / 1000) - 12 * 3600 - 5;
    await session.persist();
    const page = await signInPage(browser);
    expect([page.status, page.body.includes('请再登录一次')]).toEqual([200, true]);
    const end = await browser.follow(await submitSignIn(browser, page, person), hub.issuer);
    expect(new URL(end.location ?? '').searchParams.get('code')).toBeTruthy();
  });

  test('of an account disabled meanwhile asks for a sign-in and refuses that account', async () => {
    const browser = new TestBrowser();
    await codeFor(browser, await authorizationRequest(portal), person);
    await setAccountStatus(hub.database, person.account.id, 'disabled');
    // Accounts are looked up at most once a second.
    const page = await vi.waitFor(async () => {
      const shown = await signInPage(browser);
      expect(shown.body).toContain('name="password"');
      return shown;
    }, 5_000);
    expect((await submitSignIn(browser, page, person)).status).toBe(401);
    expect((await browser.open(hub.issuer)).body).not.toContain(person.username);
  });
});
