import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFiled } from './filed.ts';
import { createPortal, type Portal } from './portal.ts';
import type { PortalDefinition } from './portal-context.ts';
import { Browser } from './testing/browser.ts';

const definition: PortalDefinition = {
  id: 'try-out',
  title: '试办门户',
  unit: '样例县某局',
  service: '某项申请',
  formPath: '/form',
  receiptPrefix: 'SB',
  listColumns: [{ header: '姓名', cell: (payload) => String(payload.xm) }],
  charset: 'gbk',
  definePages(app, ctx) {
    app.get('/form', ctx.requireSession, (req, res) => void res.json({ draft: ctx.draftOf(req) ?? null }));
    app.post('/form', ctx.requireSession, (req, res) => res.redirect(303, ctx.file(req, req.body)));
    app.get('/broken', () => {
      throw new Error('张三 100000199001010011');
    });
  },
};

describe('a portal with local accounts', () => {
  let folder: string;
  let portal: Portal;
  let server: Server;
  let base: string;

  async function start(idleMs: number) {
    portal = createPortal({
      ...definition,
      config: { port: 0, baseUrl: 'http://127.0.0.1', dataDir: folder, localPassword: 'right', idleMs },
    });
    server = portal.app.listen(0, '127.0.0.1');
    await once(server, 'listening');
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }
  async function stop() {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    portal.close();
  }

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'portal-'));
    await start(60_000);
  });
  afterEach(async () => {
    await stop();
    rmSync(folder, { recursive: true });
  });

  const signIn = (browser: Browser, returnTo = '/form', password = 'right') =>
    browser.post(`${base}/login`, { username: 'clerk', password, return_to: returnTo });

  it('files a GBK form, shows the receipt and the list, and the reader sees what was stored', async () => {
    const browser = new Browser();
    expect((await signIn(browser)).headers.get('location')).toBe('/form');
    // 张三 in GBK is D5C5 C8FD
    const answer = await browser.postRaw(`${base}/form`, 'xm=%D5%C5%C8%FD&mz=01');
    const receipt = await browser.get(new URL(answer.headers.get('location') ?? '', base));
    expect(receipt.headers.get('content-type')).toBe('text/html; charset=gbk');
    expect(new TextDecoder('gbk').decode(await receipt.arrayBuffer())).toContain('受理成功');
    const list = await browser.get(`${base}/list`);
    expect(new TextDecoder('gbk').decode(await list.arrayBuffer())).toContain('<td>张三</td>');
    const [filed] = readFiled(folder, 'try-out');
    expect(filed).toMatchObject({ filedBy: 'local:clerk', payload: { xm: '张三', mz: '01' } });
    expect(filed?.receiptNo).toMatch(/^SB\d{8}000001$/);
  });

  it('refuses a wrong password, and after five of them the right one too', async () => {
    const browser = new Browser();
    for (let time = 0; time < 5; time += 1) expect((await signIn(browser, '/', 'wrong')).status).toBe(401);
    expect((await signIn(browser)).status).toBe(429);
  });

  it('never returns to another origin', async () => {
    for (const foreign of ['https://evil.example/', '//evil.example', '/\\evil.example', '/\t/evil.example']) {
      expect((await signIn(new Browser(), foreign)).headers.get('location')).toMatch(/^\/(?![/\\])/);
    }
  });

  it('keeps what was typed when the session has run out, for the same person only', async () => {
    await stop();
    await start(150);
    const browser = new Browser();
    await signIn(browser);
    await new Promise((done) => setTimeout(done, 250));
    const late = await browser.postJson(`${base}/form`, { xm: '李四' });
    expect(late.status).toBe(401);
    const { code, message, loginUrl } = await late.json();
    expect([code, message]).toEqual(['SESSION_EXPIRED', expect.stringContaining('登录已过期')]);
    expect(readFiled(folder, 'try-out')).toEqual([]);
    const back = new URL(loginUrl, base).searchParams.get('return_to') ?? '';
    await stop();
    await start(60_000);
    await signIn(browser, back);
    expect(await (await browser.get(new URL(back, base))).json()).toEqual({ draft: { xm: '李四' } });
  });

  it('plants no draft for a browser that was never signed in', async () => {
    const answer = await new Browser().postJson(`${base}/form`, { xm: '王五' });
    expect((await answer.json()).loginUrl).toBe('/login?return_to=%2Fform');
  });

  it('refuses posts of another origin', async () => {
    const browser = new Browser();
    await signIn(browser);
    const answer = await browser.postRaw(`${base}/form`, 'xm=a', { origin: 'http://127.0.0.1:1' });
    expect(answer.status).toBe(403);
    expect(readFiled(folder, 'try-out')).toEqual([]);
  });

  it('answers a fault with a page and says nothing of what was in it', async () => {
    const answer = await new Browser().get(`${base}/broken`);
    expect(answer.status).toBe(500);
    expect(new TextDecoder('gbk').decode(await answer.arrayBuffer())).not.toContain('张三');
  });
});
