import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 党员: cues beyond the labels and wire names of the catalogue. */
export const party: ConceptCues = {
  'person.partyBranch': {
    labels: words`
      所属党支部 党支部 所在支部 党组织 所属支部 党支部名称 所在党组织 所属党组织 支部名称 组织关系所在支部
      党组织关系所在地 组织关系所在党支部 党组织名称 组织关系所在地 所属党组织名称 所在党支部名称 支部
      党组织关系 组织关系所在单位 党员所在党支部 所在党组织名称 组织关系 党组织关系所在单位
    `,
    wire: words`
      partybranch branch dzb branchname partyorg partyorganization dzbmc dangzhibu zzgx szzb partybranchid
      partybranchname sszb partygroup szdzbmc
    `,
  },
  'person.partyMemberType': {
    labels: words`党员类型 人员类别(党员) 党员人员类别 党员属性 党员种类 党员状态类别 正式/预备`,
    weak: words`人员类别 人员类型`,
  },
  'person.partyJoinDate': {
    labels: words`
      入党年月 加入中国共产党日期 加入党组织时间 加入中共组织时间 入党的时间 参加党组织时间 加入党派时间
      加入党派日期 加入中国共产党时间 入党年份 入党日 加入党的时间 入党(团)时间
    `,
    wire: words`
      partydate joinpartydate joinpartytime rdsj partytime rudangshijian joindate2 partyjoindate
      partyjointime rdny joinpartyday partymemberdate inpartydate enterpartydate jointheparty
    `,
  },
  'person.partyFullMemberDate': {
    labels: words`
      转正年月 成为正式党员日期 转为正式党员时间 党员转正时间 党员转正日期 转正式党员日期 转正式党员时间
      预备党员转正时间 入党转正时间 入党转正日期 预备党员转正日期
    `,
    wire: words`
      zzsj formaldate positivedate regulardate formaltime becomefulldate turndate zzdyrq correctiondate
      zhuanzhengshijian fullmemberdate becomeformaldate
    `,
  },
  'person.partyMembershipStatus': {
    labels: words`党籍情况 党员状态 党籍 党籍状况`,
  },
  'person.isLostPartyMember': {
    labels: words`是否失联党员 是否失联 失联党员 是否为失联`,
  },
  'person.lostContactDate': {
    labels: words`失联日期 失联时间 失去联系时间`,
  },
  'person.isFloatingPartyMember': {
    labels: words`是否流动党员 流动党员 是否为流动`,
  },
  'person.outflowRegion': {
    labels: words`外出地点 流向 外出流向地 流动流向 流出地 流往地 外出地 外出流向(地区) 流向地`,
  },
};
