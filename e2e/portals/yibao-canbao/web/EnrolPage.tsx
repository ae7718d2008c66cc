import { App, Button, Form, Steps } from 'antd';
import { useEffect, useState } from 'react';
import { type FieldName, readEnrolment, STEPS } from '../codes/model.ts';
import { BasicStep } from './BasicStep.tsx';
import { type FormValues, toEnrolment, toFormValues } from './form-values.ts';
import { InsuranceStep } from './InsuranceStep.tsx';
import { submit } from './submit.ts';

const boot = JSON.parse(document.getElementById('boot')?.textContent ?? '{}') as { draft: unknown };
const restored: FormValues = boot.draft ? toFormValues(readEnrolment(boot.draft)) : {};

export function EnrolPage() {
  return (
    <App>
      <Wizard />
    </App>
  );
}

/** Two pages; each is in the document only while it is shown, the form keeps the values of both. */
function Wizard() {
  const { message, modal } = App.useApp();
  const [form] = Form.useForm<FormValues>();
  const [step, setStep] = useState(0);
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const last = step === STEPS.length - 1;

  // Runs after the page of the wizard with the wrong fields is drawn: only then can they show an error.
  useEffect(() => {
    form.setFields(Object.entries(problems).map(([name, text]) => ({ name: name as FieldName, errors: [text] })));
  }, [form, problems]);

  function showProblems(found: Readonly<Record<string, string>>) {
    const wrong = STEPS.findIndex(({ fields }) => fields.some((name) => found[name] !== undefined));
    setStep(Math.max(0, wrong));
    setProblems(found);
    message.error('请检查标红的栏目');
  }

  async function onNext() {
    if (!(await form.validateFields().catch(() => undefined))) return;
    if (!last) return setStep(step + 1);
    setBusy(true);
    const answer = await submit(toEnrolment(form.getFieldsValue(true)));
    setBusy(false);
    if (answer.kind === 'filed') location.assign(answer.location);
    if (answer.kind === 'invalid') showProblems(answer.problems);
    if (answer.kind === 'failed') message.error('提交失败，填写的内容没有丢失，请稍后重试');
    if (answer.kind === 'expired') {
      modal.confirm({
        title: '登录已过期',
        content: answer.message,
        okText: '重新登录',
        cancelText: '留在本页',
        onOk: () => location.assign(answer.loginUrl),
      });
    }
  }

  return (
    <section className="card">
      <h1>城乡居民参保登记</h1>
      {boot.draft ? <p className="note good">已恢复登录过期前填写的内容</p> : null}
      <Steps className="wizard" current={step} items={[...STEPS.map(({ title }) => ({ title })), { title: '提交' }]} />
      <Form form={form} initialValues={restored} labelCol={{ flex: '160px' }} colon={false}>
        {step === 0 ? <BasicStep /> : <InsuranceStep />}
        <div className="wizard-actions">
          {step > 0 ? <Button onClick={() => setStep(step - 1)}>上一步</Button> : null}
          <Button type="primary" onClick={onNext} loading={busy}>
            {last ? '提交' : '下一步'}
          </Button>
        </div>
      </Form>
    </section>
  );
}
