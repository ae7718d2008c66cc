import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 收入与财产: cues beyond the labels and wire names of the catalogue. */
export const finance: ConceptCues = {
  'person.income': {
    labels: words`
      个人年收入 个人月收入 本人收入 本人月收入 本人年收入 月均收入 年均收入 月薪 工资收入水平 个人收入情况
      月工资收入 个人年总收入 收入金额 经济收入 收入水平 年收入情况 税后年收入 税后月收入 月平均收入
      个人平均月收入 工资收入金额 个人工资 薪资 薪资水平 退休金 月收入情况 务工收入 个人收入金额 打工收入
      务工年收入 务工月收入
    `,
    weak: words`收入 月收入 收入情况 工资`,
    wire: words`
      monthlyincome yearincome annualincome income monthincome personalincome grsr ysr nsr salary wages
      grnsr incomelevel yearlyincome personincome shouru
    `,
  },
  'person.householdIncome': {
    labels: words`
      家庭收入 家庭年收入总额 家庭月总收入 家庭年总收入 全家收入 家庭收入情况 家庭收入合计 家庭全年收入
      家庭全年总收入 全家年收入 户年收入 家庭收入总额 家庭经济收入 家庭月收入合计 家庭年收入合计 全年总收入
      全家月收入 家庭总年收入 家庭毛收入 总收入 户总收入
    `,
    wire: words`
      familyincome householdincome totalincome jtzsr jtnsr familyannualincome jtsr familytotalincome jtnzsr
      householdannualincome
    `,
  },
  'household.perCapitaIncome': {
    labels: words`
      家庭人均年收入 家庭人均月收入 年人均收入 人均年收入 人均月收入 家庭年人均收入 家庭月人均收入
      年人均纯收入 家庭人均纯收入 人均可支配收入 年人均可支配收入 户人均收入 月人均纯收入 人均年纯收入
      家庭人均收入水平
    `,
    wire: words`
      percapitaincome rjsr rjnsr averageincome jtrjsr percapita jtrjnsr rjysr incomepercapita
    `,
  },
  'household.rigidExpenditure': {
    labels: words`家庭刚性支出 刚性支出总额 年刚性支出 刚性支出合计 家庭年刚性支出 家庭必需支出`,
  },
  'person.houseArea': {
    labels: words`
      住房建筑面积 房屋建筑面积 居住面积 房屋总面积 家庭住房面积 住房使用面积 建筑总面积 房产面积 使用面积
      住宅面积 居住房屋面积
    `,
    weak: words`面积 房屋面积`,
    wire: words`
      housearea buildarea buildingarea jzmj fwmj zfmj floorarea housingarea livearea2 houseareas
    `,
  },
  'household.wageIncome': {
    labels: words`工资收入 工资薪金收入 家庭工资性收入 工资性年收入 工资薪金 年工资性收入`,
  },
  'household.businessIncome': {
    labels: words`
      经营性收入 经营收入 家庭经营收入 经营性净收入 家庭经营性收入 生产经营净收入 生产经营收入
      家庭经营净收入
    `,
  },
  'household.propertyIncome': {
    labels: words`财产性收入 财产收入 家庭财产性收入 财产性净收入 家庭财产净收入`,
  },
  'household.transferIncome': {
    labels: words`转移性收入 转移收入 家庭转移性收入 转移性净收入 家庭转移净收入`,
  },
  'household.houseCount': {
    labels: words`
      房屋套数 住房套数 房产数量 房产套数 拥有房产数量 家庭住房套数 拥有住房套数 房屋数量
    `,
  },
  'household.vehicles': {
    labels: words`
      家庭车辆 车辆情况 机动车 机动车情况 家庭车辆情况 拥有车辆 车辆信息 拥有机动车情况 家庭机动车
    `,
  },
  'household.financialAssets': {
    labels: words`
      金融资产 家庭金融资产 银行存款 存款总额 金融财产 存款及有价证券 金融资产合计 家庭金融资产总额
    `,
  },
  'household.otherAssets': {
    labels: words`其他财产情况 其他资产 其它财产 其他家庭财产 其他财产信息`,
  },
  'person.licensePlate': {
    labels: words`
      车牌 车牌号 机动车号牌号码 车辆号牌 机动车号牌 车辆牌照 机动车车牌号 车辆车牌号 车牌照号 车牌照
      机动车号码 车辆牌号 牌照号 车辆牌照号 号牌 机动车牌号 车辆号码 车辆车牌 机动车车牌
    `,
    wire: words`
      platenumber carno licenseplate carnumber plateno cph cphm vehicleno platenum carnum
      licenseplatenumber vehiclenumber hphm carplate carlicense carcode
    `,
  },
};
