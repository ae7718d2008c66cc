import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 健康与残疾: cues beyond the labels and wire names of the catalogue. */
export const health: ConceptCues = {
  'person.health': {
    labels: words`
      健康情况 身体健康状况 健康状态 身体健康情况 身体情况 身体状态 身心状况 身体健康 健康程度 健康类别
    `,
    weak: words`健康 身体`,
    wire: words`
      healthstatus healthcondition health jkzk stzk healthstate jkqk jiankang physicalcondition healthsta
      healthy jkzkdm bodycondition physicalstatus
    `,
  },
  'person.isDisabled': {
    labels: words`
      是否为残疾人 是否残疾人员 有无残疾 残疾与否 是否持证残疾人 残疾情况 残疾状况 是否是残疾人 是否伤残
      残疾人 是否为残疾
    `,
    wire: words`isdisabled sfcj disabled isdisability iscanji sfcjr ishandicapped disability iscj`,
  },
  'person.disabilityCardNo': {
    labels: words`
      残疾证编号 残疾证号码 残疾人证号码 残疾人证编号 残疾证 残疾人证 残疾证件号 残疾证证号 残疾证件号码
      残疾人证件号 残疾人证件号码 残疾人证书编号
    `,
    wire: words`
      disabilitycard disabilitycardno disabledcard cjzh cjrzh disabledcardno disablecard canjizhenghao
      cjzhm disabilitycertificate handicapcode disabilityno disabledno disabilitycertno cjz disablecardno
      disabledcertificate disabledid disabilityid disabilitynumber
    `,
  },
  'person.disabilityType': {
    labels: words`
      残疾人类别 残疾人类型 残疾类别名称 残疾种类名称 伤残类别 伤残类型 残疾人残疾类别 残疾分类 残障类别
      残障类型 残疾
    `,
    wire: words`
      disabilitytype disabledtype cjlb cjlx cjlbdm disabletype handicaptype disabilitycategory canjileibie
      cjzl disabledcategory deformitytype disabilitykind
    `,
  },
  'person.disabilityLevel': {
    labels: words`
      残疾级别 残疾程度 残疾人级别 残障等级 残疾证等级 残疾等级名称 残疾人残疾等级 残疾评定等级 残障级别
      残障程度
    `,
    weak: words`等级`,
    wire: words`
      disabilitylevel disabledlevel cjdj cjdjdm disablelevel handicaplevel disabilitygrade canjidengji
      disabledgrade disabilitydegree cjcd cjjb deformitylevel
    `,
  },
  'person.diseaseType': {
    labels: words`
      疾病种类 疾病类型 患病类型 患何种疾病 所患疾病 慢性病病种 疾病 患病情况 大病名称 病名 主要疾病
      疾病情况 患病名称 患大病病种 患病种类 慢性病种类 慢病类型 所患病种 重大疾病名称 大病种类 慢性病名称
      患病
    `,
    wire: words`
      disease diseasename diseasetype bz2 jbmc illness hbbz bzmc jbzl illnesstype sickness
    `,
  },
  'person.selfCare': {
    labels: words`
      生活自理情况 自理情况 自理程度 生活自理程度 自理状况 生活自理状况 生活能力 失能等级 失能程度 失能状况
      身体自理能力 失能情况 自理能力等级 生活能否自理 自理能力评估 生活自理 是否失能 是否自理 能力等级
      自理等级 行动能力 自理能力情况 失能类型
    `,
    wire: words`
      selfcare selfcareability zlnl shzlnl selfhelp zlqk shzlqk lifeability selfability careability zlnldm
    `,
  },
  'person.laborCapacity': {
    labels: words`
      劳动力 劳动能力情况 劳动力状况 劳动能力状况 是否有劳动能力 劳动力情况 劳动力类型 是否丧失劳动能力
      劳动能力类型 劳动力水平 劳动能力程度 有无劳动力 是否劳动力 劳动能力鉴定 劳动力能力
    `,
    wire: words`
      laborcapacity laborability ldnl labor labourability workability ldl ldlzk laborabilty labour
      laborforce ldnldm laborskill
    `,
  },
  'person.bloodType': {
    labels: words`血型类型 ABO血型 血型类别 血型(ABO)`,
    wire: words`bloodtype blood xuexing xxdm bloodgroup`,
  },
  'person.height': {
    labels: words`身高cm 身高厘米 本人身高`,
    wire: words`shengao bodyheight personheight`,
  },
  'person.weight': {
    labels: words`体重kg 体重公斤 本人体重`,
    wire: words`tizhong bodyweight`,
  },
};
