import { Cascader, DatePicker, Input, Row, Select } from 'antd';
import { REGIONS, type Region } from '../../host/data/regions.ts';
import { INSURED_CATEGORIES } from '../codes/options.ts';
import { Field } from './Field.tsx';
import { DATE_FORMAT } from './form-values.ts';

interface Choice {
  value: string;
  label: string;
  children?: Choice[];
}

const toChoice = ({ code, name, children }: Region): Choice => ({
  value: code,
  label: name,
  ...(children && { children: children.map(toChoice) }),
});
const COUNTIES = REGIONS.map(toChoice);

export function InsuranceStep() {
  return (
    <Row gutter={16}>
      <Field name="resd_loc_admdvs">
        <Cascader options={COUNTIES} placeholder="省 / 市 / 县" />
      </Field>
      <Field name="live_admdvs">
        <Cascader options={COUNTIES} placeholder="省 / 市 / 县" />
      </Field>
      <Field name="live_addr" full>
        <Input placeholder="请输入含省市县的完整地址" maxLength={200} />
      </Field>
      <Field name="live_addr_poscode">
        <Input placeholder="请输入" maxLength={6} />
      </Field>
      <Field name="bac067">
        <Select placeholder="请选择" options={[...INSURED_CATEGORIES]} />
      </Field>
      <Field name="aac030">
        <DatePicker style={{ width: '100%' }} format={DATE_FORMAT} placeholder="yyyymmdd" />
      </Field>
    </Row>
  );
}
