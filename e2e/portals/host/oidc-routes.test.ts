import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt, type JWTPayload } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createPortal, type Portal } from './portal.ts';
import type { PortalDefinition } from './portal-context.ts';
import { type BareHub, CLIENT, startBareHub } from './testing/bare-hub.ts';
import { Browser } from './testing/browser.ts';
import { freePort } from './testing/free-port.ts';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
const definition: PortalDefinition = {
  id: 'try-out',
  title: '试办门户',
  unit: '样例县某局',
  service: '某项申请',
  formPath: '/form',
  receiptPrefix: 'SB',
  listColumns: [],
  definePages(app, ctx) {
    app.get('/form', ctx.requireSession, (req, res) => void res.json(ctx.sessionOf(req)));
  },
};

describe('signing in through a real OpenID provider', () => {
  let folder: string;
  let hub: BareHub;
  let hubPort: number;
  let portal: Portal;
  let server: Server;
  let base: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'portal-oidc-'));
    const port = await freePort();
    hubPort = await freePort();
    base = `http://127.0.0.1:${port}`;
    const sso = { issuer: new URL(`http://127.0.0.1:${hubPort}`), ...CLIENT };
    portal = createPortal({
      ...definition,
      config: { port, baseUrl: base, dataDir: folder, sso, idleMs: 60_000 },
    });
    server = portal.app.listen(port, '127.0.0.1');
    await once(server, 'listening');

    // The portal is up before the hub: it says so, and needs no restart when the hub comes.
    const early = await new Browser().get(`${base}/oidc/login?return_to=/form`);
    expect(early.status).toBe(503);
    expect(await early.text()).toContain('统一身份认证暂时连不上');
    hub = await startBareHub(base, hubPort);
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    portal.close();
    await hub.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => {
    browser = new Browser();
  });

  const login = (tab = '') => browser.follow(`${base}/oidc/login?return_to=${encodeURIComponent(`/form${tab}`)}`);

  it('signs in, learns the name from userinfo, and lands on the page asked for', async () => {
    const answer = await login('?tab=2');
    expect(answer.url).toBe(`${base}/form?tab=2`);
    expect(await answer.json()).toMatchObject({ sub: 'resident-clerk', name: '测试经办人', sid: expect.any(String) });
  });

  it('lets eight tabs that start before any of them is answered all succeed', async () => {
    await login();
    const tabs = Array.from({ length: 8 }, (_, index) => `?tab=${index}`);
    const starts = await Promise.all(
      tabs.map((tab) => browser.get(`${base}/oidc/login?return_to=${encodeURIComponent(`/form${tab}`)}`)),
    );
    const answers = await Promise.all(starts.map((start) => browser.follow(start.headers.get('location') ?? '')));
    expect(answers.map((answer) => [answer.status, new URL(answer.url).search])).toEqual(tabs.map((tab) => [200, tab]));
  });

  it('answers a state once, and only to the browser that began it', async () => {
    const start = await browser.get(`${base}/oidc/login?return_to=/form`);
    let at = new URL(start.headers.get('location') ?? '');
    while (at.pathname !== '/oidc/callback') {
      at = new URL((await browser.get(at)).headers.get('location') ?? '', at);
    }
    expect((await new Browser().get(at)).status).toBe(400);
    const first = await browser.get(at);
    expect(first.headers.get('location')).toBe('/form');
    // Reloading the callback does no harm to somebody who is signed in.
    expect((await browser.get(at)).headers.get('location')).toBe('/');
    expect((await new Browser().get(`${base}/oidc/callback?error=access_denied&state=x`)).status).toBe(400);
  });

  it('logs out at the hub as well', async () => {
    await login();
    const answer = await browser.post(`${base}/oidc/logout`, {});
    const location = new URL(answer.headers.get('location') ?? '');
    expect(location.origin).toBe(hub.issuer.origin);
    expect(location.searchParams.get('post_logout_redirect_uri')).toBe(`${base}/`);
    expect((await browser.get(`${base}/form`)).headers.get('location')).toContain('/login');
  });

  it('says so when a hub that was there has gone, and goes on when it is back', async () => {
    await hub.close();
    const down = await browser.get(`${base}/oidc/login?return_to=/form`);
    expect(down.status).toBe(503);
    expect(await down.text()).toContain('href="/oidc/login?return_to=%2Fform"');
    hub = await startBareHub(base, hubPort);
    expect((await login()).status).toBe(200);
  });

  describe('back-channel logout', () => {
    let claims: JWTPayload;
    const deliver = (token: string) => new Browser().post(`${base}/oidc/backchannel-logout`, { logout_token: token });
    const signedIn = async () => (await browser.get(`${base}/form`)).status === 200;

    beforeEach(async () => {
      const session = await (await login()).json();
      const { iss, aud } = decodeJwt(session.idToken);
      const iat = Math.floor(Date.now() / 1000);
      const common = { iat, exp: iat + 120, jti: crypto.randomUUID(), events: { [EVENT]: {} } };
      claims = { iss: String(iss), aud: String(aud), sub: session.sub, sid: session.sid, ...common };
    });

    it('ends the session of that sid, once', async () => {
      const token = await hub.sign(claims);
      expect((await deliver(token)).status).toBe(200);
      expect(await signedIn()).toBe(false);
      const again = await deliver(token);
      expect([again.status, await again.json()]).toEqual([
        400,
        expect.objectContaining({ error_description: 'replayed' }),
      ]);
    });

    const wrong: Record<string, (good: JWTPayload) => JWTPayload> = {
      'another issuer': (good) => ({ ...good, iss: 'http://127.0.0.1:1' }),
      'another audience': (good) => ({ ...good, aud: 'another-portal' }),
      'no event': (good) => ({ ...good, events: {} }),
      'a nonce': (good) => ({ ...good, nonce: 'x' }),
      'neither sid nor sub': ({ sid: _sid, sub: _sub, ...good }) => good,
      'no jti': ({ jti: _jti, ...good }) => good,
      'an hour of age': (good) => ({ ...good, iat: Number(good.iat) - 3600 }),
      expiry: (good) => ({ ...good, exp: Number(good.iat) - 60 }),
    };
    it.each(Object.entries(wrong))('refuses a token with %s', async (_name, spoil) => {
      const answer = await deliver(await hub.sign(spoil(claims)));
      expect(answer.status).toBe(400);
      expect(await signedIn()).toBe(true);
    });

    it('refuses an ID token of the same hub and a token of another key', async () => {
      const { idToken } = await (await browser.get(`${base}/form`)).json();
      expect((await deliver(idToken)).status).toBe(400);
      const tampered = `${(await hub.sign(claims)).slice(0, -6)}AAAAAA`;
      expect((await deliver(tampered)).status).toBe(400);
      expect(await signedIn()).toBe(true);
    });
  });
});
