import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 救助与补贴: cues beyond the labels and wire names of the catalogue. */
export const assistance: ConceptCues = {
  'person.isLowIncome': {
    labels: words`
      是否低保 是否低保户 是否为低保 是否享受低保待遇 是否低保家庭 是否为低保户 低保户 是否低保人员
      是否享受最低生活保障 是否最低生活保障对象 是否为低保对象 享受低保 低保情况 是否最低生活保障 是否城乡低保
      是否享受城乡低保 是否为低保家庭 是否属于低保 是否为低保人员 是否享受低保户 是否纳入低保 是否列入低保
      是否吃低保 是否低保人 是否低保成员 是否低保家庭户 是否农村低保 是否城市低保 是否属于低保户
      是否享受城乡居民最低生活保障 是否享受最低生活保障待遇 是否为最低生活保障对象 是否领取低保 是否领取低保金
      是否已享受低保 是否享有低保 低保标识 低保标志 享受低保情况 低保享受情况 低保对象 低保家庭 是否是低保户
      是否是低保 是否享受国家低保 是否享受低保补助 是否低保家庭成员 是否属低保户 是否属于低保对象 是否农村低保户
      是否城市低保户 是否在享低保 有无低保
    `,
    weak: words`低保人员 低保状态 是否低保或特困`,
    wire: words`
      islowincome sfdb isdibao sfdbh islow sfxsdb isdb dibao lowincome issubsistence isallowance isbasic isinsured2
      isdibaohu sfdbdx sfdbry sfdbjt sfxsdbdy sfwdbh sfnrdb dbhbz islowincomefamily islowincomehousehold
      islowsecurity isminimum isminimumliving islowguarantee islowinsured issubsistenceallowance
      issubsistenceallowances islivingallowance lowincomeflag dibaoflag isdbh sfdibao dbflag lowinsurance
      isbasicliving islowsafe isdibaofamily ismls
    `,
  },
  'person.assistanceStartMonth': {
    labels: words`
      低保开始日期 低保起始日期 享受低保开始时间 低保享受时间 纳入低保时间 享受开始时间 开始享受时间 享受起始月份
      享受起始年月 享受开始年月 起始享受时间 最初享受时间 享受开始日期 享受起始日期 享受日期 享受低保时间
      低保开始时间 开始享受年月 享受时间 享受月份 待遇享受开始时间 救助开始时间 保障起始时间 开始享受日期
      救助起始日期 享受待遇开始时间 初次享受时间 享受低保起始时间 补贴开始时间 享受年月 起始享受月份 享受起始月
      享受待遇起始时间 享受待遇起始年月 待遇享受起始时间 待遇享受起始年月 救助开始日期 救助开始年月 救助起始时间
      救助起始年月 保障开始时间 保障开始日期 保障开始年月 保障起始年月 保障起始日期 低保起始年月 低保起始时间
      低保开始年月 低保起始月份 低保批准时间 低保审批时间 低保享受起始时间 享受低保开始日期 享受低保起始日期
      享受低保年月 享受低保日期 享受补贴时间 享受补贴开始时间 享受补贴起始时间 补贴起始时间 补贴起始年月
      补贴开始年月 补贴开始日期 补贴起始月份 起补时间 起补年月 起发年月 纳入保障时间 纳入救助时间 首次享受时间
      首次享受月份 首次享受年月 最早享受时间 享受救助时间 享受救助开始时间 享受救助起始时间 低保纳入时间
      低保开始享受时间 低保起始享受时间 享受低保的时间
    `,
    weak: words`
      享受待遇时间 待遇开始时间 待遇起始时间 待遇起始年月 待遇享受时间 领取起始时间 开始领取时间 开始领取年月
      首次领取时间 开始发放时间 发放起始时间 发放起始年月
    `,
    wire: words`
      firstreceivetime firstenjoymonth firstenjoytime enjoytime enjoydate enjoystarttime enjoystartdate
      enjoystartmonth startenjoymonth startenjoytime enjoymonth benefitstartmonth assiststartdate
      assistancestartdate salvationstartdate guaranteestartdate guaranteestart dbkssj dbqssj xskssj xsqssj xsqsny
      xsqsyf zcxsyf ksxssj ksxsny btkssj xsdbsj xsdbkssj
    `,
  },
  'person.povertyReason': {
    labels: words`
      主要致贫原因 贫困原因 致困原因 困难原因 致贫主要原因 致贫原因(主要) 次要致贫原因 致贫返贫原因 主要致困原因
      家庭困难原因 贫困主要原因 致困主要原因 主要困难原因 低保原因 困难成因 贫困类型原因 纳入原因 致贫类型 贫困致因
      返贫原因 致贫(困)原因 致贫主因 致贫因素 致贫返贫主要原因 致贫致困原因 返贫致贫原因 致贫次要原因 贫困成因
      贫困的原因 因何致贫 因何困难 困难主要原因 困难致因 生活困难原因 造成困难原因 造成贫困原因 特困原因 致困因素
      导致困难原因 低收入原因 贫困致贫原因 致贫原因类型 家庭困难的原因 家庭困难主要原因 主要致贫原因分类
    `,
    wire: words`
      povertyreason povertycause zpyy zhipinyuanyin reasonforpoverty causeofpoverty poorreason poorcause zyzpyy
      causepoverty pinkunyuanyin zkyy impoverishreason pkyy povertyreasons povertyreasoncode mainpovertyreason
      povertymainreason poorreasons mainpoorreason povertyfactor difficultyreason difficultreason hardshipreason
      zpyydm zpyymc zzpyy cyzpyy zpfpyy zhikunyuanyin kunnanyuanyin knyy reasonpoverty reasonsforpoverty
      reasonofpoverty pkyymc povertycauses causepoor
    `,
  },
  'person.lowIncomeCardNo': {
    labels: words`
      低保证编号 低保号 低保证件号 低保编号 救助证号 特困证号 低保证号码 五保证号 五保供养证号 低保金领取证号
      低保卡号 最低生活保障证号 低保户证号 低保领取证号 低保证件编号 特困供养证号 救助供养证号
      最低生活保障金领取证号 特困人员供养证号 低保证书编号 低保证书号 低保户编号 低保本号 低保册号 城乡低保证号
      城市低保证号 农村低保证号 城镇低保证号 低保金证号 低保救助证号 五保编号 五保证编号 五保户证号 特困证编号
      特困人员证号 特困人员救助供养证号 特困人员救助供养证编号 特困救助供养证号 社会救助证号 社会救助证编号
      救助证号码 救助证件号 低收入证号 低收入家庭证号 低保/特困证号 城乡居民最低生活保障证号 最低生活保障证编号
      最低生活保障金证号 城乡居民最低生活保障金领取证号 低保户证编号 五保供养证编号
    `,
    weak: words`低保证 救助编号`,
    wire: words`
      dbzh lowincomecard dibaozheng dbzhm lowinsuredno lowcardno dibaono dbh dibaozhenghao lowincomecardno
      lowincomecardnum lowincomecertno lowincomecertificateno lowincomeno lowincomeid lowinsurecard lowinsurecardno
      lowsecuritycardno dibaocardno dibaocard dibaozhengbianhao dbbh dbzbh dbzjh dbhbh subsistenceno
      subsistencecardno allowancecardno wbzh tkzh salvationcardno reliefcardno assistancecardno
    `,
  },
  'person.assistanceType': {
    labels: words`
      救助对象类别 救助对象类型 救助人员类别 保障类型 享受待遇类别 救助种类 困难家庭类别 申请救助类别 申请救助类型
      低收入类别 社会救助类别 社会救助类型 困难家庭类型 救助类别名称 救助身份类别 申请类别(救助) 社会救助对象类别
      救助待遇类别 保障对象类型 困境类型 救助对象身份 救助身份 救助对象种类 救助人员类型 救助人员身份 救助家庭类型
      救助家庭类别 社会救助种类 救助项目类别 救助待遇类型 保障种类 保障人员类别 保障人员类型 保障对象类别
      保障家庭类型 保障对象种类 享受待遇类型 享受救助类型 享受救助类别 享受救助种类 申请救助种类 申请救助项目
      申请家庭类型 申请保障类别 申请保障类型 低保特困类别 低收入类型 低收入家庭类型 低收入人口类型 低收入人口类别
      低收入对象类型 民政对象类型 民政对象类别 民政救助类型 困难群众类型 困难群众类别 困难家庭种类 困难对象类型
      困难对象类别 困难身份 救助对象人员类别 低收入人口分类 救助人口类型 享受民政待遇类型
    `,
    weak: words`对象类型 救助类型 保障类别 家庭类别 享受类别 救助方式 类别 家庭类型 救助项目 享受类型 申请对象类别`,
    wire: words`
      assistancetype jzlb helptype rescuetype salvationtype jzdxlb bzlb subsidycategory jzlx2 assistcategory
      reliefcategory assistancekind assistancecategory assistanceclass assisttype assistkind reliefkind relieftype
      salvationkind salvationcategory rescuecategory rescuekind helpcategory helpkind jzzl jzfl jzdxlx jzrylb jzjtlx
      bzlx bzdxlb bzdxlx jiuzhuleixing jiuzhuleibie guaranteetype guaranteecategory
    `,
  },
  'person.hasOtherAllowance': {
    labels: words`
      是否享受其他同类津贴 是否享受同类津贴 是否享受其他同类补助 是否已享受其他补贴 是否享受其他福利补贴
      是否享受其他补贴 是否享受同类补贴 是否享受其他津贴 是否享受其他待遇 是否享受其他养老补贴 是否享受其他护理补贴
      是否享受其他补助 是否享受其他同类待遇 是否享受其它补贴 是否享受其它津贴 是否享受其它福利 是否同时享受其他补贴
      是否重复享受补贴 是否重复享受 有无享受其他补贴 是否已享受同类补贴 是否享受其他生活补贴
      是否享受其他同类生活补贴 是否享受其他政策性补贴 是否享受其他民政补贴 是否享受其他残疾人补贴 是否享受其他救助
      是否享受其他社会救助 是否享受其他福利待遇 是否领取其他补贴 是否领取其他津贴 是否享受同类待遇
    `,
    wire: words`hasotherallowance hasothersubsidy isenjoyother isothersubsidy sfxsqtbt sfxsqtjt sfxsqtdy sfqtbt`,
  },
  'person.lowIncomeType': {
    labels: words`
      低保类型 低保种类 低保类别名称 低保分类 低保户类别 低保对象类别 低保人员类别 低保级别 低保户类型 低保属性
      低保性质 低保身份 低保身份类别 低保家庭类别 低保家庭类型 低保保障类别 低保保障类型 最低生活保障类别
      最低生活保障类型 低保等级 低保档次 低保救助类别 享受低保类别 享受低保类型 享受低保种类 城乡低保类别 低保户属性
      低保对象类型 低保人员类型
    `,
    wire: words`
      lowincometype lowincomekind lowincomecategory lowincomeclass dblx dblb dblbdm dblxdm dibaoleixing dibaoleibie
      lowinsuretype lowsecuritytype subsistencetype subsistenceallowancetype
    `,
  },
  'household.monthlyAssistanceAmount': {
    labels: words`
      家庭月保障金额 户月保障金 月保障金 家庭月保障金 户月低保金额 低保月金额 月低保金 月低保金额 家庭月低保金
      家庭月低保金额 低保金额 月救助金额 户月补助金额 户月救助金额 享受低保金额 户保障金额 月保障标准 低保金
      每月低保金额 家庭保障金额 月享受低保金额 户月低保金 户月救助金 户月补差金额 户月补差 月补差额 家庭月补差额
      月低保救助金额 月救助金 家庭月救助金 户月享受金额 户低保金额 户低保金 低保月发放金额 低保补助金额 低保保障金额
      享受低保金 月领取低保金 月领低保金额 月领取低保金额 每月低保金 每月享受低保金 每月享受低保金额 每月救助金额
      每月领取低保金额 家庭月享受低保金 低保月保障金额 月保障总金额 月救助总额 户月保障总额 家庭月保障总额
      月享受低保金 户月享受低保金
    `,
    weak: words`月享受金额 月补助金额 月发放金额 保障金额 补差金额 月补差`,
    wire: words`
      dbje dbj dibaojin dibaojine monthguaranteeamount monthlyguarantee monthlyassistanceamount monthlysubsistence
      lowincomeamount lowincomemoney ydbj ydbje ybzje ybzj hybzje jtybzje yjzje ybcje
    `,
  },
  'person.supportMode': {
    labels: words`
      供养类型 供养形式 特困供养方式 供养类别 集中/分散供养 救助供养方式 供养情况 供养方式类型 五保供养方式 供养状况
      特困供养类型 特困人员供养方式 特困人员供养类型 五保供养类型 五保类型 五保类别 集中或分散供养 供养性质 供养状态
      供养模式 供养种类 救助供养类型 救助供养形式 特困救助供养方式 特困供养形式 集中/分散 分散/集中供养
    `,
    weak: words`养老方式 特困类别`,
    wire: words`
      supportmode supportway supporttype supportmethod provideway gyfs gylx gyxs wbgyfs gongyangfangshi tkgyfs
      providetype
    `,
  },
  'person.disabilityAllowanceType': {
    labels: words`
      申请补贴类别 申请补贴类型 残疾人补贴类型 两项补贴类型 申领补贴类型 申请补贴种类 享受补贴类别 两补类型
      申领补贴类别 残疾人两项补贴类别 两项补贴类别 残疾补贴类型 残疾补贴类别 残疾补贴种类 残疾人补贴类别
      残疾人补贴种类 残疾人两项补贴种类 两项补贴种类 两补类别 两补种类 享受补贴类型 享受补贴种类 享受残疾补贴类型
      残疾津贴类别 残疾津贴类型 拟申请补贴类型 残疾人两项补贴申请类别 申请残疾补贴类别 残疾人补贴项目
    `,
    weak: words`补贴类型 补贴类别 补贴种类 申请补贴项目 申请补贴名称`,
    wire: words`
      subsidytype allowancetype disabilityallowancetype disabledallowancetype disabledsubsidytype cjbtlx cjbtlb
      lxbtlx btlb btlx btzl sqbtlb sqbtlx butieleixing disabilitysubsidytype
    `,
  },
  'person.difficultyType': {
    labels: words`
      困难类别 困难种类 困难情形 申请困难类型 临时困难类型 困难情况类型 救助困难类型 困难原因类型 困难家庭困难类型
      困难情况类别 困难类型名称 困难类别名称 致困类别 遇困类型 急难类型 临时救助类型 临时救助类别 特殊困难类型
      困难状况类型 生活困难类型 救助困难类别 急难型/支出型 临时困难类别 遭遇困难类型 临时救助对象类别
      临时救助对象类型
    `,
    weak: words`困难程度 致困类型 困难情况`,
    wire: words`
      difficultytype difficulttype difficultytypes difficultycategory difficultkind hardshiptype hardtype knlx knlb
      kunnanleixing kunnanleibie lsjzlx lsjzlb temporaryhelptype
    `,
  },
  'application.assistanceAmount': {
    labels: words`
      申请救助金额 拟救助金额 救助金 建议救助金额 临时救助金额 救助金额合计 审批救助金额 救助标准金额 核定救助金额
      救助总金额 申请救助资金 申请救助数额 申请救助款 拟救助额 拟救助资金 拟给予救助金额 给予救助金额 核准救助金额
      核准救助资金 核定救助额 批准救助金额 救助金数额 救助额 救助额度 救助款 救助款金额 救助金发放金额 享受救助金额
      临时救助金 临时救助资金 临时救助额度 建议救助额 建议救助金 申请临时救助金额 救助金金额 临时救助金额合计
    `,
    weak: words`申请金额 拟发放金额 救助资金 求助金额 救助标准 补助金额 慰问金额`,
    wire: words`
      assistanceamount assistamount assistancemoney assistmoney rescueamount rescuemoney salvationamount
      salvationmoney reliefamount reliefmoney helpamount helpmoney jzje jzjine jiuzhujine njzje sqjzje hdjzje lsjzje
    `,
  },
  'household.classifiedAssistanceAmount': {
    labels: words`户分类施保金额 家庭分类施保金 分类施保总额 分类施保金 分类施保补助金额`,
    wire: words`flsbje flsbj jtflsbje jtflsbze classifiedamount`,
  },
  'person.classifiedAssistanceAmount': {
    labels: words`人员分类施保金额 个人分类施保金额 个人分类施保金 人员分类施保金 本人分类施保金额 个人分类施保总额`,
    wire: words`ryflsbje ryflsbze grflsbje`,
  },
};
