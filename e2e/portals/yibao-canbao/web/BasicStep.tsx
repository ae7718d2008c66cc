import { DatePicker, Input, Row, Select } from 'antd';
import { ETHNICITIES } from '../../host/data/ethnicities.ts';
import { HUKOU_TYPES, ID_TYPES, type Option, RELATIONS, SEXES } from '../codes/options.ts';
import { Field } from './Field.tsx';
import { DATE_FORMAT } from './form-values.ts';

const NATIONS: readonly Option[] = ETHNICITIES.map(({ code, name }) => ({ value: code, label: name }));

export function BasicStep() {
  return (
    <Row gutter={16}>
      <Field name="psn_name">
        <Input placeholder="请输入" maxLength={50} />
      </Field>
      <Field name="psn_cert_type">
        <Select placeholder="请选择" options={[...ID_TYPES]} />
      </Field>
      <Field name="certno">
        <Input placeholder="请输入" maxLength={18} />
      </Field>
      <Field name="naty">
        <Select placeholder="请选择" showSearch={{ optionFilterProp: 'label' }} options={[...NATIONS]} />
      </Field>
      <Field name="gend">
        <Select placeholder="请选择" options={[...SEXES]} />
      </Field>
      <Field name="brdy">
        <DatePicker style={{ width: '100%' }} format={DATE_FORMAT} placeholder="yyyymmdd" />
      </Field>
      <Field name="hshldr_name">
        <Input placeholder="请输入" maxLength={50} />
      </Field>
      <Field name="hshldr_certno">
        <Input placeholder="请输入" maxLength={18} />
      </Field>
      <Field name="aac069">
        <Select placeholder="请选择" showSearch={{ optionFilterProp: 'label' }} options={[...RELATIONS]} />
      </Field>
      <Field name="mob">
        <Input placeholder="请输入" maxLength={11} />
      </Field>
      <Field name="resd_natu">
        <Select placeholder="请选择" options={[...HUKOU_TYPES]} />
      </Field>
    </Row>
  );
}
