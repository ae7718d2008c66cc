import type { Request, RequestHandler } from 'express';
import type { Payload } from './filed.ts';
import { html } from './html.ts';
import type { PortalContext } from './portal-context.ts';
import type { Session } from './sessions.ts';

type Needs = Pick<PortalContext, 'sessions' | 'drafts' | 'send' | 'definition'>;

const signedIn = new WeakMap<Request, Session>();

export function sessionOf(req: Request): Session {
  const session = signedIn.get(req);
  if (!session) throw new Error('route without requireSession');
  return session;
}

export function createRequireSession(ctx: Needs): RequestHandler {
  return (req, res, next) => {
    const session = ctx.sessions.current(req);
    if (session) {
      signedIn.set(req, session);
      return next();
    }
    const json = req.is('application/json') !== false && req.is('application/json') !== null;
    if (req.method === 'GET' || req.method === 'HEAD') {
      return res.redirect(303, loginPath(req.originalUrl));
    }
    const back = keepDraft(ctx, req);
    const kept = back !== ctx.definition.formPath;
    const message = kept ? '登录已过期，您填写的内容已保留，请重新登录后继续。' : '登录已过期，请重新登录。';
    if (json) return res.status(401).json({ code: 'SESSION_EXPIRED', message, loginUrl: loginPath(back) });
    return ctx.send(
      res,
      {
        title: '登录已过期',
        body: html`<section class="card narrow"><h1>登录已过期</h1><p class="note bad">${message}</p>
          <a class="button" href="${loginPath(back)}">重新登录</a></section>`,
      },
      401,
    );
  };
}

const loginPath = (returnTo: string) => `/login?return_to=${encodeURIComponent(returnTo)}`;

/** Only for a session this browser did have: otherwise a foreign page could plant a draft. Returns where to come back. */
function keepDraft(ctx: Needs, req: Request): string {
  const { formPath } = ctx.definition;
  const sub = ctx.sessions.lapsed(req);
  const body: unknown = req.body;
  if (sub === undefined || typeof body !== 'object' || body === null) return formPath;
  return `${formPath}?draft=${ctx.drafts.keep(sub, formPath, body as Payload)}`;
}
