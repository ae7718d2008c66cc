import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 农业: cues beyond the labels and wire names of the catalogue. */
export const farm: ConceptCues = {
  'person.landArea': {
    labels: words`
      承包土地面积 承包耕地面积 承包地 确权地面积 家庭承包面积 土地承包面积 承包田面积 承包地确权面积 土地确权面积
      确权耕地面积 承包地总面积 家庭承包地面积 承包土地 耕地承包面积 责任田面积 承包地亩数 承包亩数 承包经营面积
      土地承包经营权面积 承包经营权面积 承包合同面积 确权登记面积 确权总面积 确权亩数 确权颁证面积 确权土地 确权耕地
      承包总面积 家庭承包经营面积 二轮承包地面积 二轮延包面积 二轮承包土地面积 二轮承包耕地面积 承包地总亩数
      责任地面积 责任田亩数 责任田 口粮田面积 自有耕地面积 自有土地面积 自有承包地 自家耕地面积 实有耕地面积
      计税面积 农村税费改革面积 计税耕地面积 家庭耕地亩数 拥有耕地面积 承包田 承包耕地 土地承包亩数 家庭承包地亩数
      承包土地亩数
    `,
    weak: words`耕地面积 土地面积 耕地 合同面积 土地亩数 耕地亩数 实测面积 家庭土地面积`,
    wire: words`
      contractedarea contractlandarea landarea farmlandarea cultivatedarea cultivatedland arableland arablearea
      plowlandarea confirmedarea cbmj cbdmj cbtdmj gdmj tdmj qqmj htmj chengbaomianji gengdimianji tudimianji
      farmland cultivatedlandarea
    `,
  },
  'farm.subsidyArea': {
    labels: words`
      核定补贴面积 享受补贴面积 耕地补贴面积 耕地地力补贴面积 地力补贴面积 补贴亩数 实补面积 应补面积 补贴耕地面积
      享受补贴耕地面积 核定补贴耕地面积 拟补贴面积 可补贴面积 实际补助面积 粮食补贴面积 种粮补贴面积 粮补面积
      直补面积 良种补贴面积 农资补贴面积 农资综合补贴面积 补贴总面积 补贴面积合计 补贴土地面积 享受补贴的面积
      符合补贴面积 应享受补贴面积 补助面积 地力保护补贴面积
    `,
    weak: words`核定面积 核实面积 享受面积`,
    wire: words`subsidyarea subsidizedarea allowancearea btmj butiemianji subsidyacreage hdbtmj`,
  },
  'farm.declaredArea': {
    labels: words`
      申报补贴面积 申报种植面积 申报亩数 实际种植面积 申请补贴面积 粮食种植面积 申报耕地面积 申报土地面积 申报总面积
      实种面积 实播面积 播种亩数 作物种植面积 作物播种面积 农作物种植面积 粮食播种面积 自报面积 自主申报面积
      报补面积 申请耕地面积 农作物播种面积
    `,
    weak: words`种植面积 申请面积 播种面积 种植总面积 种植亩数 作物面积`,
    wire: words`
      declaredarea declarearea applicationarea plantarea plantingarea plantedarea sownarea sowingarea sbmj sbgdmj
      zzmj bzmj zhongzhimianji bozhongmianji plantacreage
    `,
  },
  'farm.excludedArea': {
    labels: words`
      不予补贴面积 核减面积 扣减面积 不补贴面积 不享受补贴面积 不予补贴的面积 应扣除面积 不予补贴耕地面积
      不符合补贴面积 不应补贴面积 扣减补贴面积 核减补贴面积 应核减面积 剔除面积 扣减总面积 应扣减面积 不能补贴面积
      不可补贴面积
    `,
    weak: words`扣除面积`,
    wire: words`excludedarea deductarea deductedarea notsubsidyarea bybtmj hjmj kcmj kjmj`,
  },
  'farm.transferOutArea': {
    labels: words`
      流转出面积 土地流出面积 流出面积 转出面积 流转出耕地面积 流出土地面积 流转出亩数 土地流转出面积 流出耕地面积
      转出耕地面积 转出土地面积 租出面积 出租土地面积 转包出面积 流转给他人面积 流出亩数 转出亩数 流转出的面积
      土地转出面积 耕地流出面积 耕地流转出面积
    `,
    wire: words`transferoutarea outflowarea rentoutarea circulationout lzcmj lcmj zcmj`,
  },
  'farm.transferInArea': {
    labels: words`
      流转入面积 土地流入面积 转入面积 流入土地面积 流转入耕地面积 流入耕地面积 土地流转入面积 转入耕地面积
      转入土地面积 流入亩数 转入亩数 租入面积 租种面积 承租土地面积 租地面积 租赁土地面积 流转入的面积 土地转入面积
      耕地流入面积 耕地流转入面积 租种土地面积 流转入亩数
    `,
    weak: words`流转面积 土地流转面积 流转土地面积 流转耕地面积`,
    wire: words`transferinarea inflowarea rentinarea circulationarea lzrmj lrmj zrmj lzmj`,
  },
  'farm.entrustedArea': {
    labels: words`
      代耕面积 代种面积 托管面积 代耕代种耕地面积 委托代耕面积 代耕代种土地面积 托管土地面积 代管面积 代耕地面积
      委托代耕代种面积 土地托管面积 委托耕种面积
    `,
    wire: words`entrustedarea trusteearea trustarea dgmj dgdzmj tgmj`,
  },
  'farm.season': {
    labels: words`
      种植季节 作物季节 补贴季别 种植季 季别 作物/季别 种植季别 播种季节 种植时节 作物季别 补贴作物季节 种植茬口
      茬口 耕种季节
    `,
    weak: words`季节`,
    wire: words`plantseason plantingseason cropseason zzjj jijie`,
  },
  'farm.crop': {
    labels: words`
      种植作物 作物名称 作物品种 农作物 种植种类 作物种类 农作物名称 种植农作物 作物类型 种植作物名称 种植品类
      主要作物 种植作物品种 农作物种类 种植类型 种植内容 主要种植作物 主要种植品种 补贴作物 补贴品种 补贴作物名称
      粮食作物 粮食品种 农作物品种 作物类别 作物品类 种养殖品种 种植农作物名称 种植种类名称 种植类别 主栽品种
      主种作物 播种作物 播种品种 种植的作物 农作物类型 种植农作物种类 种植的农作物 农作物类别 种植品种名称
      种植作物种类
    `,
    weak: words`作物 品种 种养品种 种植产品 种植项目`,
    wire: words`
      crop cropname croptype cropkind cropvariety crops plantcrop plantcrops plantvariety plantname planttype
      plantingtype plantingvariety plantkind zzpz zzzw zwpz zwlx zwzl nzw nzwmc zuowu zuowumingcheng zuowupinzhong
      zhongzhipinzhong
    `,
  },
  'farm.subsidyStandard': {
    labels: words`
      补贴单价 亩补贴标准 亩均补贴标准 每亩补贴标准 每亩补贴 补贴标准(元) 补贴额度(元/亩) 补贴发放标准 亩补贴金额
      亩均补贴 亩均补贴金额 单位面积补贴标准 亩补标准 补贴标准金额 每亩补贴金额 耕地补贴标准 地力补贴标准
    `,
    weak: words`补贴标准 补助标准 发放标准`,
    wire: words`subsidystandard allowancestandard btbz butiebiaozhun subsidyprice btdj`,
  },
  'farm.subsidyAmount': {
    labels: words`
      地力补贴金额 耕地地力补贴金额 耕地补贴金额 耕地地力保护补贴金额 种粮补贴金额 粮食补贴金额 农业补贴金额
      粮补金额 耕地地力保护补贴资金
    `,
    weak: words`
      补贴金额 发放金额 补贴总额 补贴资金 补贴合计 补贴额 应发金额 补贴总金额 应补贴金额 应发补贴金额 实发补贴金额
      补贴金额合计 补贴发放金额 补贴资金额 补贴资金金额 应补金额 实补金额 实际补贴金额 拟补贴金额 享受补贴金额
    `,
    wire: words`subsidyamount subsidymoney subsidysum btje btzje butiejine allowanceamount`,
  },
};
