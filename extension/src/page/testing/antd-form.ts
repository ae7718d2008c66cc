import { Cascader, Checkbox, DatePicker, Form, Input, Radio, Select, Switch } from 'antd';
import { createElement as h, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';

// A form of current antd in a controlled `Form`; its model is put where a test can read it.
const PLACES = [
  {
    value: '420000',
    label: '湖北省',
    children: [
      { value: '422800', label: '恩施土家族苗族自治州', children: [{ value: '422825', label: '宣恩县' }] },
      { value: '420100', label: '武汉市', children: [{ value: '420111', label: '洪山区' }] },
    ],
  },
];
const NATIONS = Array.from({ length: 56 }, (_, index) => ({
  value: String(index + 1).padStart(2, '0'),
  label: index === 54 ? '珞巴族' : `第${index + 1}族`,
}));
const SEXES = [
  { value: '1', label: '男' },
  { value: '2', label: '女' },
];

function Page(): ReactElement {
  const [form] = Form.useForm();
  Object.assign(window, { model: () => form.getFieldsValue(true) });
  const item = (name: string, label: string, control: ReactElement, more = {}) =>
    h(Form.Item, { name, label, key: name, ...more }, control);
  return h(
    Form,
    { form },
    item('name', '姓名', h(Input)),
    item('sex', '性别', h(Radio.Group, { options: SEXES })),
    item('nation', '民族', h(Select, { options: NATIONS, showSearch: { optionFilterProp: 'label' } })),
    item('relation', '与户主关系', h(Select, { options: SEXES, placeholder: '请选择' })),
    item('birth', '出生日期', h(DatePicker, { format: 'YYYYMMDD' })),
    item('since', '起始年月', h(DatePicker.MonthPicker)),
    item('until', '终止年月', h(DatePicker, { picker: 'month', placeholder: '请选择', format: 'YYYY年MM月' })),
    item('year', '年度', h(DatePicker.YearPicker)),
    item('place', '户籍所在地', h(Cascader, { options: PLACES })),
    item('kinds', '困难类型', h(Checkbox.Group, { options: ['急难型', '支出型', '其他'] })),
    item('disabled', '是否残疾', h(Switch), { valuePropName: 'checked' }),
  );
}

const root = document.getElementById('app');
if (root !== null) createRoot(root).render(h(Page));
