import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 防返贫监测: cues beyond the labels and wire names of the catalogue. */
export const monitoring: ConceptCues = {
  'household.houseSafety': {
    labels: words`
      房屋安全等级 住房安全 房屋危险等级 房屋等级 住房等级 危房级别 房屋鉴定等级 住房安全情况 房屋安全情况
      房屋安全性 住房安全鉴定等级 住房鉴定等级 房屋安全状况 危房鉴定等级
    `,
  },
  'household.safeWater': {
    labels: words`
      安全饮水 饮用水安全 是否饮水安全 是否解决饮水安全 饮水是否安全 是否有安全饮用水 是否安全饮水
      饮水安全情况 安全饮水情况 有无安全饮水 是否通安全饮用水 安全饮用水 饮用水情况
    `,
  },
  'household.monitoringType': {
    labels: words`
      监测户类型 监测对象类型 监测类型 监测类别 防返贫监测类型 监测户类别 三类户类型 防返贫监测对象类别
      监测对象类别(三类户) 三类户类别 监测类型(三类户) 三类监测户类型
    `,
  },
  'household.category': {
    labels: words`
      户属性 农户类型 户别类型 家庭户类型 户种类 农户属性 家庭属性 户类别 户类 贫困户类型 贫困户属性
      贫困类型 贫困户类别 户籍户类型 户的类型
    `,
  },
  'household.riskType': {
    labels: words`
      风险类型 返贫风险 致贫风险 返贫风险类型 致贫风险类型 返贫致贫风险 主要风险 主要风险类型 风险类别
      风险因素
    `,
    weak: words`风险`,
  },
  'household.riskCleared': {
    labels: words`是否消除风险 风险是否已消除 是否风险消除 风险消除情况 风险消除状态 是否已消除风险`,
  },
  'household.riskIdentifiedDate': {
    labels: words`
      风险识别日期 识别时间 识别日期 监测识别时间 纳入监测时间 纳入时间 监测对象识别时间 识别年月
      识别为监测对象时间 纳入监测日期
    `,
  },
  'household.riskClearedDate': {
    labels: words`
      风险消除日期 消除时间 消除风险时间 风险解除时间 消除风险日期 风险解除日期 解除风险时间
    `,
  },
};
