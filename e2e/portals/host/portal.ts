import express, { type Express, type Response } from 'express';
import iconv from 'iconv-lite';
import { hostFolder } from './assets.ts';
import type { PortalConfig } from './config.ts';
import { openDatabase } from './database.ts';
import { createDrafts } from './drafts.ts';
import { createFiledStore } from './filed.ts';
import { defineFiledPages } from './filed-pages.ts';
import { formBody } from './form-body.ts';
import { html } from './html.ts';
import { governmentLayout, type Page } from './layout.ts';
import { defineLocalLogin } from './local-login.ts';
import { defineOidcRoutes } from './oidc-routes.ts';
import type { PortalContext, PortalDefinition } from './portal-context.ts';
import { createRequireSession, sessionOf } from './require-session.ts';
import { sameOrigin } from './same-origin.ts';
import { createSessions } from './sessions.ts';

/** A running portal without its port: tests may drive `app` as they like. */
export interface Portal {
  readonly app: Express;
  /** Closes the database. */
  close(): void;
}

export function createPortal(definition: PortalDefinition & { readonly config: PortalConfig }): Portal {
  const ctx = createContext(definition, definition.config);
  const app = express();
  app.disable('x-powered-by');
  app.use((_req, res, next) => {
    res.set({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'SAMEORIGIN', 'referrer-policy': 'same-origin' });
    next();
  });
  app.get('/healthz', (_req, res) => void res.json({ portal: definition.id }));
  app.get('/host/portal.css', (_req, res) => res.sendFile('portal.css', { root: hostFolder }));
  app.use(sameOrigin, ...formBody(definition.charset ?? 'utf-8'));
  defineOidcRoutes(app, ctx);
  defineLocalLogin(app, ctx);
  defineFiledPages(app, ctx);
  app.get('/', (req, res) => ctx.send(res, homePage(ctx, ctx.sessions.current(req) !== undefined)));
  definition.definePages(app, ctx);
  app.use((_req, res) => ctx.send(res, messagePage('找不到这个页面', '您访问的页面不存在。'), 404));
  app.use(((error, req, res, _next) => {
    ctx.report(`${req.method} ${req.path}`, error);
    if (res.headersSent) return res.end();
    const status = Number(error?.status) >= 400 && Number(error?.status) < 500 ? Number(error.status) : 500;
    return ctx.send(res, messagePage('系统繁忙', '系统繁忙，请稍后重试。'), status);
  }) satisfies express.ErrorRequestHandler);
  return { app, close: () => ctx.database.close() };
}

function createContext(definition: PortalDefinition, config: PortalConfig): PortalContext {
  const database = openDatabase(config.dataDir, definition.id);
  const sessions = createSessions(database, definition.id, config.idleMs);
  const drafts = createDrafts(database);
  const filed = createFiledStore(database, definition.receiptPrefix);
  const charset = definition.charset ?? 'utf-8';
  const layout = definition.layout ?? governmentLayout;

  function send(res: Response, page: Page, status = 200): void {
    const userName = sessions.current(res.req)?.name;
    const frame = { portalTitle: definition.title, unit: definition.unit, charset };
    const document = layout(page, { ...frame, ...(userName !== undefined && { userName }) });
    // Pages hold residents' data: never kept by a browser or a proxy.
    res.status(status).set({ 'content-type': `text/html; charset=${charset}`, 'cache-control': 'no-store' });
    res.send(iconv.encode(document.html, charset));
  }

  return {
    config,
    definition,
    database,
    sessions,
    filed,
    drafts,
    requireSession: createRequireSession({ sessions, drafts, send, definition }),
    sessionOf,
    send,
    file(req, payload) {
      const { sub } = sessionOf(req);
      const receiptNo = filed.file(sub, payload);
      drafts.drop(req.query.draft, sub);
      return `/receipt/${receiptNo}`;
    },
    draftOf: (req) => drafts.restore(req.query.draft, sessionOf(req).sub),
    report(where, error) {
      const { name, code } =
        error instanceof Error ? (error as Error & { code?: unknown }) : { name: 'Error', code: '' };
      console.error(JSON.stringify({ portal: definition.id, where, error: name, code: String(code ?? '') }));
    },
  };
}

function homePage({ config, definition }: PortalContext, signedIn: boolean): Page {
  const { service, formPath } = definition;
  const signIn = `/oidc/login?return_to=${encodeURIComponent(formPath)}`;
  return {
    title: '首页',
    body: html`<section class="card"><h1>业务办理</h1><p>${service}</p>
      <a class="button" href="${formPath}">在线办理</a> <a class="button plain" href="/list">已受理列表</a>
      ${!signedIn && config.sso ? html`<a class="button plain" href="${signIn}">统一身份认证登录</a>` : undefined}</section>`,
  };
}

function messagePage(title: string, message: string): Page {
  return {
    title,
    body: html`<section class="card narrow"><h1>${title}</h1><p class="note bad">${message}</p>
      <a class="button" href="/">返回首页</a></section>`,
  };
}
