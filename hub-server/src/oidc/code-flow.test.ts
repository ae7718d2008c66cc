import { decodeJwt, decodeProtectedHeader } from 'jose';
import * as openid from 'openid-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestBrowser } from '../testing/test-browser.ts';
import { portalAt, startTestHub, type TestHub, type TestPerson } from '../testing/test-hub.ts';
import {
  authorizationRequest,
  type Client,
  codeFor,
  extensionOf,
  portalClient,
  redeem,
  signInTo,
} from '../testing/test-portal.ts';

const origins = ['http://127.0.0.1:47101', 'http://127.0.0.1:47102'] as const;
let ground: { hub: TestHub; clerk: TestPerson; portal: Client; other: Client; extension: Client };

beforeAll(async () => {
  const hub = await startTestHub();
  const [a, b] = origins;
  await hub.seed([portalAt('portal-a', a), portalAt('portal-b', b)]);
  ground = {
    hub,
    clerk: await hub.person('clerk'),
    portal: await portalClient(hub.issuer, { id: 'portal-a', origin: a }),
    other: await portalClient(hub.issuer, { id: 'portal-b', origin: b }),
    extension: await extensionOf(hub.issuer),
  };
});
afterAll(() => ground.hub.close());

describe('authorization code with PKCE', () => {
  test('a clerk signs in once and the second portal asks nothing', async () => {
    const { clerk, portal, other } = ground;
    const browser = new TestBrowser();
    const tokens = await signInTo(browser, portal, clerk);
    expect(tokens.claims()).toMatchObject({
      sub: clerk.account.id,
      name: '测试员',
      unit: '样例县和平镇',
      role: 'clerk',
      sid: expect.any(String),
    });
    expect(decodeProtectedHeader(tokens.id_token ?? '').alg).toBe('ES256');
    expect(tokens.expires_in).toBe(900);
    expect(tokens.refresh_token).toBeUndefined();

    const second = await signInTo(browser, other);
    expect(second.claims()?.sub).toBe(clerk.account.id);
    expect(second.claims()?.sid).not.toBe(tokens.claims()?.sid);
    const info = await openid.fetchUserInfo(other.configuration, second.access_token, clerk.account.id);
    expect(info).toMatchObject({ name: '测试员', unit: '样例县和平镇', role: 'clerk' });
  });

  test('twelve portals at once on one session all complete', async () => {
    const { clerk, portal, other } = ground;
    const browser = new TestBrowser();
    await signInTo(browser, portal, clerk);
    const all = await Promise.all(Array.from({ length: 12 }, (_, i) => signInTo(browser, i % 2 ? portal : other)));
    expect(all.every((tokens) => tokens.claims()?.sub === clerk.account.id)).toBe(true);
  });

  test('a request without a challenge, or with the plain method, is refused', async () => {
    const { portal } = ground;
    const request = await authorizationRequest(portal);
    for (const drop of [['code_challenge', 'code_challenge_method'], ['code_challenge_method']]) {
      const url = new URL(request.url);
      for (const name of drop) url.searchParams.delete(name);
      const answer = await codeFor(new TestBrowser(), { ...request, url });
      expect(answer.searchParams.get('error')).toBe('invalid_request');
      expect(answer.searchParams.get('code')).toBeNull();
    }
  });

  test('a code is not exchanged with another verifier, nor without one', async () => {
    const { clerk, portal } = ground;
    for (const verifier of [openid.randomPKCECodeVerifier(), undefined]) {
      const request = await authorizationRequest(portal);
      const callback = await codeFor(new TestBrowser(), request, clerk);
      const body = new URLSearchParams({
        grant_type: 'authorization_code',
        code: callback.searchParams.get('code') ?? '',
        redirect_uri: portal.redirectUri,
        ...(verifier ? { code_verifier: verifier } : {}),
      });
      const answer = await fetch(`${ground.hub.issuer}/token`, { method: 'POST', body, headers: basic('portal-a') });
      expect([answer.status, await answer.json()]).toMatchObject([400, { error: 'invalid_grant' }]);
    }
  });

  test('a code works once; a replay ends everything it gave', async () => {
    const { clerk, portal } = ground;
    const request = await authorizationRequest(portal);
    const callback = await codeFor(new TestBrowser(), request, clerk);
    const tokens = await redeem(portal, request, callback);
    await expect(redeem(portal, request, callback)).rejects.toMatchObject({ error: 'invalid_grant' });
    await expect(
      openid.fetchUserInfo(portal.configuration, tokens.access_token, clerk.account.id),
    ).rejects.toMatchObject({ status: 401 });
  });

  test.each(['/', '/extra', '?a=b', '#x', '%2e'])(
    'redirect addresses match exactly: …callback%s is refused',
    async (tail) => {
      const { portal } = ground;
      const request = await authorizationRequest(portal, { redirect_uri: `${portal.redirectUri}${tail}` });
      const page = await new TestBrowser().open(request.url.href);
      expect(page.status).toBe(400);
      expect(page.location).toBeUndefined();
      expect(page.body).toContain('invalid_redirect_uri');
    },
  );

  test('implicit and hybrid response types do not exist', async () => {
    const { portal } = ground;
    for (const type of ['token', 'id_token', 'code id_token']) {
      const request = await authorizationRequest(portal, { response_type: type });
      const answer = new URL((await new TestBrowser().open(request.url.href)).location ?? '');
      const error = new URLSearchParams(answer.hash.slice(1) || answer.search).get('error');
      expect(error).toBe('unsupported_response_type');
    }
  });

  test('the metadata names the issuer whatever Host and forwarding headers say', async () => {
    const { issuer } = ground.hub;
    const answer = await fetch(`${issuer}/.well-known/openid-configuration`, {
      headers: { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
    });
    const metadata = (await answer.json()) as Record<string, string>;
    expect(metadata.issuer).toBe(issuer);
    expect(metadata.token_endpoint).toBe(`${issuer}/token`);
    expect(metadata.response_types_supported).toEqual(['code']);
    expect(metadata.code_challenge_methods_supported).toEqual(['S256']);
  });
});

describe('refresh tokens of the extension', () => {
  const refresh = (client: Client, token: string) => openid.refreshTokenGrant(client.configuration, token);

  test('rotate; an old one ends the family', async () => {
    const { clerk, extension } = ground;
    const first = await signInTo(new TestBrowser(), extension, clerk);
    const second = await refresh(extension, first.refresh_token ?? '');
    expect(second.refresh_token).not.toBe(first.refresh_token);
    await expect(refresh(extension, first.refresh_token ?? '')).rejects.toMatchObject({ error: 'invalid_grant' });
    await expect(refresh(extension, second.refresh_token ?? '')).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  test('of parallel refreshes exactly one succeeds', async () => {
    const { clerk, extension } = ground;
    const { refresh_token = '' } = await signInTo(new TestBrowser(), extension, clerk);
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => refresh(extension, refresh_token)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('end twelve hours after the password, however often they are rotated', async () => {
    const { clerk, extension, hub } = ground;
    const first = await signInTo(new TestBrowser(), extension, clerk);
    const second = await refresh(extension, first.refresh_token ?? '');
    const stored = await hub.hub.provider.RefreshToken.find(second.refresh_token ?? '');
    const loggedInAt = Number(decodeJwt(first.id_token ?? '').auth_time ?? stored?.authTime);
    expect(stored?.exp).toBeLessThanOrEqual(loggedInAt + 12 * 3600 + 1);
    expect(stored?.exp).toBeGreaterThan(loggedInAt + 12 * 3600 - 60);
  });

  test('die with the session', async () => {
    const { clerk, extension, hub } = ground;
    const tokens = await signInTo(new TestBrowser(), extension, clerk);
    for (const { uid } of await hub.shortLived.sessions.ofAccount(clerk.account.id)) {
      await hub.shortLived.sessions.endByUid(uid);
    }
    await expect(refresh(extension, tokens.refresh_token ?? '')).rejects.toMatchObject({ error: 'invalid_grant' });
  });
});

const basic = (id: string): Record<string, string> => ({
  authorization: `Basic ${Buffer.from(`${id}:test-portal-secret-0123456789abcdef`).toString('base64')}`,
});
