import type { Express, Request, Response } from 'express';
import { type Attempts, createAttempts } from './attempts.ts';
import { formValue } from './form-body.ts';
import { html } from './html.ts';
import { createLogoutLog } from './logout-log.ts';
import { hubKeys, LogoutTokenError, verifyLogoutToken } from './logout-token.ts';
import { createOidcClient, type Identity, type OidcClient } from './oidc.ts';
import type { PortalContext } from './portal-context.ts';
import { safeReturnTo } from './return-to.ts';

/** Signs people in and out through the hub. Without a hub in the settings there is nothing to route. */
export function defineOidcRoutes(app: Express, ctx: PortalContext): void {
  const { sso, baseUrl } = ctx.config;
  app.get('/oidc/signed-out', (_req, res) => ctx.send(res, signedOut('您已安全退出。')));
  if (!sso) {
    app.post('/oidc/logout', (req, res) => {
      ctx.sessions.end(req, res);
      res.redirect(303, '/oidc/signed-out');
    });
    return;
  }
  const oidc = createOidcClient(sso, baseUrl);
  const attempts = createAttempts(ctx.database, ctx.definition.id);
  const log = createLogoutLog(ctx.database, ctx.sessions);
  let keys: { uri: string; get: ReturnType<typeof hubKeys> } | undefined;

  app.get('/oidc/login', async (req, res) => {
    const returnTo = safeReturnTo(req.query.return_to);
    try {
      const { url, ...attempt } = await oidc.begin();
      attempts.begin(res, { ...attempt, returnTo });
      res.redirect(303, url.href);
    } catch (error) {
      ctx.report('oidc-login', error);
      sendUnreachable(ctx, res, returnTo);
    }
  });

  app.get('/oidc/callback', async (req, res) => {
    const outcome = await finishSignIn(req, res, oidc, attempts, baseUrl);
    if (outcome.kind === 'signed-in') {
      const { identity, returnTo } = outcome;
      if (identity.sid !== undefined && log.hasEnded(identity.sid)) {
        return ctx.send(res, retryPage('您已在别处退出，请重新登录。', returnTo), 400);
      }
      ctx.sessions.begin(req, res, identity);
      return res.redirect(303, returnTo);
    }
    if (outcome.kind === 'failed') {
      ctx.report('oidc-callback', outcome.error);
      return isRefusal(outcome.error)
        ? ctx.send(res, retryPage('统一身份认证没有完成登录。', outcome.returnTo), 400)
        : sendUnreachable(ctx, res, outcome.returnTo);
    }
    // Reloaded or bookmarked callback, or ten minutes gone: whoever is signed in already just goes on.
    if (ctx.sessions.current(req)) return res.redirect(303, '/');
    return ctx.send(res, retryPage('这次登录已失效，请重新登录。', '/'), 400);
  });

  app.post('/oidc/logout', async (req, res) => {
    const session = ctx.sessions.end(req, res);
    if (session?.idToken === undefined) return res.redirect(303, '/oidc/signed-out');
    try {
      return res.redirect(303, (await oidc.logoutUrl(session.idToken)).href);
    } catch (error) {
      ctx.report('oidc-logout', error);
      return ctx.send(res, signedOut('本门户已退出；统一身份认证暂时连不上，其他门户可能仍在登录状态。'));
    }
  });

  app.post('/oidc/backchannel-logout', async (req, res) => {
    res.set('cache-control', 'no-store');
    const { issuer, jwks_uri: jwksUri } = await oidc.metadata();
    if (jwksUri === undefined) throw new Error('the hub names no jwks_uri');
    if (keys?.uri !== jwksUri) keys = { uri: jwksUri, get: hubKeys(jwksUri) };
    try {
      const token = formValue(req.body, 'logout_token');
      const request = await verifyLogoutToken(token, { issuer, clientId: sso.clientId, keys: keys.get });
      if (log.obey(request) === 'ended') return res.status(200).end();
      return res.status(400).json({ error: 'invalid_request', error_description: 'replayed' });
    } catch (error) {
      if (!(error instanceof LogoutTokenError)) throw error;
      ctx.report('oidc-backchannel-logout', error);
      return res.status(400).json({ error: 'invalid_request', error_description: error.code });
    }
  });
}

type Outcome =
  | { readonly kind: 'signed-in'; readonly identity: Identity; readonly returnTo: string }
  | { readonly kind: 'failed'; readonly error: unknown; readonly returnTo: string }
  | { readonly kind: 'unknown' };

async function finishSignIn(
  req: Request,
  res: Response,
  oidc: OidcClient,
  attempts: Attempts,
  baseUrl: string,
): Promise<Outcome> {
  const state = req.query.state;
  const attempt = typeof state === 'string' ? attempts.take(req, res, state) : undefined;
  if (!attempt) return { kind: 'unknown' };
  const { returnTo } = attempt;
  try {
    return { kind: 'signed-in', identity: await oidc.finish(new URL(req.originalUrl, baseUrl), attempt), returnTo };
  } catch (error) {
    return { kind: 'failed', error, returnTo };
  }
}

/** The hub answered and said no, as opposed to not answering. */
function isRefusal(error: unknown): boolean {
  const name = error instanceof Error ? error.name : '';
  return name === 'AuthorizationResponseError' || name === 'ResponseBodyError';
}

const loginPath = (returnTo: string) => `/oidc/login?return_to=${encodeURIComponent(returnTo)}`;

function retryPage(message: string, returnTo: string) {
  return {
    title: '请重新登录',
    body: html`<section class="card narrow"><h1>请重新登录</h1><p class="note bad">${message}</p>
      <a class="button" href="${loginPath(returnTo)}">重新登录</a> <a class="button plain" href="/">返回首页</a></section>`,
  };
}

function signedOut(message: string) {
  return {
    title: '已退出',
    body: html`<section class="card narrow"><h1>已退出</h1><p class="note good">${message}</p>
      <a class="button" href="/">返回首页</a></section>`,
  };
}

function sendUnreachable(ctx: PortalContext, res: Response, returnTo: string): void {
  const local = `/login?return_to=${encodeURIComponent(returnTo)}`;
  ctx.send(
    res,
    {
      title: '统一身份认证暂时连不上',
      body: html`<section class="card narrow"><h1>统一身份认证暂时连不上</h1>
        <p class="note bad">统一身份认证暂时连不上，已填写的内容不会丢失。请稍后重试。</p>
        <a class="button" href="${loginPath(returnTo)}">重试</a>
        ${ctx.config.localPassword ? html`<a class="button plain" href="${local}">用本系统账号登录</a>` : undefined}
        </section>`,
    },
    503,
  );
}
