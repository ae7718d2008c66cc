import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 银行账户: cues beyond the labels and wire names of the catalogue. */
export const bank: ConceptCues = {
  'person.bankName': {
    labels: words`
      开户银行名称 开户支行 开户行名称 开户行支行 开户网点名称 所属银行 发卡银行 开户机构 收款银行
      银行开户行 金融机构名称 开户金融机构 发放银行 代发银行 代理银行 开卡银行 银行卡开户行 银行类型
      银行卡所属银行 开户银行全称 开户行全称 发卡行 社保卡银行 服务银行 卡开户行 金融机构
    `,
    weak: words`银行 开户网点`,
    wire: words`
      bank bankofdeposit depositbank accountbank khhmc khh kaihuhang openbank bankid bankdeposit
      openaccountbank yhmc khyhmc bankbranch opbank
    `,
  },
  'person.bankAccount': {
    labels: words`
      银行卡账号 银行卡 银行账户号码 银行卡号码 收款账号 存折号 存折帐号 发放账号 补贴账号 领款账号
      开户账号 开户帐号 卡号/账号 账户号码 银行存折账号 打卡账号 惠农卡号 银行账号/卡号 打款账号
      社保卡银行账号 收款银行账号 社会保障卡银行账号 工资卡号 储蓄卡号 借记卡号 发放银行账号 发放卡号
      银行卡(存折)号 金融账号 工资卡账号 银行存折号 开户银行账号 个人账号 个人银行账号 银行卡卡号 发放账户
      领取银行账号 社会化发放账号 银行卡帐号 补贴卡号 补助账号
    `,
    weak: words`账号 帐号 账户 卡号 银行账户 银行帐户`,
    wire: words`
      bankcard bankcardno bankaccount bankaccountno cardno2 yhkh yhzh bankcardnumber bankcardnum yhk
      bankaccountnumber yinhangkahao yhkhm yinhangzhanghao bankcardid accountno bankno banknumber bankcode2
      khzh yhkzh bcid zhanghao
    `,
  },
  'person.bankAccountName': {
    labels: words`
      银行户名 开户名 账户名 账户姓名 账户名称 开户姓名 开户户名 卡主姓名 开户人姓名 户主(开户人)
      持卡人姓名 账户人姓名 收款人户名 银行账户姓名 帐户名称 帐户名 银行账户户名 收款户名 领款人姓名
      银行卡户名 账号户名 账号名称 存折户名 开户名称 银行卡姓名 收款人姓名 户名(开户人) 银行账户名 卡主
    `,
    wire: words`
      accountname bankaccountname cardholder khm zhmc huming khrxm bankusername khr kaihuren hm yhhm
      cardname holdername accountholder
    `,
  },
  'person.oneCardAccount': {
    labels: words`
      一卡通号 一卡通卡号 一卡通账号(银行卡号) 惠民惠农一卡通账号 惠农一卡通 惠农一卡通账号 一折通账号
      一折通 惠农补贴一卡通 惠民一卡通 惠农一卡通卡号 一折通号
    `,
  },
  'person.bankAccountHolderIdNumber': {
    labels: words`
      开户人身份证号码 开户人证件号码 持卡人身份证号 账户人身份证号 持卡人身份证 持卡人身份证号码
      收款人身份证号 领款人身份证号 户名身份证号 开户人证件号
    `,
  },
};
