import { describe, expect, it } from 'vitest';
import { fieldOf, formOf, optionsOf } from '../testing/recogniser-forms.ts';
import type { PageField } from './page-form.ts';
import { recognise } from './recognise.ts';
import { THRESHOLDS } from './recogniser.ts';

/**
 * Forms made up for this test, worded as townships word them; none is from the corpus. Expectations: a concept that must be
 * sure enough to fill; `~` a best guess that need not be; `!` must not be filled, whatever the guess (`!agent`: not with the agent’s); `?` must ask
 * whose it is.
 */
interface Unseen {
  readonly name: string;
  readonly title?: string;
  readonly fields: readonly (readonly [expected: string, label: string, more?: Partial<PageField>])[];
}

const section = (...names: string[]): Partial<PageField> => ({ section: names });
const named = (name: string): Partial<PageField> => ({ name });
const list = (...texts: string[]): Partial<PageField> => ({ widget: 'select', options: optionsOf(...texts) });
const row = (index: number, group = '家庭成员'): Partial<PageField> => ({ row: { group, index }, section: [group] });
const password: Partial<PageField> = { widget: 'password', inputType: 'password' };

const FORMS: readonly Unseen[] = [
  {
    name: 'people named in the label',
    title: '困难群众救助申请',
    fields: [
      ['person.name', '申请人姓名*'],
      ['person.idNumber', '申请人身份证号码'],
      ['head.name', '户主姓名'],
      ['head.idNumber', '户主证件号码'],
      ['spouse.name', '配偶姓名'],
      ['spouse.idNumber', '配偶公民身份号码'],
      ['guardian.name', '监护人(家长)姓名'],
      ['guardian.mobile', '监护人手机'],
      ['guardian.idNumber', '法定监护人身份证号'],
      ['agent.name', '代办人姓名'],
      ['agent.mobile', '代办人联系方式'],
      ['agent.idNumber', '受委托人身份证号'],
      ['handler.name', '经办人'],
      ['handler.mobile', '经办人联系电话'],
      ['org.legalRep', '法定代表人'],
      ['legalRep.mobile', '法定代表人手机号码'],
    ],
  },
  {
    name: 'sections that say whose it is',
    title: '残疾人补贴登记',
    fields: [
      ['person.name', '姓名', section('申请人基本信息')],
      ['person.mobile', '手机', section('申请人基本信息')],
      ['guardian.name', '姓名', section('监护人信息')],
      ['guardian.mobile', '联系电话', section('监护人信息')],
      ['guardian.idNumber', '身份证号码', section('监护人信息')],
      ['agent.name', '姓名', section('代办人信息')],
      ['agent.mobile', '联系电话', section('代办人信息')],
      ['spouse.name', '姓名', section('配偶情况')],
      ['spouse.birthDate', '出生年月', section('配偶情况')],
      ['!', '姓名', section('审核人')],
      ['!', '联系电话', section('见证人信息')],
    ],
  },
  {
    name: 'one person after another without headings',
    title: '高龄津贴申领',
    fields: [
      ['person.name', '老人姓名'],
      ['person.sex', '性别', list('男', '女')],
      ['person.idNumber', '身份证号'],
      ['agent.name', '代领人姓名'],
      ['agent.mobile', '联系电话'],
      ['agent.idNumber', '身份证号'],
    ],
  },
  {
    name: 'two people nobody tells apart',
    title: '信息登记',
    fields: [
      ['person.name', '姓名'],
      ['person.idNumber', '身份证号码'],
      ['?', '姓名'],
      ['?', '身份证号码'],
    ],
  },
  {
    name: 'rows of a household',
    title: '家庭成员登记',
    fields: [
      ['person.name', '姓名', row(0)],
      ['person.relationToHead', '与户主关系', row(0)],
      ['person.idNumber', '身份证号', row(0)],
      ['person.name', '姓名', row(1)],
      ['person.relationToHead', '与户主关系', row(1)],
      ['person.idNumber', '身份证号', row(1)],
    ],
  },
  {
    name: 'pinyin names without labels',
    title: '人员信息录入',
    fields: [
      ['~person.idNumber', '', named('sfzhm')],
      ['~person.birthDate', '', { ...named('csrq'), widget: 'date' }],
      // 联系电话, but whose: the organisation's register has the same name
      ['!', '', named('lxdh')],
      ['person.sex', '', { ...named('xb'), ...list('男', '女') }],
      ['person.ethnicity', '', { ...named('mz'), ...list('汉族', '土家族', '苗族', '回族') }],
      ['person.maritalStatus', '', { ...named('hyzk'), ...list('未婚', '已婚', '丧偶', '离婚') }],
      ['~person.politicalStatus', '', { ...named('zzmm'), ...list('中共党员', '共青团员', '群众') }],
    ],
  },
  {
    name: 'a search form',
    title: '人员信息查询',
    fields: [
      ['!', '姓名', named('xm')],
      ['!', '身份证号'],
      ['!', '乡镇', { widget: 'select' }],
    ],
  },
  {
    name: 'a search bar above an entry form',
    title: '参保登记',
    fields: [
      ['!', '姓名', { ...section('查询条件'), name: 'query.name' }],
      ['!', '证件号码', section('查询条件')],
      ['!', '请输入关键字', { inputType: 'search' }],
      ['person.name', '姓名', section('基本信息')],
      ['person.idNumber', '证件号码', section('基本信息')],
    ],
  },
  {
    name: 'a login form',
    title: '用户登录',
    fields: [
      ['!', '用户名', named('username')],
      ['!', '密码', password],
      ['!', '验证码', named('captcha')],
    ],
  },
  {
    name: 'a login by phone',
    title: '登录',
    fields: [
      ['!', '请输入手机号', named('loginPhone')],
      ['!', '短信验证码'],
    ],
  },
  {
    name: 'a login with the ID number',
    title: '统一身份认证',
    fields: [
      ['!', '证件号码/手机号', named('loginName')],
      ['!', '登录密码', password],
    ],
  },
  {
    name: 'clerks’ own work',
    title: '低保审核',
    fields: [
      ['!', '审核人姓名'],
      ['!', '审核意见', { widget: 'textarea' }],
      ['!', '审批日期', { widget: 'date' }],
      ['!', '入户调查人签字'],
      ['!', '备注'],
      ['!', '包保责任人姓名'],
      ['!', '帮扶干部联系电话'],
      ['!', '村支书姓名'],
      ['!', '社保所负责人电话'],
    ],
  },
  {
    name: 'look-alikes',
    title: '办件信息登记',
    fields: [
      ['!', '身份证正面照片', { widget: 'file' }],
      ['!', '家庭人均年收入标准'],
      ['!', '死者身份证号'],
      ['!', '原工作单位'],
      ['!', '宅基地面积(平方米)'],
      ['!', '签约医生'],
      ['!', '房东电话'],
      ['!', '期望月薪'],
      ['!', '开户许可证号'],
      ['!', '证件号码是否有效', list('是', '否')],
      ['!', '姓名拼音首字母'],
    ],
  },
  {
    name: 'an organisation',
    title: '用人单位登记',
    fields: [
      ['org.name', '单位名称'],
      ['org.uscc', '统一社会信用代码'],
      ['org.legalRep', '法定代表人姓名'],
      ['org.legalRepIdNumber', '法定代表人身份证号'],
      ['org.phone', '单位联系电话'],
      ['handler.name', '经办人姓名'],
      ['handler.mobile', '经办人手机号'],
    ],
  },
  {
    name: 'bank and address words of a township',
    title: '惠农补贴(一卡通)登记',
    fields: [
      ['person.bankAccountName', '户名(本人)'],
      ['person.bankName', '开户行'],
      ['person.oneCardAccount', '一卡通账号'],
      ['person.hukouAddress', '户籍所在地详细地址'],
      ['person.residenceAddress', '现居住地址(门牌号)'],
      ['region.town', '所属乡镇(街道)', { widget: 'select' }],
      ['region.village', '所属村(社区)', { widget: 'select' }],
      ['region.group', '村民小组'],
      ['person.bankAccountName', '开户人姓名'],
    ],
  },
  {
    name: 'roles that look like each other',
    title: '未成年人救助登记',
    fields: [
      ['person.name', '学生姓名'],
      ['guardian.name', '家长姓名'],
      ['guardian.mobile', '家长电话'],
      ['guardian.mobile', '联系电话(监护人)'],
      ['!guardian', '被监护人姓名'],
      ['!agent', '被代办人姓名'],
      ['person.relationToHead', '申请人与户主关系'],
      ['~guardian.relationToApplicant', '监护人与被监护人关系'],
      ['agent.relationToApplicant', '代办人与申请人关系'],
      ['spouse.employer', '配偶工作单位'],
      ['father.name', '父亲姓名'],
      ['father.idNumber', '父亲身份证号'],
      ['mother.name', '母亲姓名'],
      ['mother.mobile', '母亲联系电话'],
      ['person.emergencyContactName', '紧急联系人'],
      ['person.emergencyContactPhone', '紧急联系人电话'],
    ],
  },
  {
    name: 'labels set with blanks, marks and units',
    title: '家庭经济状况申报',
    fields: [
      ['person.name', '姓　　名：'],
      ['person.sex', '性 别', list('男', '女')],
      ['person.idNumber', '*公民身份号码（18位，X请大写）'],
      ['person.birthDate', '出生日期(yyyy-MM-dd)', { widget: 'date' }],
      ['person.ethnicity', '民族（必选）', { widget: 'select' }],
      ['person.disabilityCardNo', '残疾人证号码（20位）'],
      ['person.disabilityLevel', '残疾等级', { widget: 'select' }],
      ['person.householdSize', '家庭人口数（人）'],
      ['~person.bankAccount', '银行账号(卡号)'],
      ['application.date', '申请日期', { widget: 'date' }],
      ['application.fillDate', '填表日期', { widget: 'date' }],
      ['!', '经办人签字日期', { widget: 'date' }],
      ['person.residenceMatchesHukou', '现居住地址是否同户籍地址', list('是', '否')],
    ],
  },
  {
    name: 'placeholders only',
    title: '居民建档',
    fields: [
      ['~person.name', '', { placeholder: '请输入居民姓名' }],
      ['person.idNumber', '', { placeholder: '请输入18位身份证号' }],
      ['~person.mobile', '', { placeholder: '请输入本人手机号码' }],
      ['head.name', '', { placeholder: '请输入户主姓名' }],
      ['!', '', { placeholder: '请输入审批意见' }],
      ['!', '', { placeholder: '输入姓名或身份证号搜索' }],
    ],
  },
  {
    name: 'strangers before an unqualified number',
    title: '临时救助',
    fields: [
      ['head.name', '户主姓名'],
      ['~person.mobile', '联系电话'],
      ['!', '入户调查人员'],
      ['?', '联系电话'],
      ['!', '证明人'],
      ['!', '联系电话'],
    ],
  },
  {
    name: 'a petition',
    title: '群众诉求登记',
    fields: [
      ['contact.name', '诉求人姓名'],
      ['contact.mobile', '联系电话'],
      ['grid.name', '网格员'],
      ['grid.mobile', '联系电话'],
      ['!', '办结时间', { widget: 'date' }],
    ],
  },
  {
    name: 'an employer and its employee',
    title: '企业用工备案',
    fields: [
      ['org.name', '单位名称'],
      ['org.legalRep', '法定代表人'],
      ['legalRep.mobile', '联系电话'],
      ['person.name', '职工姓名'],
      ['person.idNumber', '身份证号'],
      ['person.mobile', '联系电话'],
    ],
  },
  {
    name: 'two roles in one label',
    title: '老年人优待证申领',
    fields: [
      ['person.name', '姓名'],
      ['?', '监护人/联系人姓名'],
      ['?', '监护人或代办人电话'],
      ['!guardian', '监护人/联系人电话'],
      ['~contact.name', '收件人'],
      ['person.mailingAddress', '收件地址'],
    ],
  },
  {
    name: 'a role in the field name',
    title: '困境儿童信息采集',
    fields: [
      ['person.name', '姓名', named('etxm')],
      ['guardian.name', '姓名', named('jhrXm')],
      ['guardian.idNumber', '身份证号', named('jhrSfzh')],
      ['father.name', '姓名', named('fq_xm')],
      ['~guardian.mobile', '', named('jhrdh')],
      ['~spouse.name', '', named('poxm')],
      ['!', '', named('dbrxm')],
    ],
  },
  {
    name: 'numbered headings with remarks',
    title: '特困供养申请',
    fields: [
      ['person.name', '姓名', section('一、申请人基本情况')],
      ['guardian.name', '姓名', section('二、监护人(法定代理人)情况')],
      ['guardian.relationToApplicant', '与申请人关系', section('二、监护人(法定代理人)情况')],
      ['guardian.mobile', '联系电话', section('联系方式', '二、监护人(法定代理人)情况')],
      ['agent.idNumber', '身份证号', section('三、代办信息')],
      ['spouse.employer', '工作单位', section('配偶信息(已婚填写)')],
      ['!', '姓名', section('四、经办机构审核意见')],
    ],
  },
  {
    name: 'a changed password',
    title: '修改密码',
    fields: [
      ['!', '手机号码'],
      ['!', '新密码', password],
      ['!', '确认新密码', password],
    ],
  },
  {
    name: 'a filter without a title',
    title: '',
    fields: [
      ['!', '姓名', named('searchForm.xm')],
      ['!', '身份证', named('filter.idcard')],
      ['!', '年龄从'],
      ['!', '年龄至'],
    ],
  },
];

describe.each(FORMS)('$name', ({ title, fields }) => {
  const guesses = recognise(
    formOf(
      fields.map(([, label, more]) => fieldOf(label, more)),
      title,
    ),
  );
  it.each(fields.map(([expected, label, more], at) => ({ expected, what: `${label || more?.name} (${at})`, at })))(
    '$what: $expected',
    ({ expected, at }) => {
      const guess = guesses[at];
      const sure = guess !== undefined && guess.concept !== 'none' && guess.confidence >= THRESHOLDS.fill;
      const said = `${guess?.concept} ${guess?.confidence.toFixed(2)}`;
      if (expected === '!') {
        // What account.* asks for is never written.
        expect(sure && !guess.concept.startsWith('account.'), said).toBe(false);
      } else if (expected.startsWith('!')) {
        expect(sure && guess.concept.startsWith(expected.slice(1)), said).toBe(false);
      } else if (expected === '?') expect([sure, guess?.ambiguousSubject], said).toEqual([false, true]);
      else if (expected.startsWith('~')) expect(guess?.concept, said).toBe(expected.slice(1));
      else expect([guess?.concept, sure], said).toEqual([expected, true]);
    },
  );
});
