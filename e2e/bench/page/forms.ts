const LABELS = [
  '姓名',
  '性别',
  '民族',
  '证件号码',
  '出生日期',
  '婚姻状况',
  '文化程度',
  '政治面貌',
  '联系电话',
  '户籍地址',
  '现居住地址',
  '开户银行',
  '银行账号',
  '户主姓名',
  '与户主关系',
  '家庭人口',
  '家庭年收入',
  '残疾类别',
  '残疾等级',
  '备注',
];

const control = (n: number): string => {
  if (n % 5 === 1)
    return `<select id="i${n}" name="a${n}"><option value="">请选择</option><option value="1">男</option><option value="2">女</option></select>`;
  if (n % 11 === 3)
    return `<label><input type="radio" name="a${n}" value="1">是</label><label><input type="radio" name="a${n}" value="0">否</label>`;
  return `<input id="i${n}" name="a${n}" maxlength="60">`;
};

const label = (n: number): string => `${LABELS[n % LABELS.length] ?? ''}${n >= LABELS.length ? n : ''}`;

const item = (n: number): string =>
  `<div class="form-group row"><label class="control-label col-sm-2" for="i${n}"><i>*</i> ${label(n)}：</label><div class="col-sm-4">${control(n)}</div></div>`;

const tableRow = (n: number): string =>
  `<tr><td class="t">${label(n)}</td><td>${control(n)}</td><td class="t">${label(n + 1)}</td><td>${control(n + 1)}</td></tr>`;

/** A form of `count` fields with a heading every twenty, half in form items and half in a table, as portals have them. */
export function longForm(count: number): string {
  const parts: string[] = [];
  for (let n = 0; n < count; n += 20) {
    const fields = Array.from({ length: Math.min(20, count - n) }, (_, index) => n + index);
    const table = (n / 20) % 2 === 1;
    const body = table
      ? `<table class="form">${fields
          .filter((_, index) => index % 2 === 0)
          .map(tableRow)
          .join('')}</table>`
      : fields.map(item).join('');
    parts.push(`<fieldset><legend>${n / 20 + 1}、基本情况</legend>${body}</fieldset>`);
  }
  return `<!doctype html><meta charset="utf-8"><title>登记</title><form>${parts.join('')}</form>`;
}

const ELEMENT_ITEMS: Readonly<Record<string, string>> = {
  text: '<el-input v-model="m.KEY"></el-input>',
  select:
    '<el-select v-model="m.KEY"><el-option v-for="o in four" :key="o" :value="o" :label="o"></el-option></el-select>',
  long: '<el-select-v2 v-model="m.KEY" :options="many"></el-select-v2>',
  radio:
    '<el-radio-group v-model="m.KEY"><el-radio value="1">男</el-radio><el-radio value="2">女</el-radio></el-radio-group>',
  date: '<el-date-picker v-model="m.KEY" type="date" value-format="YYYY-MM-DD"></el-date-picker>',
  cascade: '<el-cascader v-model="m.KEY" :options="places"></el-cascader>',
  switch: '<el-switch v-model="m.KEY"></el-switch>',
};

/** The widgets of the four bundled portals in their usual mix: 40 fields, 18 of them typed. */
export const ELEMENT_MIX: readonly string[] = [
  ...Array<string>(18).fill('text'),
  ...Array<string>(10).fill('select'),
  ...Array<string>(2).fill('long'),
  ...Array<string>(4).fill('radio'),
  ...Array<string>(3).fill('date'),
  ...Array<string>(2).fill('cascade'),
  'switch',
];

/** An Element Plus form of the given widgets, labelled 栏目0 and so on. */
export function elementForm(widgets: readonly string[]): string {
  const items = widgets.map(
    (widget, n) =>
      `<el-form-item label="栏目${n}">${(ELEMENT_ITEMS[widget] ?? '').replace('KEY', `f${n}`)}</el-form-item>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>登记</title><link rel="stylesheet" href="/element.css">
<div id="app"><el-form :model="m" label-width="120px">${items.join('')}</el-form></div>
<script src="/vue.js"></script><script src="/element.js"></script><script>
const app = Vue.createApp({ data: () => ({
  m: ${JSON.stringify(Object.fromEntries(widgets.map((widget, n) => [`f${n}`, START[widget] ?? ''])))},
  four: ['未婚', '已婚', '丧偶', '离婚'],
  many: Array.from({ length: 56 }, (_, i) => ({ value: String(i + 1), label: i === 54 ? '珞巴族' : '第' + (i + 1) + '族' })),
  places: [{ value: '42', label: '湖北省', children: [{ value: '4228', label: '恩施州', children: [{ value: '422825', label: '宣恩县' }] }] }],
}) });
app.use(ElementPlus); app.mount('#app');
</script>`;
}

const START: Readonly<Record<string, unknown>> = { cascade: [], switch: false };
