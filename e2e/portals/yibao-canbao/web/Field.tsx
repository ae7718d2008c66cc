import { Col, Form } from 'antd';
import type { ReactNode } from 'react';
import { type FieldName, LABELS, OPTIONAL } from '../codes/model.ts';

/** One labelled control, half a row wide unless `full`. */
export function Field({ name, full, children }: { name: FieldName; full?: boolean; children: ReactNode }) {
  const label = LABELS[name];
  const rules = OPTIONAL.has(name) ? [] : [{ required: true, message: `${label}不能为空` }];
  return (
    <Col span={full ? 24 : 12}>
      <Form.Item name={name} label={label} rules={rules}>
        {children}
      </Form.Item>
    </Col>
  );
}
