import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 农业: cues beyond the labels and wire names of the catalogue. */
export const farm: ConceptCues = {
  'person.landArea': {
    labels: words`
      承包土地面积 承包耕地面积 承包地 确权地面积 家庭承包面积 土地承包面积 承包田面积 承包地确权面积
      合同面积 土地确权面积 确权耕地面积 承包地总面积 家庭承包地面积 承包土地 耕地承包面积 责任田面积
    `,
    weak: words`耕地面积 土地面积 耕地`,
  },
  'farm.subsidyArea': {
    labels: words`
      核定补贴面积 享受补贴面积 耕地补贴面积 耕地地力补贴面积 地力补贴面积 补贴亩数 核定面积 核实面积
      实补面积 应补面积
    `,
  },
  'farm.declaredArea': {
    labels: words`
      申报补贴面积 申请面积 申报种植面积 种植面积 申报亩数 播种面积 实际种植面积 申请补贴面积 种植总面积
      粮食种植面积
    `,
  },
  'farm.excludedArea': {
    labels: words`
      不予补贴面积 核减面积 扣减面积 不补贴面积 不享受补贴面积 不予补贴的面积 扣除面积 应扣除面积
      不予补贴耕地面积
    `,
  },
  'farm.transferOutArea': {
    labels: words`
      流转出面积 土地流出面积 流出面积 转出面积 流转出耕地面积 流出土地面积 流转出亩数 土地流转出面积
    `,
  },
  'farm.transferInArea': {
    labels: words`
      流转入面积 土地流入面积 转入面积 流转面积 流入土地面积 流转入耕地面积 流入耕地面积 土地流转入面积
      土地流转面积
    `,
  },
  'farm.entrustedArea': {
    labels: words`代耕面积 代种面积 托管面积 代耕代种耕地面积 委托代耕面积`,
  },
  'farm.season': {
    labels: words`种植季节 作物季节 补贴季别 种植季 季别 作物/季别 种植季别 播种季节`,
    weak: words`季节`,
  },
  'farm.crop': {
    labels: words`
      种植作物 作物名称 作物品种 农作物 种植种类 作物种类 农作物名称 种植农作物 作物类型 种植作物名称
      种植品类 主要作物 种植作物品种 农作物种类 种植类型 种植内容 主要种植作物 主要种植品种
    `,
    weak: words`作物 品种`,
  },
  'farm.subsidyStandard': {
    labels: words`
      补贴单价 亩补贴标准 亩均补贴标准 每亩补贴标准 每亩补贴 补贴标准(元) 补贴额度(元/亩) 补贴发放标准
      亩补贴金额
    `,
    weak: words`补贴标准`,
  },
  'farm.subsidyAmount': {
    labels: words`
      应补贴金额 应发补贴金额 实发补贴金额 补贴金额合计 补贴发放金额 补贴资金额 补贴资金金额
    `,
    weak: words`补贴金额 发放金额 补贴总额 补贴资金 补贴合计 补贴额 应发金额 补贴总金额`,
  },
};
