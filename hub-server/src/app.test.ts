import { apiErrorSchema } from '@tongban/shared/wire/error';
import { portalsResponseSchema } from '@tongban/shared/wire/portals';
import { vaultShareSchema } from '@tongban/shared/wire/vault-share';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { setAccountStatus } from './store/queries/accounts.ts';
import { TestBrowser } from './testing/test-browser.ts';
import { portalAt, startTestHub, type TestHub, type TestPerson } from './testing/test-hub.ts';
import { authorizationRequest, codeFor, extensionOf, portalClient, signInTo } from './testing/test-portal.ts';

const extensionOrigin = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
let hub: TestHub;
let clerk: TestPerson;
let token: string;
let portalToken: string;

beforeAll(async () => {
  hub = await startTestHub();
  await hub.seed([portalAt('portal-a', 'http://127.0.0.1:47301')]);
  clerk = await hub.person('clerk');
  token = (await signInTo(new TestBrowser(), await extensionOf(hub.issuer), clerk)).access_token;
  const portal = await portalClient(hub.issuer, { id: 'portal-a', origin: 'http://127.0.0.1:47301' });
  portalToken = (await signInTo(new TestBrowser(), portal, clerk)).access_token;
});
afterAll(() => hub.close());

const call = (path: string, bearer?: string, headers: Record<string, string> = {}) =>
  fetch(`${hub.issuer}${path}`, { headers: { ...(bearer ? { authorization: `Bearer ${bearer}` } : {}), ...headers } });

const codeOf = async (response: Response): Promise<string> => apiErrorSchema.parse(await response.json()).error.code;

describe('the API', () => {
  test('lists the portals of the ledger', async () => {
    const { portals } = portalsResponseSchema.parse(await (await call('/api/portals', token)).json());
    expect(portals).toMatchObject([{ id: 'portal-a', origins: ['http://127.0.0.1:47301'], signIn: 'oidc' }]);
  });

  test('gives an account one vault share for ever, to itself alone, and keeps it sealed', async () => {
    const read = async (bearer: string) =>
      vaultShareSchema.parse(await (await call('/api/vault-share', bearer)).json());
    const [first, ...others] = await Promise.all(Array.from({ length: 5 }, () => read(token)));
    expect(new Set([first, ...others].map((share) => JSON.stringify(share))).size).toBe(1);
    const other = await hub.person('other');
    const otherToken = (await signInTo(new TestBrowser(), await extensionOf(hub.issuer), other)).access_token;
    expect((await read(otherToken)).share).not.toBe(first?.share);
    const { rows } = await hub.database.query<{ sealed: string }>('select sealed from vault_shares');
    expect(JSON.stringify(rows)).not.toContain(first?.share);
  });

  test('says who the bearer is', async () => {
    expect(await (await call('/api/me', token)).json()).toMatchObject({ username: 'clerk', role: 'clerk' });
  });

  test.each([
    ['no token', () => undefined, 401, 'token.missing'],
    ['a made-up token', () => 'x'.repeat(43), 401, 'token.invalid'],
    ['a portal’s token', () => portalToken, 403, 'token.scope'],
  ])('refuses %s with a code', async (_name, bearer, status, code) => {
    const response = await call('/api/portals', bearer());
    expect(response.status).toBe(status);
    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/);
    expect(await codeOf(response)).toBe(code);
  });

  test('refuses a token without the scope', async () => {
    const extension = { ...(await extensionOf(hub.issuer)), scope: 'openid ledger' };
    const narrow = (await signInTo(new TestBrowser(), extension, clerk)).access_token;
    expect((await call('/api/portals', narrow)).status).toBe(200);
    expect(await codeOf(await call('/api/vault-share', narrow))).toBe('token.scope');
  });

  test('refuses the token of a disabled account', async () => {
    const gone = await hub.person('gone');
    const goneToken = (await signInTo(new TestBrowser(), await extensionOf(hub.issuer), gone)).access_token;
    await setAccountStatus(hub.database, gone.account.id, 'disabled');
    expect(await codeOf(await call('/api/me', goneToken))).toBe('token.invalid');
  });
});

