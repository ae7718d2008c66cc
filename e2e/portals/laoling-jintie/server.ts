import { maskIdNumber } from '../host/filed-pages.ts';
import { servePortal } from '../host/serve.ts';
import { nameOf, SEXES, TIERS } from './codes.ts';
import { oldLayout } from './layout.ts';
import { definePages, FRAME_PATH } from './pages.ts';

servePortal({
  id: 'laoling-jintie',
  title: '高龄津贴管理信息系统 V2.0',
  unit: '样例县老龄工作委员会办公室',
  service: '高龄津贴申请',
  formPath: FRAME_PATH,
  receiptPrefix: 'GL',
  charset: 'gbk',
  layout: oldLayout,
  listColumns: [
    { header: '姓名', cell: (payload) => String(payload.xm) },
    { header: '性别', cell: (payload) => nameOf(SEXES, String(payload.xb)) },
    { header: '身份证号码', cell: (payload) => maskIdNumber(payload.sfzh) },
    { header: '档次', cell: (payload) => nameOf(TIERS, String(payload.dc)) },
    { header: '享受起始时间', cell: (payload) => String(payload.xssj) },
  ],
  definePages,
});
