import { builtHead, serveBuiltAssets } from '../host/assets.ts';
import { maskIdNumber } from '../host/filed-pages.ts';
import { html, jsonScript } from '../host/html.ts';
import type { PortalDefinition } from '../host/portal-context.ts';
import { checkEnrolment } from './check-enrolment.ts';
import { readEnrolment } from './codes/model.ts';
import { INSURED_CATEGORIES } from './codes/options.ts';

export const yibaoCanbao: PortalDefinition = {
  id: 'yibao-canbao',
  title: '医疗保障信息平台',
  unit: '样例县医疗保障局',
  service: '城乡居民参保登记',
  formPath: '/enrol',
  receiptPrefix: 'YB',
  listColumns: [
    { header: '姓名', cell: ({ psn_name }) => String(psn_name) },
    { header: '证件号码', cell: ({ certno }) => maskIdNumber(certno) },
    {
      header: '参保人员类别',
      cell: ({ bac067 }) => INSURED_CATEGORIES.find(({ value }) => value === bac067)?.label ?? '',
    },
    { header: '登记日期', cell: ({ aac030 }) => String(aac030) },
  ],
  definePages(app, ctx) {
    serveBuiltAssets(app, 'yibao-canbao');
    app.get('/enrol', ctx.requireSession, (req, res) => {
      const draft = ctx.draftOf(req);
      ctx.send(res, {
        title: '城乡居民参保登记',
        head: builtHead(),
        body: html`${jsonScript('boot', { draft: draft ? readEnrolment(draft) : null })}<div id="root"></div>`,
      });
    });
    app.post('/api/enrolments', ctx.requireSession, (req, res) => {
      const enrolment = readEnrolment(req.body);
      const problems = checkEnrolment(enrolment);
      if (Object.keys(problems).length > 0) {
        res.status(422).json({ code: 'INVALID', message: '请检查标红的栏目。', problems });
        return;
      }
      res.status(201).json({ location: ctx.file(req, { ...enrolment }) });
    });
  },
};
