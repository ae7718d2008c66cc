import type { Express } from 'express';
import { formValue } from './form-body.ts';
import { type Html, html } from './html.ts';
import { createLocalAccounts } from './local-accounts.ts';
import type { PortalContext } from './portal-context.ts';
import { safeReturnTo } from './return-to.ts';

/** `/login`: the portal's own user name and password, and the way through the hub beside it. */
export function defineLocalLogin(app: Express, ctx: PortalContext): void {
  const accounts = createLocalAccounts(ctx.config.localPassword);
  const page = (returnTo: string, problem?: string) => ({
    title: '用户登录',
    body: html`<section class="card narrow"><h1>用户登录</h1>
      ${problem === undefined ? undefined : html`<p class="note bad" role="alert">${problem}</p>`}
      ${accounts.any ? passwordForm(returnTo) : html`<p class="note">本系统未开通本地账号，请使用统一身份认证登录。</p>`}
      ${ctx.config.sso ? ssoLink(returnTo) : undefined}</section>`,
  });

  app.get('/login', (req, res) => {
    const returnTo = safeReturnTo(req.query.return_to);
    if (ctx.sessions.current(req)) return res.redirect(303, returnTo);
    return ctx.send(res, page(returnTo));
  });
  app.post('/login', async (req, res) => {
    const returnTo = safeReturnTo(formValue(req.body, 'return_to'));
    const outcome = await accounts.check(formValue(req.body, 'username'), formValue(req.body, 'password'));
    if (outcome === 'throttled') return ctx.send(res, page(returnTo, '尝试次数过多，请一分钟后再试。'), 429);
    if (outcome === 'wrong') return ctx.send(res, page(returnTo, '用户名或密码错误。'), 401);
    ctx.sessions.begin(req, res, { sub: `local:${outcome}`, name: '窗口经办人' });
    return res.redirect(303, returnTo);
  });
}

function passwordForm(returnTo: string): Html {
  return html`<form method="post" action="/login">
    <input type="hidden" name="return_to" value="${returnTo}">
    <label for="username">用户名</label>
    <input id="username" name="username" type="text" autocomplete="username" required>
    <label for="password">密码</label>
    <input id="password" name="password" type="password" autocomplete="current-password" required>
    <button class="button wide" type="submit">登录</button>
  </form>`;
}

function ssoLink(returnTo: string): Html {
  return html`<p class="or">或</p>
    <a class="button plain wide" href="/oidc/login?return_to=${encodeURIComponent(returnTo)}">统一身份认证登录</a>`;
}
