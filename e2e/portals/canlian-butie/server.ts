import { maskIdNumber } from '../host/filed-pages.ts';
import { servePortal } from '../host/serve.ts';
import { layuiLayout } from './layout.ts';
import { OPTIONS, wordsOf } from './options.ts';
import { definePages, FORM_PATH } from './pages.ts';

servePortal({
  id: 'canlian-butie',
  title: '残疾人两项补贴信息系统',
  unit: '样例县残疾人联合会',
  service: '残疾人两项补贴申请',
  formPath: FORM_PATH,
  receiptPrefix: 'CL',
  layout: layuiLayout,
  listColumns: [
    { header: '姓名', cell: (payload) => String(payload.applyName) },
    { header: '身份证号码', cell: (payload) => maskIdNumber(payload.idCard) },
    { header: '残疾类别', cell: (payload) => wordsOf(OPTIONS.disabilityType, String(payload.disType)) },
    { header: '残疾等级', cell: (payload) => wordsOf(OPTIONS.disabilityLevel, String(payload.disLevel)) },
    {
      header: '补贴类别',
      cell: (payload) =>
        [payload.allowance]
          .flat()
          .map((code) => wordsOf(OPTIONS.allowance, String(code)))
          .join('、'),
    },
  ],
  definePages,
});
