import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 退役军人: cues beyond the labels and wire names of the catalogue. */
export const veteran: ConceptCues = {
  'person.militaryServiceStatus': {
    labels: words`
      兵役状况 兵役情况 服役情况 兵役状态 服兵役状况 是否服兵役 是否服役 服役状态 服役状况 是否退役军人
      是否退伍军人 是否军人 是否现役军人 是否参军 是否当过兵 兵役登记情况 参军情况 兵役 服役经历
      是否服过兵役 是否转业军人 是否复退军人 是否复员军人 是否参军(含退伍) 是否为退役军人
    `,
    wire: words`
      militaryservice militarystatus byqk soldier isveteran military isarmy issoldier military_service
      binyi fyqk bingyi sftwjr militaryservicestatus armystatus
    `,
  },
  'person.veteranCategory': {
    labels: words`
      优抚类别 优抚对象类型 退役军人类别 优抚类型 人员类别(退役军人) 退役军人类型 优待对象类别
      对象类别(优抚) 军人类别 退役类别 优抚身份 退役身份类别 服务对象类别
    `,
    weak: words`身份类别 人员类别`,
  },
  'person.enlistDate': {
    labels: words`
      入伍年月 参军时间 参军日期 应征入伍时间 入伍批准日期 服役开始时间 何时入伍 服役起始时间 应征日期
      服役开始日期
    `,
    wire: words`
      enlistdate enlisttime rwsj rwny rwrq joinarmydate joinarmytime militarydate armydate ruwushijian
      enlistmenttime enlistmentdate enlisteddate inarmytime armytime
    `,
  },
  'person.dischargeDate': {
    labels: words`
      退役日期 退伍日期 转业日期 复员时间 退役年月 退伍年月 复员日期 退出现役时间 退出现役日期 离队时间
      退(伍)役时间 何时退伍 退休退役时间 退役(退伍)时间 服役结束时间 服役结束日期
    `,
    wire: words`
      dischargedate retiretime twsj tysj retiredate tuiwushijian tyrq twrq tuiyishijian demobilizedate
      dischargetime retirementtime outarmydate demobilizationtime twny tyny retiredtime demobtime
      outarmytime
    `,
  },
  'person.militaryRank': {
    labels: words`军衔 退役时军衔 退役军衔 军衔等级 服役军衔 部队军衔 军衔(级别) 授予军衔 退伍军衔`,
    wire: words`militaryrank jx rank junxian armyrank`,
  },
  'person.militaryBranch': {
    labels: words`军兵种 服役军种 服役军兵种 服役兵种 所属军种 军队类别 部队类型 所属军兵种`,
  },
  'person.resettlementMode': {
    labels: words`安置类型 安置形式 安置类别 退役安置方式 安置情况 安置方式类别 退伍安置方式`,
  },
  'person.resettlementRegion': {
    labels: words`安置地区 安置地点 安置所在地 退役安置地 安置地址`,
  },
  'person.hasHonorPlaque': {
    labels: words`
      光荣牌 是否悬挂光荣之家 是否已悬挂光荣牌 是否有光荣牌 光荣牌悬挂情况 光荣牌是否悬挂
      是否悬挂光荣之家牌 悬挂光荣牌 光荣之家牌 是否挂光荣牌 是否发放光荣牌
    `,
  },
  'person.militaryMerits': {
    labels: words`
      立功情况 立功受奖情况 服役立功情况 立功 荣立战功 服役期间立功受奖情况 荣誉称号 功勋荣誉 立功授奖
      受奖情况 立功等级 立功授奖情况 服役期间立功情况 立功受奖等级
    `,
    weak: words`奖励 表彰`,
  },
  'person.resettlementAllowance': {
    labels: words`待安置生活费 待安置期生活补助 待安置期生活费 安置补助费`,
  },
  'person.militaryUnit': {
    labels: words`
      服役单位 原服役部队 所在部队 部别 原部队 所属部队 原部队代号 部队名称 退役前部队 服役部队代号
      原部队番号 服役部队番号 所在部队番号 原服役单位 部队单位 服役部队名称
    `,
  },
  'person.veteranCardNo': {
    labels: words`
      退役证号 退伍证号 退伍证编号 退役证编号 优待证号码 优抚证号 退役军人证号 退伍军人证号 退伍证号码
      退役军人优待证编号 优抚对象证号 退役证件号 转业证号 退伍军人证编号 退役军人证件号 优抚证编号
    `,
    weak: words`优待证 退伍证`,
  },
};
