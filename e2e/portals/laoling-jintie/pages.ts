import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Express, Response } from 'express';
import iconv from 'iconv-lite';
import type { PortalContext } from '../host/portal-context.ts';
import { checkApplication } from './check-application.ts';
import { POPUP_CODES } from './codes.ts';
import { draftOf } from './draft.ts';
import type { Typed } from './fields.ts';
import { applicationForm, type FilledIn } from './form-page.ts';
import { framePage } from './frame-page.ts';
import { payloadOf } from './payload.ts';

/** The page with the frames; the form itself is the frame's page. */
export const FRAME_PATH = '/gljt/main.do';
const FORM_PATH = '/gljt/sqb.do';

const FILES = ['style.css', 'calendar.js', 'code-list.js', 'check.js'];
const TYPES: Readonly<Record<string, string>> = { '.css': 'text/css', '.js': 'text/javascript' };

const today = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' }).replaceAll('-', '');

function sendGbk(res: Response, type: string, text: string): void {
  res.set('content-type', `${type}; charset=gbk`).send(iconv.encode(text, 'gbk'));
}

/** Everything of this portal is GBK: pages, scripts, styles and what is posted. */
export function definePages(app: Express, ctx: PortalContext): void {
  for (const file of FILES) {
    const text = readFileSync(join(import.meta.dirname, 'public', file), 'utf8');
    app.get(`/gljt/${file}`, (_req, res) => sendGbk(res, TYPES[extname(file)] ?? 'text/plain', text));
  }
  app.get('/gljt/codes.js', (_req, res) => {
    const lists = Object.entries(POPUP_CODES).map(([id, list]) => [id, list.map(({ code, name }) => [code, name])]);
    sendGbk(res, 'text/javascript', `var CODES = ${JSON.stringify(Object.fromEntries(lists))};`);
  });

  app.get(FRAME_PATH, ctx.requireSession, (req, res) => {
    // A draft kept at an expired session comes back as ?draft=… of the outer page.
    const query = typeof req.query.draft === 'string' ? `?draft=${encodeURIComponent(req.query.draft)}` : '';
    const page = framePage(ctx.definition.title, ctx.sessionOf(req).name, FORM_PATH + query);
    res.set('cache-control', 'no-store');
    sendGbk(res, 'text/html', page.html);
  });

  const formPage = (typed: Typed, filledIn: FilledIn) => ({
    title: '高龄津贴申请',
    body: applicationForm(typed, filledIn),
  });
  app.get(FORM_PATH, ctx.requireSession, (req, res) => {
    const filledIn = { jbr: ctx.sessionOf(req).name, tbrq: today() };
    ctx.send(res, formPage({ draft: draftOf(ctx.draftOf(req)), problems: {} }, filledIn));
  });
  app.post(FORM_PATH, ctx.requireSession, (req, res) => {
    const filledIn = { jbr: ctx.sessionOf(req).name, tbrq: today() };
    const draft = draftOf(req.body);
    const problems = checkApplication(draft, filledIn.tbrq);
    if (Object.keys(problems).length > 0) return ctx.send(res, formPage({ draft, problems }, filledIn), 422);
    return res.redirect(303, ctx.file(req, payloadOf(draft, filledIn)));
  });
}
