import { describe, expect, it } from 'vitest';
import { fieldOf, formOf, optionsOf } from '../testing/recogniser-forms.ts';
import type { PageField } from './page-form.ts';
import type { Recogniser } from './recogniser.ts';
import { RECOGNISERS } from './registry.ts';

/** Sum of the weights per concept that one signal gives the field at a position. */
const of = (recogniser: Recogniser, fields: readonly PageField[], at = 0, title = ''): Record<string, number> => {
  const sums: Record<string, number> = {};
  for (const { concept, weight } of recogniser.collect(formOf(fields, title)).get(String(at)) ?? []) {
    sums[concept] = (sums[concept] ?? 0) + weight;
  }
  return sums;
};

describe('wire-name', () => {
  const wire = RECOGNISERS['wire-name'];
  it.each([
    ['aac002', 'person.idNumber'],
    ['form.base.hyzk', 'person.maritalStatus'],
    ['txtIdCard', 'person.idNumber'],
    ['emergencyContactPhone', 'person.emergencyContactPhone'],
    ['list[3].csrq', 'person.birthDate'],
    ['hzSfz', 'head.idNumber'],
  ])('%s speaks for %s', (name, concept) => {
    expect(of(wire, [fieldOf('', { name })])[concept]).toBeGreaterThan(1);
  });

  it('lets two-letter and common names only break ties', () => {
    for (const name of ['xm', 'name', 'type', 'address']) {
      for (const weight of Object.values(of(wire, [fieldOf('', { name })]))) expect(weight).toBeLessThan(1);
    }
  });
});

describe('options', () => {
  it('knows code lists, with the portal code before the text too', () => {
    const { options } = RECOGNISERS;
    expect(of(options, [fieldOf('', { options: optionsOf('男', '女') })])['person.sex']).toBeGreaterThan(3);
    expect(
      of(options, [fieldOf('', { options: optionsOf('请选择', '01-汉族', '02-蒙古族', '03-回族') })]),
    ).toHaveProperty(['person.ethnicity']);
    expect(of(options, [fieldOf('', { options: optionsOf('未婚', '已婚', '离异', '丧偶') })])).toHaveProperty([
      'person.maritalStatus',
    ]);
  });

  it('speaks of the role the label names', () => {
    const { options } = RECOGNISERS;
    expect(of(options, [fieldOf('配偶性别', { options: optionsOf('男', '女') })])).toHaveProperty(['spouse.sex']);
  });

  it('speaks against a label whose list holds something else', () => {
    const { options } = RECOGNISERS;
    expect(of(options, [fieldOf('身份证号', { options: optionsOf('是', '否') })])['person.idNumber']).toBeLessThan(-2);
  });
});

describe('widget', () => {
  it('rules out what the control cannot hold', () => {
    const { widget } = RECOGNISERS;
    expect(of(widget, [fieldOf('姓名', { widget: 'date' })])['person.name']).toBeLessThan(-3);
    expect(of(widget, [fieldOf('身份证号', { widget: 'file' })])['person.idNumber']).toBeLessThan(-3);
    expect(of(widget, [fieldOf('出生日期', { widget: 'date' })])['person.birthDate']).toBeGreaterThan(0);
  });
});

describe('section', () => {
  const { section } = RECOGNISERS;
  it('turns an unqualified fact into that of the section', () => {
    const evidence = of(section, [fieldOf('姓名'), fieldOf('联系电话', { section: ['法定代表人信息'] })], 1);
    expect(evidence['legalRep.mobile']).toBeGreaterThan(3);
    expect(evidence['person.mobile']).toBeLessThan(-3);
  });

  it('gives the phone after a contact to the contact', () => {
    expect(of(section, [fieldOf('姓名'), fieldOf('紧急联系人'), fieldOf('联系电话')], 2)).toHaveProperty([
      'person.emergencyContactPhone',
    ]);
  });

  it('gives numbers after two names to them in order', () => {
    const fields = ['父亲姓名', '母亲姓名', '身份证号', '身份证号'].map((label) => fieldOf(label));
    expect(of(section, fields, 2)).toHaveProperty(['father.idNumber']);
    expect(of(section, fields, 3)).toHaveProperty(['mother.idNumber']);
  });

  it('reads 电话 as the organisation’s in a form about one', () => {
    const fields = ['企业名称', '统一社会信用代码', '经营范围', '电话'].map((label) => fieldOf(label));
    expect(of(section, fields, 3)).toHaveProperty(['org.phone']);
  });
});

describe('neighbours and topic', () => {
  it('tells a region from an address by the control', () => {
    const { neighbours } = RECOGNISERS;
    expect(of(neighbours, [fieldOf('户口所在地', { widget: 'cascader' })])['person.hukouRegion']).toBeGreaterThan(0);
    expect(of(neighbours, [fieldOf('户口所在地')])['person.hukouAddress']).toBeGreaterThan(0);
  });

  it('reads 账号 by what stands beside it', () => {
    const { neighbours, topic } = RECOGNISERS;
    expect(of(neighbours, [fieldOf('开户银行'), fieldOf('账号')], 1)['person.bankAccount']).toBeGreaterThan(1);
    expect(of(topic, [fieldOf('账号'), fieldOf('密码', { widget: 'password' })])['account.username']).toBeGreaterThan(
      1,
    );
  });

  it('keeps event words for event forms', () => {
    const { topic } = RECOGNISERS;
    expect(of(topic, [fieldOf('情况描述')])['event.description']).toBeLessThan(0);
    expect(of(topic, [fieldOf('情况描述'), fieldOf('事件标题')])['event.description']).toBeGreaterThan(0);
  });
});

describe('none-cues', () => {
  const cues = RECOGNISERS['none-cues'];
  it.each(['备注', '审核意见', '附件', '是否志愿者', '排序号'])('%s is to be left alone', (label) => {
    expect(of(cues, [fieldOf(label)]).none).toBeGreaterThan(2);
  });

  it('leaves searches alone', () => {
    expect(of(cues, [fieldOf('姓名', { name: 'queryParams.name' })]).none).toBeGreaterThan(5);
    expect(of(cues, [fieldOf('姓名')], 0, '人员信息查询').none).toBeGreaterThan(5);
    expect(of(cues, [fieldOf('姓名')], 0, '人员信息登记').none).toBeUndefined();
  });
});
