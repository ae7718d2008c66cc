import { type Html, html } from '../host/html.ts';
import type { Problems } from '../host/validation.ts';
import { BANKS, SEXES, TIERS, YES_NO } from './codes.ts';
import { codePair, dateBox, filledIn, line, radios, select, type Typed, textBox, wide } from './fields.ts';

/** What the system fills in itself; shown read-only and never taken from the post. */
export interface FilledIn {
  /** 经办人: the clerk who is signed in. */
  readonly jbr: string;
  /** 填报日期, yyyyMMdd. */
  readonly tbrq: string;
}

const heading = (text: string): Html => html`<tr><td colspan="4" class="sub">${text}</td></tr>`;

/** The application form inside the frame. Labels stand in the cell to the left, spaced out with full-width spaces. */
export function applicationForm(typed: Typed, system: FilledIn): Html {
  return html`<div class="pos">当前位置：业务办理 &gt;&gt; 高龄津贴申请</div>
${summary(typed.problems)}
<form name="form1" method="post" onsubmit="return chkForm(this)">
<table class="tab" width="820" border="0" cellpadding="3" cellspacing="1" align="center">
<tr><td colspan="4" class="tit">高龄津贴申请审批表</td></tr>
${heading('一、申请人基本情况')}
${line(
  textBox(typed, { name: 'xm', label: '姓　　名', must: true, size: 16, max: 20 }),
  select(typed, {
    name: 'xb',
    label: '性　　别',
    must: true,
    list: SEXES.map(({ code, name }) => ({ code: `${code}|${name}`, name })),
  }),
)}
${line(
  dateBox(typed, { name: 'csrq', label: '出生年月', must: true, format: 'yyyyMMdd' }),
  codePair(typed, { name: 'mzmc', hidden: 'mz', label: '民　　族', must: true }),
)}
${line(
  textBox(typed, { name: 'sfzh', label: '身份证号码', must: true, size: 22, max: 18 }),
  textBox(typed, { name: 'lxdh', label: '联系电话', must: true, size: 16, max: 13 }),
)}
${wide(textBox(typed, { name: 'hjdz', label: '户籍所在地', must: true, size: 70, max: 50 }))}
${wide(textBox(typed, { name: 'xzz', label: '现居住地址', must: true, size: 70, max: 50 }))}
${heading('二、津贴发放')}
${line(
  select(typed, { name: 'khh', label: '开户银行', must: true, list: BANKS, note: '(限信用社)' }),
  textBox(typed, { name: 'yhzh', label: '银行账号', must: true, size: 24, max: 19 }),
)}
${line(
  select(typed, { name: 'dc', label: '档　　次', must: true, list: TIERS, note: '周岁' }),
  dateBox(typed, { name: 'xssj', label: '享受起始时间', must: true, format: 'yyyyMM' }),
)}
${wide(radios(typed, { name: 'sfqtjt', label: '是否享受其他同类津贴', must: true, list: YES_NO }))}
${heading('三、代办人(本人办理的不填)')}
${line(
  textBox(typed, { name: 'dbrxm', label: '代办人姓名', size: 16, max: 20 }),
  codePair(typed, { name: 'dbrgxmc', hidden: 'dbrgx', label: '代办人关系' }),
)}
${wide(textBox(typed, { name: 'dbrsfzh', label: '代办人身份证', size: 22, max: 18 }))}
${line(filledIn('jbr', '经 办 人', system.jbr), filledIn('tbrq', '填报日期', system.tbrq))}
<tr><td colspan="4" align="center" class="btns">
<input type="submit" value=" 保 存 " class="btn">　<input type="reset" value=" 重 置 " class="btn">
</td></tr>
</table>
</form>
<script type="text/javascript" charset="gb2312" src="/gljt/codes.js"></script>
<script type="text/javascript" charset="gb2312" src="/gljt/calendar.js"></script>
<script type="text/javascript" charset="gb2312" src="/gljt/code-list.js"></script>
<script type="text/javascript" charset="gb2312" src="/gljt/check.js"></script>`;
}

function summary(problems: Problems): Html | undefined {
  const count = Object.keys(problems).length;
  return count > 0 ? html`<div class="fail">保存失败：有${count}处填写不正确，请修改后重新保存。</div>` : undefined;
}