describe('CORS', () => {
  const preflight = (origin: string, path = '/api/portals') =>
    fetch(`${hub.issuer}${path}`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'GET', 'access-control-request-headers': 'authorization' },
    });

  test.each([extensionOrigin, 'moz-extension://2c127fa4-62c7-7e4f-90e5-472b45eecfdc'])('lets %s in', async (origin) => {
    expect((await preflight(origin)).headers.get('access-control-allow-origin')).toBe(origin);
    const response = await call('/api/portals', token, { origin });
    expect(response.headers.get('access-control-allow-origin')).toBe(origin);
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });

  test.each(['https://evil.example', 'null', 'http://127.0.0.1:47301', 'chrome-extension://a.evil.example'])(
    'does not let %s in',
    async (origin) => {
      expect((await preflight(origin)).headers.get('access-control-allow-origin')).toBeNull();
      const response = await call('/api/portals', token, { origin });
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  test('at the token endpoint is for the extension client alone', async () => {
    const exchange = (origin: string, headers: Record<string, string>, body: Record<string, string>) =>
      fetch(`${hub.issuer}/token`, {
        method: 'POST',
        headers: { origin, ...headers },
        body: new URLSearchParams(body),
      });
    const grant = {
      grant_type: 'authorization_code',
      code: 'x',
      redirect_uri: 'http://x',
      code_verifier: 'x'.repeat(43),
    };
    const own = await exchange(extensionOrigin, {}, { ...grant, client_id: 'tongban-extension' });
    expect(await own.json()).toMatchObject({ error: 'invalid_grant' });
    expect(own.headers.get('access-control-allow-origin')).toBe(extensionOrigin);
    const web = await exchange('https://evil.example', {}, { ...grant, client_id: 'tongban-extension' });
    expect([await web.json(), web.headers.get('access-control-allow-origin')]).toMatchObject([
      { error: 'invalid_request' },
      null,
    ]);
    const authorization = `Basic ${btoa('portal-a:test-portal-secret-0123456789abcdef')}`;
    const foreign = await exchange(extensionOrigin, { authorization }, grant);
    expect(await foreign.json()).toMatchObject({ error: 'invalid_request' });
  });
});

test('secrets of portals and signing keys are sealed in the database', async () => {
  const { rows } = await hub.database.query<{ text: string }>(
    'select client::text || client_secret_sealed as text from portals union all select sealed from secrets',
  );
  expect(rows.length).toBeGreaterThanOrEqual(6);
  for (const { text } of rows) expect(text).not.toMatch(/test-portal-secret|"d"|"kty"/);
});

describe('pages and probes', () => {
  test('the extension’s landing page is quiet about its address', async () => {
    const page = await call('/extension/signed-in?code=abc&state=def');
    const body = await page.text();
    expect(body).toContain('登录完成');
    expect(body).not.toMatch(/abc|<script/);
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('and does not claim a sign-in that was cancelled', async () => {
    const body = await (await call('/extension/signed-in?error=access_denied&state=def')).text();
    expect(body).toContain('没有登录');
    expect(body).not.toContain('登录完成');
  });

  test('unknown pages are pages, unknown API routes are JSON, both coded', async () => {
    const page = await call('/nothing-here');
    expect([page.status, (await page.text()).includes('route.not-found')]).toEqual([404, true]);
    expect(await codeOf(await call('/api/nothing-here'))).toBe('route.not-found');
  });

  test('protocol errors are our own page and echo nothing', async () => {
    const page = await call('/auth?client_id=nobody&redirect_uri=https://evil.example/%3Cb%3E', undefined, {
      accept: 'text/html',
    });
    const body = await page.text();
    expect(page.status).toBe(400);
    expect(body).toContain('这个登录请求不正确');
    expect(body).not.toContain('evil.example');
  });

  test('health is the process, readiness the stores, each named when it fails', async () => {
    expect(await (await call('/healthz')).json()).toEqual({ ok: true });
    expect(await (await call('/readyz')).json()).toEqual({ ready: true, problems: [] });
    const ping = vi.spyOn(hub.database, 'ping').mockRejectedValueOnce(new Error('down'));
    const down = await call('/readyz');
    expect([down.status, await down.json()]).toMatchObject([
      503,
      { ready: false, problems: [{ code: 'ready.database' }] },
    ]);
    ping.mockRestore();
  });

  test('metrics are for this machine and know no person', async () => {
    const text = await (await call('/metrics')).text();
    expect(text).toContain('hub_request_seconds_bucket');
    expect(text).not.toContain(clerk.account.id);
    expect((await call('/metrics', undefined, { 'x-forwarded-for': '10.1.2.3' })).status).toBe(403);
  });

  test('the log holds no token, code, query string or typed name', async () => {
    const callback = await codeFor(new TestBrowser(), await authorizationRequest(await extensionOf(hub.issuer)), clerk);
    const code = callback.searchParams.get('code') ?? 'missing';
    await call(`/extension/signed-in${callback.search}`);
    await call('/api/me?id=100000199001011233', token);
    const log = hub.lines.join('');
    expect(log).toContain('"path":"/extension/signed-in"');
    for (const secret of [code, token, portalToken, clerk.password, '100000199001011233', 'code_challenge']) {
      expect(log).not.toContain(secret);
    }
  });
});
