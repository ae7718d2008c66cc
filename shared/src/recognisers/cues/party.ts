import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 党员: cues beyond the labels and wire names of the catalogue. */
export const party: ConceptCues = {
  'person.partyBranch': {
    labels: words`
      所属党支部 党支部 所在支部 党组织 所属支部 党支部名称 所在党组织 所属党组织 支部名称 组织关系所在支部
      党组织关系所在地 组织关系所在党支部 党组织名称 组织关系所在地 所属党组织名称 所在党支部名称 党组织关系
      组织关系所在单位 党员所在党支部 所在党组织名称 党组织关系所在单位 所在基层党组织 所属基层党组织 基层党组织
      基层党组织名称 党支部全称 支部全称 党组织全称 党关系所在地 党员关系所在地 组织关系所在党组织 组织关系隶属
      党组织关系所在支部 党组织关系所在党支部 党组织关系隶属 隶属党组织 隶属党支部 所在社区党支部 党组织隶属
      所在党支部全称 所在支部全称 所在基层党支部 所属基层党支部
    `,
    weak: words`所属组织 所在组织 所属党委 所在党委 所属党总支 党总支 所在党总支 组织关系 支部`,
    wire: words`
      partybranch branch dzb branchname partyorg partyorganization dzbmc dangzhibu zzgx szzb partybranchid
      partybranchname sszb partygroup szdzbmc partybranchcode partyorgname partyorgid partyorganizationname
      partyorganizationid partyunit partydept belongbranch belongpartybranch ssdzb ssdzz szdzz dzzmc dzz dzzgx
      dzzgxszd zzgxszd zzgxszdzb suoshudangzhibu suozaidangzhibu suozaizhibu partybranches zbmc
    `,
  },
  'person.partyMemberType': {
    labels: words`
      党员类型 人员类别(党员) 党员人员类别 党员属性 党员种类 党员状态类别 正式/预备 党员类别名称 党员身份类别
      党员性质 党员分类 党员类型名称 党员人员类型 党员人员种类
    `,
    weak: words`人员类别 人员类型 党员身份`,
    wire: words`
      partymembertype partytype partymemberclass partymembercategory partymemberkind partycategory dylb dylx dysf
      dyrylb dangyuanleixing dangyuanleibie
    `,
  },
  'person.partyJoinDate': {
    labels: words`
      入党年月 加入中国共产党日期 加入党组织时间 加入中共组织时间 入党的时间 参加党组织时间 加入党派时间
      加入党派日期 加入中国共产党时间 入党年份 入党日 加入党的时间 入党(团)时间 入党日期时间 参加党派时间
      参加党派日期 入党时期 何时入党 入党批准时间 入党批准日期 加入党组织年月 加入中国共产党年月 加入共产党时间
      加入共产党日期 加入时间(党员) 参加中国共产党时间 发展为党员时间 发展党员时间 成为预备党员时间 成为预备党员日期
      接收为预备党员时间 接收预备党员时间 接收为预备党员日期 预备党员时间 预备党员日期 批准入党时间 批准入党日期
      吸收为预备党员时间 加入党派年月 加入中共时间 加入中共日期 参加组织日期 参加组织时间 加入组织时间
    `,
    wire: words`
      partydate joinpartydate joinpartytime rdsj partytime rudangshijian joindate2 partyjoindate partyjointime rdny
      joinpartyday partymemberdate inpartydate enterpartydate jointheparty joinpartyyear joinpartytm partyjoinday
      joinparty partyin partyintime enterparty enterpartytime entrypartydate inpartytime jionpartytime jionpartydate
      rdsjrq rddate rudangriqi joincpcdate joincpctime cpcdate partyadmissiondate becomepartydate partydatetime
      cjdpsj joinpartydt rdnyr
    `,
  },
  'person.partyFullMemberDate': {
    labels: words`
      转正年月 成为正式党员日期 转为正式党员时间 党员转正时间 党员转正日期 转正式党员日期 转正式党员时间
      预备党员转正时间 入党转正时间 入党转正日期 预备党员转正日期 正式党员时间 正式党员日期 转正式时间 转正式日期
      转为正式党员年月 转为正式党员的时间 成为正式党员时间 成为正式党员年月 党内转正时间 按期转正时间 党籍转正时间
      转正成为正式党员时间 预备党员转正年月
    `,
    weak: words`批准转正时间 批准转正日期`,
    wire: words`
      zzsj formaldate positivedate regulardate formaltime becomefulldate turndate zzdyrq correctiondate
      zhuanzhengshijian fullmemberdate becomeformaldate turnpositivedate fulldate turnformaldate turnformaltime
      turnrightdate becomefulltime tobeformaldate partyregulardate partyregulartime partyturndate partyformaldate
      partyformaltime partypositivedate partycorrectiontime correctiontime zhuanzhengriqi zszzrq
    `,
  },
  'person.partyMembershipStatus': {
    labels: words`党籍情况 党员状态 党籍 党籍状况 党籍状态名称 党籍情形 党员状况 党籍状态代码`,
    wire: words`
      partymembershipstatus partystatus partystate partymemberstatus partymemberstate dyzt djzk dangjizhuangtai
    `,
  },
  'person.isLostPartyMember': {
    labels: words`
      是否失联党员 是否失联 失联党员 是否为失联 是否与党组织失去联系 是否失去联系 失联状态 失联标识 失联情况
      是否是失联党员
    `,
    wire: words`islost islostparty islostcontact lostcontact sfsl sfsldy outcontact`,
  },
  'person.lostContactDate': {
    labels: words`
      失联日期 失联时间 失去联系时间 失联年月 失联起始日期 失联起始时间 失联开始时间 与组织失去联系时间
      与党组织失去联系日期 与党组织失去联系时间
    `,
    wire: words`lostdate losttime lostcontactdate lostcontacttime`,
  },
  'person.isFloatingPartyMember': {
    labels: words`
      是否流动党员 流动党员 是否为流动 是否是流动党员 流动党员标识 流动党员标志 是否外出流动党员 是否流动性党员
      是否属于流动党员 是否是流动性党员
    `,
    weak: words`是否流动`,
    wire: words`
      isfloat isfloating isflow isflowparty isfloatingparty ismobileparty isfloatparty sflddy isflowpartymember
      ismobilepartymember
    `,
  },
  'person.outflowRegion': {
    labels: words`
      外出流向地 流动流向 流出地 流往地 外出流向(地区) 外出省市 流出去向 外出去向 流动去向 外出流动地 外出所在地
      流动党员流向
    `,
    weak: words`外出地点 流向 外出地 流向地 外出地区 流出地区 流动地`,
    wire: words`
      outflowregion outflow outflowaddress outflowplace flowplace flowdirection floatdirection flowto floataddress
      wcdd wcdz lcd
    `,
  },
};
