import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 收入与财产: cues beyond the labels and wire names of the catalogue. */
export const finance: ConceptCues = {
  'person.income': {
    labels: words`
      个人年收入 个人月收入 本人收入 本人月收入 本人年收入 月均收入 年均收入 月薪 工资收入水平 个人收入情况 月工资收入
      个人年总收入 收入水平 年收入情况 税后年收入 税后月收入 月平均收入 个人平均月收入 工资收入金额 个人工资 薪资 薪资水平
      退休金 月收入情况 务工收入 个人收入金额 打工收入 务工年收入 务工月收入 个人年收入金额 个人年收入合计 个人年度收入
      个人年度总收入 个人全年收入 个人全年总收入 个人年纯收入 个人年净收入 个人年可支配收入 个人年工资收入 个人月总收入
      个人月收入金额 个人每月收入 个人总收入 个人收入总额 个人收入合计 个人收入状况 个人税前年收入 个人税后收入 个人薪酬
      个人工资收入 个人工资性收入 个人上一年度总收入 个人上年度收入 个人上年度总收入 上年个人收入 上年度个人总收入
      本人年总收入 本人工资收入 本人收入情况 本人总收入 申请人月收入 申请人收入 年收入金额 年收入总额 年收入水平 年收入状况
      税前年收入 税前月收入 税后收入 税前收入 年薪 年薪收入 年工资 年工资收入 年度收入 年度个人收入 年净收入 月净收入
      月收入金额 月收入水平 月收入状况 月总收入 月均工资 月均工资收入 月平均工资 月平均工资收入 月工资水平 月工资标准
      月工资额 月薪水平 月薪收入 月薪资 月薪酬 每月收入 每月工资 每月工资收入 每月平均收入 平均月收入 平均月工资 平均工资
      工资收入情况 工资待遇水平 工资月收入 工资薪酬 实际月收入 目前月收入 现月收入 当前月收入 月退休金 每月退休金 退休工资
      退休金额 退休金收入 退休金/养老金 劳动收入 劳务收入 务工工资 务工月工资 务工收入金额 务工总收入 务工年总收入
      外出务工收入 外出务工年收入 外出务工月收入 打工年收入 打工月收入 就业收入 就业月收入 从业收入 稳定收入 固定收入
      固定月收入 monthlyincome annualincome
    `,
    weak: words`收入 月收入 收入情况 工资 收入金额 经济收入 年均收入 收入来源金额 薪酬`,
    wire: words`
      monthlyincome yearincome annualincome income monthincome personalincome grsr ysr nsr salary wages grnsr incomelevel
      yearlyincome personincome shouru monthlyincomes monthlyincomeamount monthlysalary monthsalary monthsalaries monthlypay
      monthpay monthlywage monthwage monthwages monthlyearning monthearning monthlyprofit monthmoney monthreceive
      yearincomes yearlysalary yearsalary annualsalary annualearnings annualrevenue annualpay earning earnings salaryincome
      salarylevel salarymonth salaryincomes salaries salaryrange wage wagelevel wagemonth incomes incomemonthly incomeyearly
      incomeannual incomemoney incomeamount incomenum incomesituation incomestatus incomecondition
    `,
  },
  'person.householdIncome': {
    labels: words`
      家庭收入 家庭年收入总额 家庭月总收入 家庭年总收入 全家收入 家庭收入情况 家庭收入合计 家庭全年收入 家庭全年总收入
      全家年收入 户年收入 家庭收入总额 家庭经济收入 家庭月收入合计 家庭年收入合计 全家月收入 家庭总年收入 家庭毛收入
      户总收入 家庭收入金额 家庭收入总计 家庭收入水平 家庭收入状况 家庭收入标准 家庭总收入金额 家庭总收入合计 家庭总计收入
      家庭总月收入 家庭共计收入 家庭年收入情况 家庭年收入金额 家庭年收入状况 家庭年收入水平 家庭年收入总计 家庭年度收入
      家庭年度总收入 家庭年度总收入合计 家庭年度收入合计 家庭年度收入总额 家庭年纯收入 家庭年净收入 家庭年均总收入
      家庭年经济收入 家庭年经济总收入 家庭年可支配收入 家庭月收入金额 家庭月收入总额 家庭月收入情况 家庭月收入水平
      家庭月均收入 家庭月均总收入 家庭月平均收入 家庭月经济收入 家庭月净收入 家庭月度收入 家庭每月收入 家庭每月总收入
      家庭每年收入 家庭平均月收入 家庭纯收入 家庭纯收入合计 家庭纯收入总额 家庭净收入 家庭全部收入 家庭全年收入合计
      家庭全年总收入合计 家庭全年纯收入 家庭可支配收入 家庭可支配总收入 家庭经济总收入 家庭经济收入情况 家庭核定收入
      家庭核定总收入 家庭核定年收入 家庭核定月收入 家庭申报收入 家庭申报总收入 家庭实际收入 家庭成员年收入合计
      家庭成员月收入合计 家庭成员收入合计 家庭税后收入 家庭税后年收入 家庭税前年收入 家庭上年度总收入 家庭上年总收入
      家庭上年收入 家庭上一年度总收入 家庭近12个月总收入 家庭近一年收入 上年家庭总收入 上年度家庭收入 上年度家庭总收入
      上一年度家庭总收入 去年家庭总收入 本年度家庭总收入 年家庭总收入 年家庭收入 年家庭纯收入 年均家庭收入 月家庭收入
      月家庭总收入 月均家庭收入 全家收入合计 全家月总收入 全家年纯收入 全户收入 全户年收入 户收入 户收入合计 户年收入合计
      户年总收入 户年纯收入 户年净收入 户年可支配收入 户月收入 户月总收入 户纯收入 户可支配收入 共同生活家庭成员总收入
      共同生活家庭成员年收入 共同生活家庭成员收入合计 申请家庭总收入 申请家庭年收入 申请家庭月收入 familyincome
      householdincome
    `,
    weak: words`总收入 全年总收入 收入合计 收入总额 年总收入 全年收入 上年度总收入`,
    wire: words`
      familyincome householdincome totalincome jtzsr jtnsr familyannualincome jtsr familytotalincome jtnzsr
      householdannualincome familyincomes familyallincome familyincomeall familyincometotal familyincomesum
      familyincomeamount familyincomemoney familyincomeyear familyincomemonth familyincomesituation familyyearincome
      familyyearlyincome familyyearincomes familyyeartotalincome familymonthincome familymonthlyincome
      familymonthtotalincome familyannualtotalincome familyannualrevenue familyrevenue familyearning familyearnings
      familysumincome familynetincome familygrossincome familyeconomicincome familytotalrevenue homeincome homeyearincome
      homemonthincome householdtotalincome householdyearincome householdmonthincome householdmonthlyincome householdrevenue
      householdgrossincome householdnetincome totalfamilyincome totalhouseholdincome totalincomes
    `,
  },
  'household.perCapitaIncome': {
    labels: words`
      家庭人均年收入 家庭人均月收入 人均月收入 家庭年人均收入 家庭月人均收入 年人均纯收入 家庭人均纯收入 年人均可支配收入
      户人均收入 月人均纯收入 家庭人均收入水平 人均收入金额 人均收入水平 人均收入情况 人均总收入 人均净收入 人均年净收入
      人均年均收入 人均年总收入 人均年可支配收入 人均月净收入 人均月均收入 人均月总收入 人均月纯收入 人均月可支配收入
      年人均净收入 年人均总收入 月人均净收入 月人均总收入 月人均可支配收入 月人均家庭收入 月均人均收入 年均人均收入
      每人月收入 每人年收入 每月人均收入 每年人均收入 家庭人均收入金额 家庭人均收入情况 家庭人均净收入 家庭人均年净收入
      家庭人均年总收入 家庭人均年可支配收入 家庭人均总收入 家庭人均月均收入 家庭人均月纯收入 家庭人均月净收入
      家庭人均月总收入 家庭人均月可支配收入 家庭人均核定收入 家庭人均经济收入 家庭年人均净收入 家庭年均人均收入
      家庭月人均净收入 家庭月人均可支配收入 家庭月均人均收入 家庭平均收入 家庭每月人均收入 户人均年收入 户人均月收入
      户人均纯收入 户人均年纯收入 户人均净收入 户月人均收入 户年人均收入 户人均可支配收入 共同生活家庭成员人均收入
      共同生活家庭成员月人均收入 上年度人均纯收入 上年人均纯收入 上年度人均收入 上年度家庭人均收入 核定人均收入
      核定月人均收入 申请家庭人均收入 申请家庭人均月收入 申请家庭月人均收入
    `,
    wire: words`
      percapitaincome rjsr rjnsr averageincome jtrjsr percapita jtrjnsr rjysr incomepercapita percapitaincomes
      percapitamonthlyincome percapitamonthincome percapitayearincome percapitaannualincome percapitanetincome
      percapitamoney capitaincome peravgincome perincome perpersonincome perpeopleincome personavgincome avgincome
      avgmonthincome avgyearincome averagemonthincome averagemonthlyincome averageyearincome averageannualincome
      averagefamilyincome familyaverageincome familyavgincome familypercapitaincome familypercapita familyperincome
      familyperpersonincome familyavgmonthincome familyaveragemonthincome
    `,
  },
  'household.rigidExpenditure': {
    labels: words`
      家庭刚性支出 刚性支出总额 年刚性支出 刚性支出合计 家庭年刚性支出 家庭必需支出 家庭刚性支出金额 家庭刚性总支出
      家庭月刚性支出 家庭年度刚性支出 家庭必要刚性支出 家庭刚需支出 刚性支出金额 刚性支出合计金额 刚性支出费用 刚性支出总计
      刚性总支出 年度刚性支出 年度刚性支出总额 年刚性支出金额 年刚性总支出 月刚性支出 必要刚性支出 必需性支出 必需支出
      刚性消费支出 家庭必要支出 家庭刚性消费支出
    `,
    wire: words`
      gxzc gxzcje gxzcze gxzchj jtgxzc jtgxzcze ngxzc ygxzc gangxingzhichu rigidexpenditures rigidexpense rigidexpenses
      rigidspending rigidcost rigidpay rigidoutlay rigidexpenditureamount rigidexpendituretotal
    `,
  },
  'person.houseArea': {
    labels: words`
      住房建筑面积 房屋建筑面积 居住面积 房屋总面积 家庭住房面积 住房使用面积 房产面积 住宅面积 居住房屋面积 住房面积合计
      住房总建筑面积 住房实际面积 住房居住面积 住房产权面积 住房套内面积 住房人均面积总和 住房现有面积 住房房屋面积
      现居住房面积 现居住住房面积 家庭房屋面积 自有房屋面积 自有产权住房面积 自建房面积 产权住房面积 产权房面积 农房面积
      农房建筑面积 农村住房面积 住宅建筑面积 住宅总面积 住宅使用面积 住宅房屋面积 居住建筑面积 居住总面积 居住使用面积
      居住住房面积 居住房屋建筑面积 居住房面积 房屋居住面积 房屋使用面积 房屋实际面积 房屋产权面积 房屋产权建筑面积
      房屋总建筑面积 房屋建筑总面积 房屋建筑面积合计 房屋套内面积 房产建筑面积 房产总面积 房产证面积 房产证建筑面积
      房产证载面积 租住面积 租住房屋面积 房屋面积合计 住房平米数 住房平方数 房屋平方数 房屋平米数
    `,
    weak: words`面积 房屋面积 建筑总面积 使用面积 总面积 产权面积 套内面积 住房建筑`,
    wire: words`
      housearea buildarea buildingarea jzmj fwmj zfmj floorarea housingarea livearea2 houseareas zfzmj zfjzmj zfsymj zfmjhj
      zfmianji jtzfmj jtzfzmj jtzfjzmj jzmianji jzzmj jzmjhj juzhumianji jumj jzfwmj fwjzmj fwzmj fwsymj fwmianji fwmjhj
      fcmj fcjzmj xzfmj xzfjzmj xyzfmj zhufangmianji fangwumianji jianzhumianji zhuzhaimianji houseareasize
    `,
  },
  'household.wageIncome': {
    labels: words`
      工资薪金收入 家庭工资性收入 工资性年收入 年工资性收入 工资性收入合计 工资性收入金额 工资性收入总额 工资性总收入
      工资性净收入 工资性月收入 月工资性收入 年度工资性收入 家庭年工资收入 家庭工资总收入 家庭务工收入 家庭工资性收入合计
      户工资性收入 工薪收入 工薪性收入 家庭工薪收入 工资及劳务收入 工资性劳务收入
    `,
    weak: words`工资收入 工资薪金`,
    wire: words`
      gzxsr gzxsrje gzxsrhj gzxnsr ngzxsr gzxjsr jtgzxsr jtgzsr gongzixingshouru wageincome wagesincome wageincomes
      wagetypeincome wageable wagenature wagesalaryincome wagessalary
    `,
  },
  'household.businessIncome': {
    labels: words`
      经营性收入 家庭经营收入 经营性净收入 家庭经营性收入 生产经营净收入 生产经营收入 家庭经营净收入 经营净收入合计
      经营性收入合计 经营性收入金额 经营性收入总额 经营性总收入 经营性年收入 经营性纯收入 年经营性收入 年经营收入
      年经营净收入 年度经营净收入 家庭经营性年收入 家庭经营总收入 家庭经营纯收入 家庭年经营性收入 家庭年经营净收入
      生产经营性净收入 生产经营纯收入 生产经营总收入 生产经营活动收入 生产经营年收入 生产性收入 生产经营所得 经营所得
      经营性所得 户经营性收入 户经营净收入 自主经营收入
    `,
    weak: words`经营收入 生产收入`,
    wire: words`
      jyxsr jyxsrje jyxsrhj jyxnsr jyxjsr jyjsr jyjsrje jysr1 njyxsr njyjsr jtjyxsr jtjyjsr jtjysr jtjyxjsr scjysr scjyxsr
      scjyjsr scjyxjsr
    `,
  },
  'household.propertyIncome': {
    labels: words`
      财产性收入 财产收入 家庭财产性收入 财产性净收入 家庭财产净收入 财产净收入合计 财产性收入合计 财产性收入金额
      财产性收入总额 财产性总收入 财产性年收入 财产性纯收入 财产总收入 财产纯收入 年财产性收入 年财产收入 年财产净收入
      年度财产净收入 家庭财产性年收入 家庭年财产性收入 家庭年财产净收入 户财产性收入 户财产净收入 资产性收入 家庭资产性收入
      资产收益 资产收益性收入 资产性净收入 财产收益收入 财产性所得 财产租赁收入
    `,
    wire: words`
      ccxsr ccxsrje ccxsrhj ccsr ccjsr ccxjsr ccxnsr nccxsr nccsr jtccxsr jtccsr jtccjsr jtccxjsr zcxsr zcsysr
      caichanxingshouru caichanshouru caichanjingshouru
    `,
  },
  'household.transferIncome': {
    labels: words`
      转移性收入 转移收入 家庭转移性收入 转移性净收入 家庭转移净收入 转移净收入合计 转移性收入合计 转移性收入金额
      转移性收入总额 转移性总收入 转移性年收入 转移性纯收入 转移总收入 转移纯收入 年转移性收入 年转移收入 年转移净收入
      年度转移净收入 家庭转移性年收入 家庭年转移性收入 家庭年转移净收入 户转移性收入 户转移净收入 转移支付收入
      转移性支付收入 政府转移性收入 政策性转移收入 补贴性(转移性)收入
    `,
    wire: words`
      zyxsr zyxsrje zyxsrhj zyjsr zyxjsr zyxnsr nzyxsr nzysr jtzyxsr jtzysr jtzyjsr jtzyxjsr zyzfsr zhuanyixingshouru
      zhuanyishouru zhuanyijingshouru transferincome transferredincome
    `,
  },
  'household.houseCount': {
    labels: words`
      房屋套数 住房套数 房产数量 房产套数 拥有房产数量 家庭住房套数 拥有住房套数 房屋总套数 房产总套数 房产数 房产处数
      房产拥有数量 拥有房产套数 拥有房屋数量 拥有房屋套数 拥有住房数量 拥有住房数 拥有房产数 拥有房子套数 住房数量
      住房总套数 住房数 现有住房数量 产权房套数 产权房屋套数 产权住房数量 有产权住房套数 拥有产权房套数 拥有产权住房数量
      家庭住房数量 家庭拥有房产套数 家庭拥有房屋套数 几套住房 几套房 住房拥有套数 商品房套数
    `,
    weak: words`房屋数量 套数`,
    wire: words`
      fwts zfts fcts fcsl fwsl zfsl fwshuliang zyzfts yyzfts yyfcts yyfwts jtzfts jtfcts jtfwts cqzfts cqfts xyzfts
      fangwutaoshu
    `,
  },
  'household.vehicles': {
    labels: words`
      家庭车辆 机动车 机动车情况 家庭车辆情况 拥有车辆 拥有机动车情况 家庭机动车 家庭车辆拥有情况 家庭拥有车辆情况
      家庭拥有机动车 家庭拥有机动车辆 家庭拥有机动车辆情况 家庭机动车辆情况 家庭汽车 家庭汽车情况 家庭用车 家庭用车情况
      家庭小汽车 家庭名下车辆 名下车辆 拥有机动车 拥有机动车辆 拥有机动车辆情况 拥有汽车情况 拥有交通工具 拥有交通工具情况
      机动车辆情况 机动车辆信息 机动车拥有情况 交通工具拥有情况 私家车情况 私家车 自有车辆 车辆拥有情况
    `,
    weak: words`车辆情况 车辆信息 车辆 拥有车辆情况 车辆数量 机动车数量`,
    wire: words`
      jdcqk jdcl jdclqk jdcxx jtcl jtclqk jtjdc jtjdcqk jtjdcl yyclqk yyjdcqk yycl mxcl mxclqk jtgj jtgjqk clqk
    `,
  },
  'household.financialAssets': {
    labels: words`
      金融资产 家庭金融资产 金融财产 存款及有价证券 金融资产合计 家庭金融资产总额 金融资产金额 金融资产总值 金融资产总量
      金融资产总计 金融资产价值 金融性资产 金融类资产 金融财产总额 金融财产合计 货币财产 货币财产总额 货币资产 货币金融资产
      货币性财产 家庭金融资产金额 家庭金融资产总值 家庭金融财产总额 家庭货币财产 家庭货币财产总额 家庭存款金额 家庭储蓄
      家庭储蓄总额 家庭积蓄 存款及有价证券总额 存款和有价证券 存款、有价证券 银行存款及有价证券 银行存款和有价证券
      现金存款有价证券 现金存款及有价证券 现金、存款、有价证券 现金及存款
    `,
    weak: words`银行存款 存款总额 存款金额 存款情况 家庭存款`,
    wire: words`
      jrzc jrzcze jrzcje jrzchj jrzcqk jrcc jrccze jtjrzc jtjrzcze jtjrzcje jtjrcc hbcc hbccze jtck jtckze yhck yhckze
      yhckje
    `,
  },
  'household.otherAssets': {
    labels: words`
      其他财产情况 其它财产 其他家庭财产 其他财产信息 其他财产金额 其他财产总额 其他财产合计 其他财产价值 其他财产状况
      其他财产说明 其他财产类型 其他财产性资产 其他类财产 其他大额财产 其他较大财产 其他贵重财产 其他贵重物品 其他家庭资产
      其他家庭财产状况 其他家庭财产说明 其它家庭财产 其它家庭财产情况 其它财产状况 家庭其他财产状况 其余财产 其余财产情况
    `,
    weak: words`其他资产 其它资产 其他财产状况说明`,
    wire: words`
      qtcc qtccqk qtccje qtccze qtjtcc qtjtccqk jtqtcc jtqtccqk qtzc qtzcqk jtqtzc qitacaichan qitacaichanqingkuang
      otherasset otherassets otherproperty otherproperties otherpropertyinfo
    `,
  },
  'person.licensePlate': {
    labels: words`
      车牌 车牌号 机动车号牌号码 车辆号牌 机动车号牌 车辆牌照 机动车车牌号 车辆车牌号 车牌照号 车牌照 机动车号码 车辆牌号
      车辆牌照号 机动车牌号 车辆号码 车辆车牌 机动车车牌 车牌编号 车牌照号码 车牌号牌 车牌照编号 车辆车牌号码 车辆车牌照
      车辆号牌号码 车辆号牌号 车辆牌照号码 车辆牌号码 车辆号 车辆牌 车辆登记号牌 机动车牌照号 机动车牌照号码 机动车牌照
      机动车牌号码 机动车车牌号码 机动车号牌号 机动车号码牌 汽车牌号 汽车牌照 汽车牌照号 汽车牌照号码 汽车车牌 汽车车牌号
      汽车车牌号码 汽车号牌 汽车号码 小车车牌 小车车牌号 私家车车牌 私家车车牌号 私家车牌号 私车牌号 电动车车牌号 电动车牌号
      摩托车牌号 摩托车车牌号 非机动车号牌 行驶证车牌号 号牌号 牌照号码 牌号码 家用车牌号 随车车牌号 驾驶车辆车牌号
      platenumber plateno licenseplate carnumber
    `,
    weak: words`号牌 牌照号 牌照 车号 车辆编号`,
    wire: words`
      platenumber carno licenseplate carnumber plateno cph cphm vehicleno platenum carnum licenseplatenumber vehiclenumber
      hphm carplate carlicense carcode platenos platenumbers platecode plateid platenm plateinfo platenocar plate
      platelicense licenseplateno licenseplatenum licensplate licenceplate licenceplateno licenceplatenumber carplateno
      carplatenum carplatenumber carlicenseno carlicensenumber carlicenseplate carlicenceno carlicence carcard carcardno
      carcardnum carnos carnumbers carmark carnumberplate carlicensenum autono autonumber autoplate
    `,
  },
};
