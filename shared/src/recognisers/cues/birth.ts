import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 婚育: cues beyond the labels and wire names of the catalogue. */
export const birth: ConceptCues = {
  'person.marriageDate': {
    labels: words`
      结婚日期 结婚登记时间 登记结婚日期 婚姻登记日期 结婚年月 现婚时间 婚姻登记时间 结婚登记年月 登记结婚时间 现婚日期
      结婚登记年月日 结婚年份 结婚日 结婚年月日 结婚证登记时间 结婚证登记日期 结婚证发证日期 结婚证发证时间 结婚证签发日期
      结婚证日期 结婚证时间 结婚证领取时间 结婚证书登记日期 结婚领证日期 结婚领证时间 领取结婚证时间 领取结婚证日期
      领结婚证时间 领证结婚时间 登记结婚的时间 婚姻登记年月 婚姻登记日 婚姻开始日期 现婚登记日期 现婚登记时间 现婚结婚时间
      现婚结婚日期 双方结婚时间 办理结婚登记时间 婚期
    `,
    weak: words`婚姻变动日期 婚变日期 婚姻变更日期 初婚日期`,
    wire: words`
      marriagedate marrydate jhrq jhsj weddingdate marriagetime marrytime jiehunriqi hydjrq marriagedates marriageday
      marriagecertdate marriageregisterdate marriageregistrationdate marriageregdate marrieddate marriedtime marriedday
      marryday marryat weddingtime weddingday dateofmarriage jhny jhdjrq jhdjsj jhzrq jhzdjrq jhzdjsj jhnyr hydjsj djjhrq
      djjhsj xhrq xhsj jiehunshijian jiehundengjishijian jiehundengjiriqi jiehunnianyue hunyindengjiriqi
    `,
  },
  'person.gravidity': {
    labels: words`
      怀孕次数 妊娠次数 孕次数 孕次数量 总孕次 既往孕次 既往怀孕次数 怀孕总次数 第几次怀孕 妊娠次 妊娠总次数 既往妊娠次数
      历次怀孕次数 累计孕次
    `,
    wire: words`
      yunci yuncishu hycs rscs hyzcs pregnancytimes pregnancycount pregnancynum pregnancynumber pregnancies pregnanttimes
      pregnantcount pregnantnum pregnumber gravida gestationtimes gestationcount gravidanum
    `,
  },
  'person.parity': {
    labels: words`
      分娩次数 产次数 生育次数 既往产次 既往分娩次数 既往生产次数 总产次 生产次 分娩次 生产总次数 分娩总次数 第几次生产
      生育次 已产次数 累计产次 足月产次数
    `,
    weak: words`生产次数 产数`,
    wire: words`
      chanci chancishu fmcs sccs1 sycs deliverytimes deliverycount deliverynum birthcount parturitiontimes parturition
      childbirthtimes
    `,
  },
  'person.lastMenstrualDate': {
    labels: words`
      末次月经时间 末次月经日 最后一次月经日期 末次月经来潮日期 末次月经首日 末次月经第一天 末次月经开始日期
      末次月经开始时间 末次月经来潮时间 末次月经起始日期 末次例假日期 末次例假时间 最后月经日期 最后一次月经时间
      最后一次月经 最近一次月经日期 最近一次月经时间 上次月经日期 上次月经时间 末次经期 末次月经时期 本次妊娠末次月经 LMP
    `,
    wire: words`
      mcyj mcyjrq mcyjsj mociyuejing mociyuejingriqi lmp lmpdate lastmenses lastmensesdate lastmensestime lastmenstruation
      lastmenstruationdate lastmenstrual lastmenstrualdate lastmenstrualperiod lastmenstrualtime lastperiod lastperioddate
      lastmens
    `,
  },
  'person.expectedDeliveryDate': {
    labels: words`
      预产日期 预计生产日期 预计分娩日期 预计出生日期 预产日 预产时间 预计分娩时间 预产期日期 预产期时间 预产年月 预计产期
      预计生产时间 预计分娩期 预计生育时间 预计生育日期 预期分娩日期 预期产期 推算预产期 修正预产期 本孕预产期 核实预产期
      超声预产期 预计待产日期 EDD EDC
    `,
    wire: words`
      ycq ycqrq yuchanqi yjcq yjfmrq yjscrq yjsyrq edc edd duedateofbirth expectedchildbirthdate expectedconfinement
      expectedconfinementdate expecteddelivery expecteddeliverydate expecteddeliverytime expectdelivery expectdeliverydate
      expectedbirthdate expectbirthdate expectedduedate confinementdate predeliverydate predictdeliverydate
      estimateddeliverydate estimateddeliverytime
    `,
  },
  'application.birthOrder': {
    labels: words`
      孩次 生育孩次 拟生育孩次 子女孩次 申请孩次 第几孩 生育类型(孩次) 第几胎 出生孩次 拟生育子女孩次 生育胎次 登记生育孩次
      政策孩次 孩次类型 孩次类别 孩次/胎次 生育孩次类型 生育登记孩次 生育登记(孩次) 生育服务登记孩次 生育服务登记类型
      生育证孩次 登记生育孩数 登记孩次类型 登记生育第几孩 拟生育第几孩 拟生育孩数 拟生育胎次 拟登记孩次 拟生孩次
      计划生育孩次 申请生育孩次 申请生育第几孩 申请登记孩次 申请再生育孩次 再生育孩次 现孕孩次 本孩孩次 本次生育第几孩
      怀孕孩次 怀孕胎次 胎儿孩次 胎次类型 第几胎次 第几个孩子 生育第几孩 生育第几胎 出生胎次 分娩孩次 政策内孩次
    `,
    weak: words`胎次 生育类型 孩次数`,
    wire: words`
      haici haicishu hc1 hcdm hclx syhc djhc nsyhc nsyhcs sqhc taici tcdm shengyuhaici dengjihaici birthorder birthorders
      birthnum birthnumber birthsequence birthseq birthtimesno childorder childorderno childsequence childseq childrank
      childbirthorder fertilityorder parityorder procreateorder fetusorder bearorder
    `,
  },
  'person.onlyChildCertNo': {
    labels: words`
      独生子女证号 独生子女证编号 独生子女光荣证号 独生子女父母光荣证编号 独生子女光荣证编号 独生子女证号码
      独生子女光荣证编码 独生子女光荣证证号 独生子女光荣证书号 独生子女光荣证书编号 独生子女光荣证号码
      独生子女父母光荣证证号 独生子女父母光荣证号码 独生子女父母光荣证书编号 独生子女父母光荣证书号 独生子女父母证号
      独生子女父母证编号 独生子女父母光荣证字号 独生子女父母光荣卡号 独生子女证证号 独生子女证字号 独生子女证书编号
      独生子女证书号 独生子女证书号码 独生子女证件号 独生子女证件号码 独生子女证明编号 独子证号 独子证编号 独生证号
    `,
    weak: words`独生子女证 光荣证号 光荣证号码 独生子女父母光荣证 独生子女光荣证 光荣证`,
    wire: words`
      dsznz dsznzh dsznzbh dsznzhm dszngrz dszngrzh dszngrzbh dsznfmgrz dsznfmgrzh dsznfmgrzbh dsznfmzh grzbh grzhm
      dushengzinvzheng dushengzinvzhenghao dushengzinvguangrongzheng onlychild onlychildcert onlychildcertno
      onlychildcertificate onlychildcertificateno onlychildno onlychildnumber onlychildcardno onlychildcard singlechild
      singlechildcert singlechildcertno singlechildno
    `,
  },
};
