import { beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { fakeBrowser } from '../../platform/testing/fake-browser.ts';
import type { Session } from './session.ts';

const fake = vi.hoisted(() => ({ current: undefined as unknown as ReturnType<typeof fakeBrowser> }));
vi.mock('../../platform/native-api.ts', () => ({
  get browser() {
    return fake.current.api;
  },
}));
const HUB = 'https://hub.example';
vi.stubGlobal('__HUB__', HUB);

const { accessToken, session, sessionEnd, signOut } = await import('./sign-in.ts');
const { getFromHub } = await import('./hub-api.ts');
const { storedSession } = await import('./session.ts');

const now = () => Math.floor(Date.now() / 1000);
const made = (expiresIn: number): Session => ({
  issuer: HUB,
  subject: 'clerk-1',
  name: '经办员甲',
  accessToken: 'access-1',
  accessTokenExpiresAt: now() + expiresIn,
  refreshToken: 'refresh-1',
  scope: 'openid',
});

/** The hub's token endpoint, with single-use refresh tokens, and one resource. */
function hub(answer: { token?: number; resource?: (token: string | null) => number }) {
  const used: string[] = [];
  let issued = 1;
  vi.stubGlobal('fetch', async (input: string | URL, init: RequestInit = {}) => {
    const { pathname } = new URL(String(input));
    const json = (status: number, body: unknown) =>
      new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
    if (pathname === '/.well-known/openid-configuration')
      return json(200, { issuer: HUB, token_endpoint: `${HUB}/token`, revocation_endpoint: `${HUB}/revoke` });
    if (pathname === '/token') {
      const token = new URLSearchParams(String(init.body)).get('refresh_token') ?? '';
      if (answer.token !== undefined)
        return json(answer.token, { error: answer.token === 400 ? 'invalid_grant' : 'server_error' });
      if (used.includes(token)) return json(400, { error: 'invalid_grant' });
      used.push(token);
      issued += 1;
      return json(200, {
        access_token: `access-${issued}`,
        refresh_token: `refresh-${issued}`,
        token_type: 'Bearer',
        expires_in: 900,
      });
    }
    if (pathname === '/resource')
      return json(answer.resource?.(new Headers(init.headers).get('authorization')) ?? 200, { ok: true });
    return json(404, {});
  });
  return { used };
}

beforeEach(() => {
  fake.current = fakeBrowser();
  session.value = null;
  sessionEnd.value = undefined;
});

describe('access token', () => {
  it('is renewed once for everybody who needs it at the same time', async () => {
    await storedSession.set(made(5));
    const { used } = hub({});
    const tokens = await Promise.all(Array.from({ length: 20 }, () => accessToken()));
    expect(new Set(tokens)).toEqual(new Set(['access-2']));
    expect(used).toEqual(['refresh-1']);
    expect((await storedSession.get())?.refreshToken).toBe('refresh-2');
  });

  it('is used as it is while it is fresh', async () => {
    await storedSession.set(made(600));
    const { used } = hub({});
    expect(await accessToken()).toBe('access-1');
    expect(used).toEqual([]);
  });

  it('lives in session storage only, never on the disk (invariant 7)', async () => {
    await storedSession.set(made(600));
    expect(fake.current.storage.session.size).toBe(1);
    expect(JSON.stringify([...fake.current.storage.local])).not.toContain('access-1');
  });
});

describe('getFromHub', () => {
  const schema = z.object({ ok: z.boolean() });

  it('renews and tries once more when the hub does not know the token', async () => {
    await storedSession.set(made(600));
    hub({ resource: (token) => (token === 'Bearer access-1' ? 401 : 200) });
    expect(await getFromHub('/resource', schema)).toEqual({ ok: true });
  });

  it('drops a session the hub has ended, and says so', async () => {
    await storedSession.set(made(5));
    hub({ token: 400 });
    await expect(getFromHub('/resource', schema)).rejects.toMatchObject({ code: 'session-expired' });
    expect(await storedSession.get()).toBeNull();
    expect(sessionEnd.value?.code).toBe('session-expired');
  });

  it('keeps the session when the hub is down', async () => {
    await storedSession.set(made(600));
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch');
    });
    await expect(getFromHub('/resource', schema)).rejects.toMatchObject({ code: 'hub-unreachable' });
    expect(await storedSession.get()).not.toBeNull();
  });

  it('keeps the session when the hub errs while renewing', async () => {
    await storedSession.set(made(5));
    hub({ token: 500 });
    await expect(getFromHub('/resource', schema)).rejects.toMatchObject({ code: 'hub-error' });
    expect(await storedSession.get()).not.toBeNull();
  });
});

describe('sign-out', () => {
  it('leaves nothing of the session behind, hub or no hub', async () => {
    await storedSession.set(made(600));
    fake.current.api.storage.session.set({ 'vault-share': 'share' });
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch');
    });
    await signOut();
    expect(fake.current.storage.session.size).toBe(0);
    expect(session.value).toBeNull();
  });
});
