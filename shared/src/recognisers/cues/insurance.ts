import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 社会保险: cues beyond the labels and wire names of the catalogue. */
export const insurance: ConceptCues = {
  'person.insuredCategory': {
    labels: words`
      参保类别 参保人类别 参保人群 参保对象类别 居民参保类别 参保人员身份 参保人员类型 参保身份类别
      参保对象 参保人群类别 医保人员类别 居民类别 缴费人员类别 参保人类型 医疗人员类别
    `,
    weak: words`人员类别 身份类型 人员类型`,
  },
  'person.insuranceDate': {
    labels: words`
      参保日期 首次参保日期 首次参保时间 参保年月 参保开始时间 参保起始日期 开始参保时间 开始参保日期
      投保日期 投保时间 参保登记时间 初次参保时间
    `,
    weak: words`登记日期 登记时间`,
  },
  'person.specialInsuredGroup': {
    labels: words`
      特殊人群 特殊群体 特殊人员类别 特殊人员类型 困难人员类型 特殊群体类型 特殊人群类型 特殊人群类别
      困难群体类型 特殊身份 参保特殊人群 特困群体 特殊群体类别 特殊缴费群体
    `,
  },
  'person.socialSecurityNo': {
    labels: words`
      社保编号 社保号 社保号码 社保卡号 社会保险号 社会保险号码 社保账号 社会保险编号 社会保障卡号
      社保个人编号 社保电脑号 养老保险编号 社保帐号 社会保险登记号 养老保险号 社会保障编号 社保卡号码
      社会保障卡号码 社保卡编号 养老保险个人编号
    `,
    weak: words`个人编号`,
    wire: words`
      socialsecurityno sbh socialno sbbh sbkh socialsecuritynumber socialcard shebaohao ssn sbkahao
      socialsecuritycard socialcardno shbzh shbzkh sbzh grbh socialsecurity
    `,
  },
  'person.medicalInsuranceNo': {
    labels: words`
      医保号 医保卡号 医疗证号 医疗保险号 医保编码 医疗保险个人编号 医保账号 医疗保险证号 医保证号
      医疗保险编号 参合号 合作医疗证号 新农合证号 医疗卡号 合作医疗号 农合证号 医保卡编号 医疗保险卡号
    `,
    weak: words`个人编号`,
    wire: words`
      ybkh medicalcard medicareno ybh medicalinsuranceno ybbh ylzh medicalno medicarecard yibaokahao
      medicalcardno chh ylbxh nhzh hzylzh
    `,
  },
  'person.contributionGrade': {
    labels: words`
      缴费等级 缴费金额档次 参保档次 缴费级别 缴费档 养老保险缴费档次 缴费档次标准 个人缴费标准
      选择缴费档次 年缴费档次 缴费选择
    `,
  },
  'person.hasCriticalIllnessInsurance': {
    labels: words`
      是否参加大病医疗保险 是否参加大病 是否有大病保险 是否参加大病医保 大病保险 是否购买大病保险
      大病医疗保险 是否参加城乡居民大病保险
    `,
  },
  'person.insuranceType': {
    labels: words`
      保险类型 险种 参保种类 医保类型 养老保险类型 医疗保险类型 参保险种类型 社保类型 参保情况 医疗保险
      养老保险 医疗保险种类 参保类别(险种) 保险种类 社会保险类型 参加保险类型 医疗保险类别 参加社会保险种类
      养老保险种类 参加医疗保险情况 医保类别 保险类别
    `,
    wire: words`
      insurancetype xzlx bxlx cblx medicalinsurancetype insurance xz2 xianzhong socialtype cbxz insuretype
      ybzl yblx medicaltype
    `,
  },
};
