import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 婚育: cues beyond the labels and wire names of the catalogue. */
export const birth: ConceptCues = {
  'person.marriageDate': {
    labels: words`
      结婚日期 结婚登记时间 登记结婚日期 婚姻登记日期 结婚年月 现婚时间 婚姻登记时间 结婚登记年月
      登记结婚时间 婚姻变动日期 现婚日期
    `,
    wire: words`
      marriagedate marrydate jhrq jhsj weddingdate marriagetime marrytime jiehunriqi hydjrq
    `,
  },
  'person.gravidity': {
    labels: words`怀孕次数 妊娠次数 孕次数`,
  },
  'person.parity': {
    labels: words`生产次数 分娩次数 产次数 生育次数`,
  },
  'person.lastMenstrualDate': {
    labels: words`末次月经时间 末次月经日 最后一次月经日期 末次月经来潮日期 末次月经首日`,
  },
  'person.expectedDeliveryDate': {
    labels: words`预产日期 预计生产日期 预计分娩日期 预计出生日期 预产日 预产时间 预计分娩时间`,
  },
  'application.birthOrder': {
    labels: words`
      孩次 生育孩次 胎次 拟生育孩次 子女孩次 申请孩次 第几孩 生育类型(孩次) 第几胎 出生孩次 拟生育子女孩次
      生育胎次 登记生育孩次 政策孩次
    `,
  },
  'person.onlyChildCertNo': {
    labels: words`
      独生子女证号 独生子女证编号 光荣证号 独生子女光荣证号 独生子女父母光荣证编号 独生子女光荣证编号
      独生子女父母光荣证 独生子女证号码 光荣证号码
    `,
    weak: words`独生子女证`,
  },
};
