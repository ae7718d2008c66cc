import type { UnitKind } from './kinds.ts';

export const portal: UnitKind = {
  about: 'a demo portal of its own origin, process and database: e2e/portals/<id>/',
  files: (id) => ({
    [`e2e/portals/${id}/server.ts`]: `import { servePortal } from '../host/serve.ts';
import { definePages } from './pages.ts';

servePortal({
  id: '${id}',
  title: '${id}',
  unit: '样例县',
  service: '申请',
  formPath: '/apply',
  receiptPrefix: 'XX',
  listColumns: [{ header: '姓名', cell: (payload) => String(payload.name) }],
  definePages,
});
`,
    [`e2e/portals/${id}/pages.ts`]: `import type { Express } from 'express';
import { html } from '../host/html.ts';
import type { PortalContext } from '../host/portal-context.ts';

/** A form of one field to begin with: it is shown, checked, filed and listed like every other. */
export function definePages(app: Express, ctx: PortalContext): void {
  const form = (typed: string, problem: string) => ({
    title: '申请',
    body: html\`<form method="post"><p>\${problem}</p><label for="name">姓名</label>
<input id="name" name="name" value="\${typed}"><button type="submit">提交</button></form>\`,
  });
  app.get('/apply', ctx.requireSession, (_req, res) => ctx.send(res, form('', '')));
  app.post('/apply', ctx.requireSession, (req, res) => {
    const name = String(req.body?.name ?? '').trim();
    if (name === '') return ctx.send(res, form(name, '请填写姓名'), 422);
    return res.redirect(303, ctx.file(req, { name }));
  });
}
`,
    [`e2e/portals/${id}/portal.json`]: `${JSON.stringify({ id, title: id, startUrl: '/', formPath: '/apply', expected: [{ label: '姓名', selector: '#name', concept: 'person.name', value: 'text', stored: 'name' }], knownFailures: [] }, null, 2)}\n`,
    [`e2e/portals/${id}/README.md`]: `# ${id}\nWhere its labels and 口径 come from, and what is special about it.\n`,
  }),
  registry: (id) => [
    {
      file: 'e2e/stack/ports.ts',
      insert: (text) =>
        text.replace(/(PORTAL_IDS = Object\.freeze\(\[\.\.\.JOURNEY_IDS[^\]]*?),?\s*\]/, `$1, '${id}']`),
    },
    {
      file: 'e2e/stack/seed.ts',
      insert: (text) => text.replace(/\n\}\);\n/, `\n  '${id}': { zh: '${id}', en: '${id}', owner: '样例县' },\n});\n`),
    },
  ],
  next: (id) => `Now: the form in e2e/portals/${id}/pages.ts and what every field means in portal.json.`,
};
