import { type Html, html } from '../host/html.ts';
import { dateField, regionField, selectField, type Typed, textArea, textField, ticks } from './fields.ts';
import { type Choice, OPTIONS } from './options.ts';

/** The regions directly under a code ('' = the country) as choices. */
export type RegionChoices = (parent: string) => readonly Choice[];

const columns = (...fields: readonly Html[]): Html =>
  html`<div class="layui-row">${fields.map((field) => html`<div class="layui-col-md6">${field}</div>`)}</div>`;

const section = (title: string, ...rows: readonly Html[]): Html =>
  html`<fieldset class="layui-elem-field"><legend>${title}</legend><div class="layui-field-box">
${rows}
</div></fieldset>`;

/** The application form, with what was typed and the server's messages beside the fields. */
export function applicationForm(typed: Typed, regions: RegionChoices): Html {
  const wrong = Object.keys(typed.errors).length;
  const summary = html`<div class="summary" role="alert">共有 ${wrong} 处需要修改,已填内容均已保留。</div>`;
  return html`<h1 class="form-title">残疾人两项补贴申请审批表</h1>
${wrong ? summary : undefined}
<form class="layui-form" method="post" lay-filter="apply">
${section('申请人基本信息', ...person(typed))}
${section('补贴信息', ...allowance(typed))}
${section('户籍与居住', ...address(typed, regions))}
${section('银行账户', ...bank(typed))}
${section('监护人信息', guardian(typed))}
${section('申请事项', ...request(typed))}
<div class="buttons">
  <button type="submit" class="layui-btn">提交申请</button>
  <button type="reset" class="layui-btn layui-btn-primary">重置</button>
</div>
</form>`;
}

const person = (typed: Typed) => [
  columns(
    textField(typed, { name: 'applyName', label: '姓名', required: true, maxLength: 30 }),
    ticks(typed, { name: 'sex', label: '性别', required: true, type: 'radio', list: OPTIONS.sex }),
  ),
  columns(
    dateField(typed, { name: 'birthYm', label: '出生年月', required: true, placeholder: 'yyyy年MM月' }),
    textField(typed, { name: 'telephone', label: '联系电话', required: true, maxLength: 13 }),
  ),
  columns(
    textField(typed, { name: 'idCard', label: '身份证号码', required: true, maxLength: 18 }),
    textField(typed, { name: 'disabledCard', label: '残疾证号', required: true, maxLength: 20 }),
  ),
  columns(
    selectField(typed, { name: 'disType', label: '残疾类别', required: true, list: OPTIONS.disabilityType }),
    selectField(typed, { name: 'disLevel', label: '残疾等级', required: true, list: OPTIONS.disabilityLevel }),
  ),
];

const allowance = (typed: Typed) => [
  columns(
    ticks(typed, { name: 'isDb', label: '是否享受低保', required: true, type: 'radio', list: OPTIONS.yesNo }),
    selectField(typed, {
      name: 'dbType',
      label: '低保类别',
      list: OPTIONS.lowIncomeType,
      disabled: typed.draft.isDb === '2',
    }),
  ),
  columns(
    ticks(typed, { name: 'isTk', label: '是否纳入特困人员供养', required: true, type: 'radio', list: OPTIONS.yesNo }),
    ticks(typed, { name: 'allowance', label: '补贴类别', required: true, type: 'checkbox', list: OPTIONS.allowance }),
  ),
];

const address = (typed: Typed, regions: RegionChoices) => [
  regionField(typed, { name: 'hjProvince', label: '户籍地址', required: true }, [
    { name: 'hjProvince', prompt: '请选择省', list: regions('') },
    { name: 'hjCity', prompt: '请选择市', list: typed.draft.hjProvince ? regions(typed.draft.hjProvince) : [] },
    { name: 'hjCounty', prompt: '请选择县', list: typed.draft.hjCity ? regions(typed.draft.hjCity) : [] },
  ]),
  columns(
    textField(typed, { name: 'hjTown', label: '乡镇', required: true, maxLength: 40 }),
    textField(typed, { name: 'hjVillage', label: '村(组)', maxLength: 60 }),
  ),
  textField(typed, { name: 'liveAddr', label: '居住地址', maxLength: 100 }),
];

const bank = (typed: Typed) => [
  columns(
    textField(typed, { name: 'bankName', label: '开户银行', required: true, maxLength: 50 }),
    textField(typed, { name: 'accountName', label: '户名', required: true, maxLength: 30 }),
  ),
  columns(textField(typed, { name: 'bankCard', label: '银行卡号', required: true, maxLength: 19 })),
];

const guardian = (typed: Typed) =>
  columns(
    textField(typed, { name: 'guardianName', label: '监护人姓名', maxLength: 30 }),
    textField(typed, { name: 'guardianTel', label: '监护人联系电话', maxLength: 13 }),
  );

const request = (typed: Typed) => [
  textArea(typed, { name: 'reason', label: '申请贫困原因', required: true }),
  columns(dateField(typed, { name: 'applyDate', label: '申请时间', required: true, placeholder: 'yyyy-MM-dd' })),
];
