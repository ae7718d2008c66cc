import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 防返贫监测: cues beyond the labels and wire names of the catalogue. */
export const monitoring: ConceptCues = {
  'household.houseSafety': {
    labels: words`
      房屋安全等级 住房安全 房屋危险等级 住房等级 危房级别 房屋鉴定等级 住房安全情况 房屋安全情况 房屋安全性
      住房安全鉴定等级 住房鉴定等级 房屋安全状况 危房鉴定等级 住房安全性 住房安全状况 住房安全级别 住房安全鉴定结果
      住房安全鉴定 房屋安全鉴定等级 房屋安全鉴定级别 房屋安全鉴定结果 房屋安全级别 房屋安全 房屋鉴定级别
      房屋危险级别 房屋危险性等级 房屋危房等级 住房危房等级 住房危险等级 住房危险性等级 危房鉴定级别 危房类型
      危房类别 危房程度 危旧房等级 危房鉴定 危房鉴定结果 住房鉴定级别 住房级别 房屋质量安全等级 住房质量等级
      住房安全鉴定级别 住房安全等级鉴定 住房危险级别 房屋危险程度 鉴定危房等级
    `,
    weak: words`房屋等级 房屋鉴定结果 危险等级 鉴定等级 房屋质量等级 危房情况`,
    wire: words`
      housesafety housesafetylevel housesafelevel houselevel housegrade housedanger housedangerlevel dangerlevel
      dangerousgrade dangerhouselevel dangerhousegrade dilapidatedlevel zfaq zfaqdj zfaqjb fwaqdj fwaqjb wfdj wfjb
      whdj fwdj zfjddj housesafe dangerousbuilding
    `,
  },
  'household.safeWater': {
    labels: words`
      安全饮水 饮用水安全 是否饮水安全 是否解决饮水安全 饮水是否安全 是否有安全饮用水 是否安全饮水 饮水安全情况
      安全饮水情况 有无安全饮水 是否通安全饮用水 安全饮用水 饮用水情况 是否有安全饮水 饮水安全状况 饮水安全是否达标
      饮水是否达标 饮用水是否安全 饮水安全保障 饮水安全是否有保障 是否解决安全饮水 是否解决饮水问题 安全饮水是否达标
      是否饮用安全水 是否使用安全饮用水 安全饮水保障 饮水安全达标情况 安全饮水状况 是否实现安全饮水 有无安全饮用水
    `,
    weak: words`饮水情况 饮水状况`,
    wire: words`
      safewater issafewater drinkingwatersafety watersafety safedrinkingwater hassafewater drinkwatersafe
      drinkingsafe ysaq sfysaq aqys sfaqys issafedrinkingwater
    `,
  },
  'household.monitoringType': {
    labels: words`
      监测户类型 监测对象类型 防返贫监测类型 监测户类别 三类户类型 防返贫监测对象类别 监测对象类别(三类户)
      三类户类别 监测类型(三类户) 三类监测户类型 监测户种类 监测对象种类 监测对象属性 监测人口类型 监测户属性
      三类对象类型 三类人群类型 三类人员类型 易返贫户类型 监测户分类 监测对象分类 监测户类型名称 重点监测对象类型
      防贫监测类型 防返贫监测类别 防返贫对象类型 防止返贫监测对象类型 边缘户类型 防返贫监测户类型 监测户监测类型
      三类监测对象类型 监测帮扶对象类型
    `,
    weak: words`监测类型 监测类别 三类户 监测分类 监测性质`,
    wire: words`
      monitortype monitoringtype monitorcategory monitorkind monitorobjecttype monitorfamilytype jcdxlx jcdxlb jchlx
      jclx jclb slhlx
    `,
  },
  'household.category': {
    labels: words`
      户属性 农户类型 户别类型 家庭户类型 户种类 农户属性 家庭属性 户类别 户类 贫困户类型 贫困户属性 贫困类型
      贫困户类别 户籍户类型 户的类型 贫困属性 贫困户性质 贫困类别 贫困家庭类型 贫困家庭属性 农户种类 农户类别
      脱贫户类型 扶贫对象类型 扶贫对象属性 扶贫户类型 帮扶户类型 建档立卡户类型 建档立卡户属性 建档立卡类型
      户类型名称 户属性名称 建档立卡贫困户类型 建档立卡贫困户属性
    `,
    weak: words`农户性质 家庭性质 户性质 建档类型`,
    wire: words`
      householdcategory familycategory householdattribute familyattribute povertytype povertyattribute poortype
      poorattribute poverttype poorfamilytype povertyfamilytype pkhlx pkhsx pksx pklx hsx hlb nhlx nhsx
      povertyattributes
    `,
  },
  'household.riskType': {
    labels: words`
      返贫风险 返贫风险类型 致贫风险类型 返贫致贫风险 致贫返贫风险 致贫返贫风险类型 返贫致贫风险点 致贫返贫风险点
      返贫风险点 返贫风险因素 存在风险类型 存在风险 返贫风险类别 返贫风险原因 致贫返贫风险原因 返贫致贫风险原因
      返贫致贫主要风险 存在返贫风险
    `,
    weak: words`风险 风险类型 风险类别 风险因素 风险种类 风险点 风险原因 主要风险 主要风险类型 致贫风险`,
    wire: words`
      risktype riskkind riskcategory riskfactor riskreason fxlx fxlb fpfx fpfxlx zpfx zpfxlx zyfx fengxianleixing
    `,
  },
  'household.riskCleared': {
    labels: words`
      是否消除风险 风险是否已消除 是否风险消除 风险消除情况 风险消除状态 是否已消除风险 风险已消除 返贫风险是否消除
      返贫致贫风险是否消除 致贫风险是否消除 是否消除返贫风险 是否消除致贫风险 是否解除风险 风险是否解除 风险解除情况
      消除风险情况 风险消除标识 风险消除标志 是否已风险消除 是否已解除风险 风险消除状况
    `,
    weak: words`消除状态 风险状态 是否解除监测`,
    wire: words`
      riskcleared isriskcleared riskremoved isriskremoved riskeliminated isriskeliminated isremoverisk riskclear
      fxxcqk sffxxc sfxcfx fxsfjc
    `,
  },
  'household.riskIdentifiedDate': {
    labels: words`
      风险识别日期 监测识别时间 纳入监测时间 监测对象识别时间 识别年月 识别为监测对象时间 纳入监测日期 监测识别日期
      纳入监测年月 纳入监测对象时间 纳入监测对象日期 认定为监测对象时间 监测对象认定时间 纳入监测户时间
      返贫风险识别时间 识别纳入时间 识别为监测户时间 监测户识别时间 监测户纳入时间 风险识别年月 纳入监测户日期
    `,
    weak: words`纳入时间 识别时间 识别日期`,
    wire: words`
      riskidentifieddate risktime identifydate identifytime identificationdate identificationtime monitordate
      monitortime jcsbsj nrjcsj nrsj fxsbrq
    `,
  },
  'household.riskClearedDate': {
    labels: words`
      风险消除日期 消除风险时间 风险解除时间 消除风险日期 风险解除日期 解除风险时间 风险消除年月 返贫风险消除时间
      返贫风险消除日期 消除风险年月 解除监测时间 解除监测日期 风险化解时间 监测解除时间 监测户风险消除时间
      风险化解日期
    `,
    weak: words`消除时间 退出监测时间`,
    wire: words`
      riskcleareddate riskcleardate riskremovedate riskremovetime riskeliminatedate riskeliminatetime fxxcsj fxxcrq
      xcfxsj
    `,
  },
};
