import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 家庭: cues beyond the labels and wire names of the catalogue. */
export const household: ConceptCues = {
  'person.relationToHead': {
    labels: words`
      户主关系 与户主的关系 和户主关系 与户主之关系 家庭成员关系 同户主关系 户内关系 与家庭户主关系
      与本户户主关系 户主与本人关系 与户主间关系 与户关系
    `,
    weak: words`关系 称谓 家庭关系 成员关系`,
    wire: words`
      relationtohead relation relations hzgx yhzgx householdrelation householderrelation
      relationwithhouseholder relationshiptohead relationshipwithhead yhzgxdm headrelation familyrelation
    `,
  },
  'household.members': {
    labels: words`家庭成员 家庭成员信息 成员情况 家庭主要成员`,
  },
  'person.householdSize': {
    labels: words`
      家庭成员数 家庭成员数量 家庭人数 户籍人口数 家庭人口数量 家庭成员人数 户内人口数 户人口 家庭总人口
      户人口数 全家人口 家庭户人数 总人口数(家庭) 家庭常住人口 共同生活人数 家庭成员总数 全户人口 户籍人数
    `,
    weak: words`人数 人口数 人口`,
    wire: words`
      familysize familynum familycount jtrk jtrks jtrs familynumber population familypopulation
      householdpopulation familymembercount jtzrk hjrks2 membercount
    `,
  },
  'person.relationToApplicant': {
    labels: words`
      与申请人的关系 和申请人关系 与本人的关系 与救助对象关系 与被监护人关系 与残疾人关系 与参保人关系
      与老人关系 与被委托人关系 与委托人关系 与我的关系 与被代办人关系 与患者关系 与当事人关系 与学生关系
      与职工关系 和本人关系 与残疾人的关系 与老人的关系 与户籍人关系 与享受人关系 与孩子关系 本人关系
    `,
    weak: words`关系 家庭关系 称谓 与本人关系 亲属关系`,
    wire: words`relationwithapplicant ysqrgx yqgx applicantrelation relationtoapplicant ybrgx gx`,
  },
  'person.householdNo': {
    labels: words`
      户籍册编号 户籍册号 户口薄编号 户籍簿编号 户口本号 户口簿号 户口本编号 户籍号 户口号 户口编号
      户口簿户号 家庭户号 户口本户号 户籍户号 户口册编号 户口簿号码 户口薄号
    `,
    wire: words`
      householdno householdnumber huhao hh hkbh hkbbh hukouno hkbh2 accountbookno hjbh hkbhm householdid2
      bookletno
    `,
  },
  'household.childCount': {
    labels: words`
      存活子女数 现有存活子女数 现存活子女数 子女数 子女数量 子女人数 子女个数 孩子数 现有孩子数 子女总数
      孩子个数 现存子女数 小孩数量 现家庭子女数 几个子女
    `,
  },
  'household.recordNo': {
    labels: words`户代码 家庭户编号 农户编号 户编码 家庭代码 家庭户编码`,
  },
  'household.guaranteedSize': {
    labels: words`保障人数 低保人数 低保人口 享受低保人数 救助人数 享受人数 保障人员数`,
  },
  'household.supporters': {
    labels: words`赡养人 法定赡养人情况 赡养义务人 赡养人情况`,
  },
  'guardian.relationToApplicant': {
    labels: words`
      监护人关系 与监护人关系 监护人与本人关系 监护关系 与被监护人关系 监护人与申请人关系
    `,
  },
  'agent.relationToApplicant': {
    labels: words`
      代理人关系 与代理人关系 与代办人关系 代办人与本人关系 代理人与申请人关系 受托人与申请人关系 委托关系
    `,
  },
  'carer.relationToApplicant': {
    labels: words`护理人关系 与护理人关系 护理人员关系 照料人关系 护理人与本人关系`,
  },
  'contact.relationToApplicant': {
    labels: words`联系人与本人关系 联系人与申请人关系`,
  },
};
