import { builtHead, serveBuiltAssets } from '../host/assets.ts';
import { maskIdNumber } from '../host/filed-pages.ts';
import { html, jsonScript } from '../host/html.ts';
import type { PortalDefinition } from '../host/portal-context.ts';
import { checkApplication, withoutEmptyRows } from './check-application.ts';
import { readApplication } from './codes/model.ts';

export const minzhengDibao: PortalDefinition = {
  id: 'minzheng-dibao',
  title: '社会救助业务管理系统',
  unit: '样例县民政局',
  service: '最低生活保障申请',
  formPath: '/apply',
  receiptPrefix: 'DB',
  listColumns: [
    { header: '姓名', cell: ({ name }) => String(name) },
    { header: '身份证号', cell: ({ idNumber }) => maskIdNumber(idNumber) },
    { header: '家庭人口', cell: ({ familySize }) => String(familySize) },
    { header: '申请日期', cell: ({ applyDate }) => String(applyDate) },
  ],
  definePages(app, ctx) {
    serveBuiltAssets(app, 'minzheng-dibao');
    app.get('/apply', ctx.requireSession, (req, res) => {
      const draft = ctx.draftOf(req);
      ctx.send(res, {
        title: '最低生活保障申请',
        head: builtHead(),
        body: html`${jsonScript('boot', { draft: draft ? readApplication(draft) : null })}<div id="app"></div>`,
      });
    });
    app.post('/api/apply', ctx.requireSession, (req, res) => {
      const application = withoutEmptyRows(readApplication(req.body));
      const problems = checkApplication(application);
      if (Object.keys(problems).length > 0) {
        res.status(422).json({ code: 'INVALID', message: '请检查标红的栏目。', problems });
        return;
      }
      res.status(201).json({ location: ctx.file(req, { ...application }) });
    });
  },
};
