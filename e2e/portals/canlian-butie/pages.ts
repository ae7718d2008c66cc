import { join } from 'node:path';
import express, { type Express } from 'express';
import { nodeModule } from '../host/assets.ts';
import { html } from '../host/html.ts';
import type { PortalContext } from '../host/portal-context.ts';
import { checkApplication } from './check-application.ts';
import { draftOf, EMPTY_DRAFT } from './draft.ts';
import type { Typed } from './fields.ts';
import { applicationForm } from './form-page.ts';
import { payloadOf } from './payload.ts';
import { divisionsUnder } from './regions.ts';

export const FORM_PATH = '/apply';

const SCRIPTS = html`<script src="/layui/layui.js"></script>
<script src="/public/form.js"></script>`;

const today = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });

const isUnder = (code: string, parent: string) => divisionsUnder(parent).some(({ value }) => value === code);

/** The application form, its linked regions, and layui served as installed. */
export function definePages(app: Express, ctx: PortalContext): void {
  app.use('/layui', nodeModule('layui', 'dist'));
  app.use('/public', express.static(join(import.meta.dirname, 'public')));

  const formPage = (typed: Typed) => ({
    title: '残疾人两项补贴申请',
    body: html`${applicationForm(typed, divisionsUnder)}${SCRIPTS}`,
  });

  app.get('/regions', ctx.requireSession, (req, res) => {
    res.json(divisionsUnder(String(req.query.parent ?? '')));
  });
  app.get(FORM_PATH, ctx.requireSession, (req, res) => {
    const kept = ctx.draftOf(req);
    ctx.send(res, formPage({ draft: kept ? draftOf(kept) : EMPTY_DRAFT, errors: {} }));
  });
  app.post(FORM_PATH, ctx.requireSession, (req, res) => {
    const draft = draftOf(req.body);
    const errors = checkApplication(draft, isUnder, today());
    if (Object.keys(errors).length > 0) return ctx.send(res, formPage({ draft, errors }), 422);
    return res.redirect(303, ctx.file(req, payloadOf(draft)));
  });
}
