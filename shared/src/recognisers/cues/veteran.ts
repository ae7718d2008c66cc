import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 退役军人: cues beyond the labels and wire names of the catalogue. */
export const veteran: ConceptCues = {
  'person.militaryServiceStatus': {
    labels: words`
      兵役状况 兵役情况 服役情况 兵役状态 服兵役状况 是否服兵役 是否服役 服役状态 服役状况 是否退役军人 是否退伍军人
      是否军人 是否现役军人 是否参军 是否当过兵 兵役登记情况 参军情况 兵役 服役经历 是否服过兵役 是否转业军人
      是否复退军人 是否复员军人 是否参军(含退伍) 是否为退役军人 兵役登记状态 兵役登记 兵役类别 服兵役 服兵役状态
      服兵役与否 是否服过役 是否曾服役 是否当兵 是否参过军 是否曾参军 是否参军入伍 是否入伍 有无服役经历
      有无参军经历 有无兵役 是否退役士兵 是否复退转军人 是否现役 是否服现役 服现役情况 服现役状况 是否履行兵役义务
      兵役义务 兵役服役情况 参军与否 参军状况 从军经历 从军情况 有无服兵役 是否退伍 是否退役 是否为退伍军人
      是否为军人 是否复转军人
    `,
    weak: words`兵役类型 服役类型 服役类别`,
    wire: words`
      militaryservice militarystatus byqk soldier isveteran military isarmy issoldier military_service binyi fyqk
      bingyi sftwjr militaryservicestatus armystatus militaryserviceinfo militarysituation militaryservicestate
      militaryservicetype isserved isveterans isretiredsoldier isretiredmilitary isexserviceman isexsoldier
      ismilitary ismilitaryservice isjoinarmy hasmilitaryservice hasmilitary isarmyman sffby sftyjr sfwtyjr sftw
      byzt byqkdm byzkdm byzkmc bingyizhuangkuang bingyiqingkuang bydjqk armyservice
    `,
  },
  'person.veteranCategory': {
    labels: words`
      优抚类别 优抚对象类型 退役军人类别 优抚类型 人员类别(退役军人) 退役军人类型 优待对象类别 对象类别(优抚)
      军人类别 退役类别 优抚身份 退役身份类别 退役士兵类型 退役士兵类别 退役士兵种类 退役军人种类 退役军人身份类别
      退役军人身份 退役人员类别 退役人员类型 退役类型 退伍类型 退伍类别 优抚人员类别 优抚人员类型 优抚对象身份
      优抚对象种类 优抚种类 优抚身份类别 优抚对象分类 重点优抚对象类别 重点优抚对象类型 抚恤对象类别 抚恤类别
      抚恤类型 优待对象类型 优待类别 优待类型 军人类型 军人身份类别 军属类别 军属类型 烈属类别 双拥类别 涉军人员类别
      涉军人员类型 优抚对象人员类别 退役军人分类 退役军人人员类别 退役士兵身份 优抚类别名称 优抚对象类别名称
    `,
    weak: words`身份类别 人员类别 服务对象类别 对象类别 退役形式 军烈属类别`,
    wire: words`
      veterancategory veterantype veterankind veteransoldiertype retiredsoldiertype retiredmilitarytype
      retiredsoldierkind servicemantype specialcaretype yflb yflx yfdxlb yfdxlx tyjrlb tyjrlx tysblx tyjrsf
      youfuleibie youfuleixing duixiangleibie
    `,
  },
  'person.enlistDate': {
    labels: words`
      入伍年月 参军时间 参军日期 应征入伍时间 入伍批准日期 服役开始时间 何时入伍 服役起始时间 应征日期 服役开始日期
      入伍年份 参军年月 参军年份 应征入伍日期 应征入伍年月 应征时间 服役起始日期 服役起始年月 服役开始年月
      服役时间(起) 服役入伍时间 从军时间 入役时间 入役日期 入伍起始时间 入伍批准时间 批准入伍时间 批准入伍日期
      批准服现役时间 批准服现役日期 参加部队时间 进入部队时间 入伍日 入伍的时间 参军入伍时间 参军入伍日期
    `,
    weak: words`服役时间 服现役时间`,
    wire: words`
      enlistdate enlisttime rwsj rwny rwrq joinarmydate joinarmytime militarydate armydate ruwushijian
      enlistmenttime enlistmentdate enlisteddate inarmytime armytime enlistday enlistyear enlistedtime enlistmentday
      joinarmy joinarmyday joinarmyyear joinmilitarydate joinmilitarytime enterarmydate enterarmytime entryarmydate
      rwdate rwsjrq rwnf ruwuriqi ruwunianyue armyintime armyindate armyjoindate armyjointime militarystartdate
      militarystarttime conscriptdate conscriptiondate enlistdt
    `,
  },
  'person.dischargeDate': {
    labels: words`
      退役日期 退伍日期 转业日期 复员时间 退役年月 退伍年月 复员日期 退出现役时间 退出现役日期 离队时间 退(伍)役时间
      何时退伍 退休退役时间 退役(退伍)时间 服役结束时间 服役结束日期 退役年份 退伍年份 复员年月 转业年月
      退出部队时间 离队日期 离开部队时间 服役结束年月 服役终止时间 服役终止日期 服役截止时间 退役批准时间
      批准退役时间 批准退役日期 批准退伍日期 批准退伍时间 退役命令时间 复员转业时间 复转时间 退现役时间 退出现役年月
      复员退伍时间 退伍复员时间 退伍退役时间 复退时间
    `,
    wire: words`
      dischargedate retiretime twsj tysj retiredate tuiwushijian tyrq twrq tuiyishijian demobilizedate dischargetime
      retirementtime outarmydate demobilizationtime twny tyny retiredtime demobtime outarmytime dischargeday
      dischargeyear decommissiondate decommissiontime demobdate demobilizeddate demobilizetime outmilitarydate
      leavearmydate leavearmytime leavemilitarydate exitarmydate exitarmytime armyouttime armyoutdate
      militaryenddate militaryendtime tuiwuriqi tuiyiriqi tysjrq twdate tynf outarmy veterandate dischargedt
    `,
  },
  'person.militaryRank': {
    labels: words`
      军衔 退役时军衔 退役军衔 军衔等级 服役军衔 部队军衔 军衔(级别) 授予军衔 退伍军衔 军衔名称 军衔/职级 原军衔
      退役前军衔 退伍时军衔 转业时军衔 服役时军衔 衔级等级 军衔类别 最高军衔 军阶 服役期间军衔 退役时衔级
      退役时军衔级别
    `,
    weak: words`士官级别 士兵级别 授衔`,
    wire: words`
      militaryrank jx rank junxian armyrank militaryrankname militarygrade militaryrankcode armyrankname jxmc jxjb
      sergeantlevel soldierrank junxianjibie
    `,
  },
  'person.militaryBranch': {
    labels: words`
      军兵种 服役军种 服役军兵种 服役兵种 所属军种 军队类别 部队类型 所属军兵种 军兵种类别 军种类别 军种类型
      军种名称 兵种名称 兵种类别 兵种类型 服役军种兵种 军(兵)种类 原军种 原兵种 部队军种 军种/兵种 军种兵种 入伍军种
    `,
    wire: words`
      militarybranch armybranch branchofservice servicebranch armykind armytype militarykind armsofservice jbz jbzdm
      junzhong jzbz
    `,
  },
  'person.resettlementMode': {
    labels: words`
      退役安置方式 安置方式类别 退伍安置方式 安置方式名称 退役士兵安置方式 退役安置类型 退役安置形式 退役安置类别
      退伍方式 退伍形式 退役形式 转业方式 转业安置方式 军转安置方式 复员方式 退出现役方式 退出现役类别
    `,
    weak: words`安置方式 安置情况 安置类型 安置形式 安置类别 安置去向 安置种类 安置渠道 安置途径 安置办法`,
    wire: words`
      resettlementmode resettlemode resettleway resettlementtype resettletype placementmode placementtype
      placementway arrangeway azfs azlx azlb anzhifangshi azxs tyfs tuiyifangshi twfs
    `,
  },
  'person.resettlementRegion': {
    labels: words`
      安置地区 安置所在地 退役安置地 退役安置地区 退役安置地点 退役接收地 接收安置地 安置接收地 拟安置地
      安置地所在地
    `,
    weak: words`安置地点 安置地址 接收地`,
    wire: words`
      resettlementregion resettleregion resettlementplace resettleplace resettlementaddress resettleaddress
      placementarea placementplace placementaddress azd azdz azdd azdq anzhidi
    `,
  },
  'person.hasHonorPlaque': {
    labels: words`
      光荣牌 是否悬挂光荣之家 是否已悬挂光荣牌 是否有光荣牌 光荣牌悬挂情况 光荣牌是否悬挂 是否悬挂光荣之家牌
      悬挂光荣牌 光荣之家牌 是否挂光荣牌 是否发放光荣牌 是否悬挂光荣之家牌匾 光荣之家牌匾 是否悬挂光荣之家光荣牌
      是否发放光荣之家牌 光荣牌状态 光荣牌发放情况 是否领取光荣牌 有无光荣牌 有无悬挂光荣牌 是否已挂光荣牌
      光荣牌悬挂 光荣之家牌悬挂情况 是否悬挂光荣门牌 光荣之家牌匾悬挂情况 是否已悬挂光荣之家 是否有光荣之家牌
      光荣牌是否已悬挂
    `,
    weak: words`光荣之家`,
    wire: words`
      hashonorplaque honorplaque ishonorplaque sfxggrp sfgrp gloryplate honorcard ishonorcard ishangplate sfggrp
    `,
  },
  'person.militaryMerits': {
    labels: words`
      立功情况 立功受奖情况 服役立功情况 立功 荣立战功 服役期间立功受奖情况 功勋荣誉 立功授奖 立功等级 立功授奖情况
      服役期间立功情况 立功受奖等级 立功奖励情况 立功奖励 立功嘉奖 立功嘉奖情况 战功 荣立功勋 荣立军功 军功 军功情况
      服役期间奖励 服役期间受奖情况 服役期间获奖情况 服役期间荣誉 服役荣誉 部队立功情况 部队立功受奖情况
      部队期间立功受奖 在部队立功受奖情况 在部队立功情况 立功或受奖情况 立功受奖记录 服役期间立功受奖 立功表彰情况
    `,
    weak: words`奖励 表彰 荣誉称号 受奖情况 嘉奖情况 立功表现 功勋`,
    wire: words`
      meritoriousservice meritorious merits meritinfo militarymerit militarymerits militaryhonor armyhonor lgqk lgjl
      ligong ligongqingkuang ligongshoujiang lgsjqk
    `,
  },
  'person.resettlementAllowance': {
    labels: words`
      待安置生活费 待安置期生活补助 待安置期生活费 待安置期间生活补助 待安置期间生活费标准 待安置期间生活补助费
      待安置生活补助 待安置生活补助费 待安置期生活补助费 待安置期间生活费用
    `,
    weak: words`安置补助费`,
    wire: words`dazshf dazqjshf`,
  },
  'person.militaryUnit': {
    labels: words`
      服役单位 原服役部队 所在部队 部别 原部队 所属部队 原部队代号 部队名称 退役前部队 服役部队代号 原部队番号
      服役部队番号 所在部队番号 原服役单位 部队单位 服役部队名称 原所在部队 原部队名称 原服役部队番号 原服役部队代号
      原部队单位 原服役部队名称 退役时所在部队 退役时部队 退役前服役部队 退役前所在部队 退伍前部队 退伍前所在部队
      转业前部队 部队全称 部队编号 原部职别 入伍部队 服役所在部队 从军部队 退役部队 服役部队单位 原服役部队及职务
      退役前部别 原部别代号
    `,
    weak: words`部队`,
    wire: words`
      militaryunit militaryunitname armyunit armyname troop troops troopname troopno troopcode troopnumber
      servedunit servicearmy originalarmy budui buduidaihao buduifanhao buduimingcheng bddh bdfh bdmc ybb ybd ybdmc
      fybd szbd fyldw bzb
    `,
  },
  'person.veteranCardNo': {
    labels: words`
      优待证号码 优抚证号 退役军人优待证编号 优抚对象证号 优抚证编号 优待证编码 优待证卡号 优待证证号 优待证件号
      优待证件号码 优抚优待证号 退役军人、其他优抚对象优待证号 退役优待证号 优待证卡编号 退役军人优待证卡号
    `,
    weak: words`优待证`,
    wire: words`
      veterancardno veterancard veteranpreferentialcard preferentialcardno preferentialcertno privilegecardno ydzbh
      ydzhm youdaizhenghao
    `,
  },
};
