import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 救助与补贴: cues beyond the labels and wire names of the catalogue. */
export const assistance: ConceptCues = {
  'person.isLowIncome': {
    labels: words`
      是否低保 是否低保户 是否为低保 是否享受低保待遇 是否低保家庭 是否为低保户 低保户 是否低保人员
      是否享受最低生活保障 是否最低生活保障对象 是否为低保对象 享受低保 低保情况 是否最低生活保障
      是否城乡低保 是否享受城乡低保 是否为低保家庭 是否属于低保
    `,
    wire: words`
      islowincome sfdb isdibao sfdbh islow sfxsdb isdb dibao lowincome issubsistence isallowance isbasic
      isinsured2
    `,
  },
  'person.assistanceStartMonth': {
    labels: words`
      低保开始日期 低保起始日期 享受低保开始时间 低保享受时间 纳入低保时间 享受开始时间 开始享受时间
      享受起始月份 享受起始年月 享受开始年月 起始享受时间 最初享受时间 享受开始日期 享受起始日期 享受日期
      享受低保时间 低保开始时间 开始享受年月 享受时间 享受月份 待遇享受开始时间 救助开始时间 保障起始时间
      开始享受日期 救助起始日期 享受待遇开始时间 初次享受时间 享受低保起始时间 补贴开始时间 享受年月
      起始享受月份 享受起始月
    `,
  },
  'person.povertyReason': {
    labels: words`
      主要致贫原因 贫困原因 致困原因 困难原因 致贫主要原因 致贫原因(主要) 次要致贫原因 致贫返贫原因
      主要致困原因 家庭困难原因 贫困主要原因 致困主要原因 主要困难原因 低保原因 困难成因 贫困类型原因
      纳入原因 致贫类型 贫困致因 返贫原因 致贫(困)原因
    `,
    wire: words`
      povertyreason povertycause zpyy zhipinyuanyin reasonforpoverty causeofpoverty poorreason poorcause
      zyzpyy causepoverty pinkunyuanyin zkyy impoverishreason pkyy
    `,
  },
  'person.lowIncomeCardNo': {
    labels: words`
      低保证编号 低保号 低保证件号 低保编号 救助证号 特困证号 低保证号码 五保证号 五保供养证号
      低保金领取证号 低保卡号 最低生活保障证号 低保户证号 低保领取证号 低保证件编号 特困供养证号
      救助供养证号 最低生活保障金领取证号 特困人员供养证号
    `,
    weak: words`低保证`,
    wire: words`
      dbzh lowincomecard dibaozheng dbzhm lowinsuredno lowcardno dibaono dbh dibaozhenghao
    `,
  },
  'person.assistanceType': {
    labels: words`
      救助对象类别 救助对象类型 救助人员类别 保障类型 享受待遇类别 救助种类 困难家庭类别 申请救助类别
      申请救助类型 低收入类别 社会救助类别 社会救助类型 家庭类型 困难家庭类型 救助类别名称 救助身份类别
      申请类别(救助) 社会救助对象类别 救助待遇类别 保障对象类型 困境类型
    `,
    weak: words`对象类型 救助类型 保障类别 家庭类别 享受类别 救助方式 类别`,
    wire: words`
      assistancetype jzlb helptype rescuetype salvationtype jzdxlb bzlb subsidycategory jzlx2
      assistcategory reliefcategory
    `,
  },
  'person.hasOtherAllowance': {
    labels: words`
      是否享受其他同类津贴 是否享受同类津贴 是否享受其他同类补助 是否已享受其他补贴 是否享受其他福利补贴
      是否享受其他补贴 是否享受同类补贴 是否享受其他津贴 是否享受其他待遇 是否享受其他养老补贴
      是否享受其他护理补贴 是否享受其他补助 是否享受其他同类待遇
    `,
  },
  'person.lowIncomeType': {
    labels: words`
      低保类型 低保种类 低保类别名称 低保分类 低保户类别 低保对象类别 低保人员类别 低保级别 低保户类型
    `,
  },
  'household.monthlyAssistanceAmount': {
    labels: words`
      家庭月保障金额 户月保障金 月保障金 家庭月保障金 户月低保金额 低保月金额 月低保金 月低保金额
      家庭月低保金 家庭月低保金额 月享受金额 低保金额 月救助金额 户月补助金额 月补助金额 月发放金额
      户月救助金额 享受低保金额 户保障金额 月保障标准 低保金 每月低保金额 家庭保障金额 月享受低保金额
      保障金额
    `,
  },
  'person.supportMode': {
    labels: words`
      供养类型 供养形式 养老方式 特困供养方式 供养类别 集中/分散供养 救助供养方式 供养情况 供养方式类型
      五保供养方式 供养状况
    `,
  },
  'person.disabilityAllowanceType': {
    labels: words`
      申请补贴类别 申请补贴类型 残疾人补贴类型 两项补贴类型 申领补贴类型 申请补贴种类 享受补贴类别 两补类型
      申领补贴类别 残疾人两项补贴类别 两项补贴类别
    `,
    weak: words`补贴类型 补贴类别 补贴种类`,
  },
  'person.difficultyType': {
    labels: words`困难类别 困难种类 困难情形 申请困难类型 临时困难类型 困难情况类型 救助困难类型`,
  },
  'application.assistanceAmount': {
    labels: words`
      申请救助金额 申请金额 拟救助金额 救助金 建议救助金额 临时救助金额 救助资金 拟发放金额 救助金额合计
      审批救助金额 救助标准金额 核定救助金额 救助总金额 申请救助资金
    `,
  },
};
