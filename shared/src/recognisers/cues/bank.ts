import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 银行账户: cues beyond the labels and wire names of the catalogue. */
export const bank: ConceptCues = {
  'person.bankName': {
    labels: words`
      开户银行名称 开户支行 开户行名称 开户行支行 开户网点名称 所属银行 发卡银行 开户机构 收款银行 银行开户行 金融机构名称
      开户金融机构 发放银行 代发银行 代理银行 开卡银行 银行卡开户行 银行类型 银行卡所属银行 开户银行全称 开户行全称 发卡行
      社保卡银行 服务银行 卡开户行 金融机构 开户银行及网点 开户银行/支行 开户银行名 开户银行网点 开户银行支行
      开户银行支行名称 开户银行类型 开户银行代码 开户银行行别 开户行及支行 开户行网点 开户行网点名称 开户行类型 开户行银行
      开户行银行名称 开户行名 开户支行名称 开户分行 开户分支行 开户所在银行 开户所属银行 开户机构名称 开户金融机构名称
      开卡行 开卡行名称 开卡银行名称 开卡机构 发卡行名称 发卡银行名称 发卡机构 办卡银行 持卡银行 所在银行 存折银行
      存折开户行 存折开户银行 储蓄银行 储蓄银行名称 银行开户行名称 银行开户支行 银行全称 银行支行 银行支行名称 银行网点
      银行网点名称 银行卡银行 银行卡所属行 银行卡类型(银行) 银行卡归属银行 银行账号开户行 银行机构 银行机构名称 银行行别
      银行类别 银行种类 行别 账户银行 账号开户行 账号开户银行 账号所属银行 收款人银行 收款行 收款行名称 领款银行 领取银行
      到账银行 打款银行 发放机构银行 代发银行名称 代发金融机构 补贴发放银行 补助发放银行 待遇发放银行 待遇领取银行
      工资发放银行 工资代发银行 工资卡开户行 工资卡开户银行 工资卡银行 工资卡所属银行 社保卡开户行 社保卡开户银行
      社保卡所属银行 社保卡发卡银行 社保卡服务银行 社会保障卡开户银行 社会保障卡银行 社会保障卡服务银行 一卡通开户行
      一卡通开户银行 一卡通银行 惠农卡开户行 惠农卡银行 扣款银行 代扣银行 汇款银行 bankname
    `,
    weak: words`银行 开户网点 网点名称 银行代码 银行编码 开户机构代码 支行名称 支行 金融机构代码`,
    wire: words`
      bank bankofdeposit depositbank accountbank khhmc khh kaihuhang openbank bankid bankdeposit openaccountbank yhmc khyhmc
      bankbranch opbank banknm bankfullname banknames bankdepositname banktype bankinfo bankopen bankopenname bankofaccount
      bankaccountopen bankaccountbank bankaccountopening bankbranchname bankbranchs branchbank branchbankname subbank
      subbankname subbranch subbranchbank depositbankname depositbankbranch depositarybank openbankname openbankbranch
      openbankinfo openbanktype openbankinginstitution openingbankname openingbankbranch openingbranch openaccountbankname
      openaccbank openingaccountbank openbk accountbankname accountopenbank
    `,
  },
  'person.bankAccount': {
    labels: words`
      银行卡账号 银行卡 银行账户号码 银行卡号码 收款账号 存折号 存折帐号 发放账号 补贴账号 领款账号 开户账号 开户帐号
      卡号/账号 账户号码 银行存折账号 打卡账号 惠农卡号 银行账号/卡号 打款账号 社保卡银行账号 收款银行账号
      社会保障卡银行账号 工资卡号 储蓄卡号 借记卡号 发放银行账号 发放卡号 银行卡(存折)号 金融账号 工资卡账号 银行存折号
      开户银行账号 个人银行账号 银行卡卡号 发放账户 领取银行账号 社会化发放账号 银行卡帐号 补贴卡号 补助账号 银行账户账号
      银行账户卡号 银行账户(卡号) 银行账户(账号) 银行账户号 银行帐户号 银行帐户账号 银行帐户号码 银行账号/银行卡号
      银行账号或卡号 银行账号号码 银行卡/存折号 银行卡/存折账号 银行卡或存折账号 银行卡或存折号 银行卡折号 银行卡号/账号
      银行卡号/存折号 银行卡号或存折号 银行卡号或账号 银行卡好 银行卡编号 银行卡账户 银行存折帐号 银行存折号码 银行存折卡号
      银行存款账号 银行储蓄账号 银行储蓄卡号 银行借记卡号 银行收款账号 银行打卡账号 银行发放账号 银行代发账号 个人银行账户
      个人银行账户号 个人账户账号 个人储蓄账号 个人卡号 本人账号(银行) 本人卡号(银行) 开户卡号 开户行账号 开户行帐号
      开户行卡号 开户行及账号 开户银行帐号 开户银行卡号 开户银行账户 存折/卡号 存折卡号 存折账户 存折号码 存折或卡号
      存折或银行卡号 存折帐户 存折/银行卡号 存款账号 存款帐号 储蓄账号 储蓄帐号 储蓄存折账号 储蓄存折号 储蓄卡账号
      借记卡账号 金融卡号 金融卡账号 金融账户 金融账户账号 卡号/存折号 卡号(存折号) 卡号(账号) 卡/折号 卡折号 卡(折)号
      卡(账)号 卡(账)号码 账(卡)号 账号/卡号 账号(卡号) 账号或卡号 账户卡号 账户(卡号) 账户号 账户账号 账户(账号) 账户帐号
      账卡号 收款账户账号 收款卡号 收款帐号 收款帐户 收款人账号 收款人账户 收款人帐号 收款人卡号 收款账户号 领款卡号
      领款帐号 领款人账号 领款银行账号 领取卡号 领取帐号 领取账户 领取人账号 领取待遇账号 待遇领取账号 待遇领取银行账号
      待遇发放账号 待遇发放银行账号 发放帐号 发放账户账号 发放卡账号 代发账号 代发银行账号 代发卡号 打卡帐号 打卡卡号
      打卡银行账号 打款卡号 打款账户 到账账号 到账卡号 补贴卡账号 补贴发放账号 补贴银行账号 补贴银行卡号 补贴领取账号
      补贴存折账号 补贴帐号 补助卡号 补助发放账号 补助银行账号 补助金账号 救助金账号 救助款账号 低保金账号 低保存折账号
      工资卡卡号 工资账号 工资账户 工资银行账号 工资发放账号 工资发放卡号 工资卡银行账号 社保卡金融账号 社保卡金融账户
      社保卡银行卡号 社会保障卡账号 社会保障卡金融账号 社会保障卡金融账户账号 惠农卡账号 惠农补贴卡号 惠农补贴账号 惠民卡号
      粮补卡号 粮补存折账号 农补卡号 直补卡号 财政补贴账号 扣款账号 扣款卡号 扣款银行账号 代扣账号 代扣银行账号 汇款账号
      bankaccount bankcard bankcardno
    `,
    weak: words`
      账号 帐号 账户 卡号 银行账户 银行帐户 个人账号 存折 用户卡号 确认卡号 工资卡 社保卡银行账户 储蓄账户 汇款账户 收款账户
      发放账户号 扣款账户
    `,
    wire: words`
      bankcard bankcardno bankaccount bankaccountno cardno2 yhkh yhzh bankcardnumber bankcardnum yhk bankaccountnumber
      yinhangkahao yhkhm yinhangzhanghao bankcardid accountno bankno banknumber bankcode2 khzh yhkzh bcid zhanghao
      bankcardaccount bankcards bankcardinfo bankcrad bankcardcardno bankaccountnum bankaccountcard bankaccounts
      bankaccountcardno bankacc bankaccno bankacct bankacctno bankacnt bankacount bankaccout bankdepositaccount
      bankdepositno banknum bankpassbook bankbook bankbookno bankcarnum cardbankno cardaccount accountcard accountcardno
      accountcardnumber accountbankno accountbanknum accountnum accnum accno acctno acctnum acctnumber accountnumberbank
      accountbankcard openaccountno openaccountnumber openbankaccount openbankaccountno openingaccount openbankcard
      openingbankaccount depositaccount depositbankaccount depositbankno depositno depositcard
    `,
  },
  'person.bankAccountName': {
    labels: words`
      银行户名 开户名 账户姓名 账户名称 开户姓名 开户户名 卡主姓名 开户人姓名 户主(开户人) 持卡人姓名 账户人姓名 收款人户名
      银行账户姓名 帐户名称 帐户名 银行账户户名 收款户名 领款人姓名 银行卡户名 账号户名 存折户名 开户名称 银行卡姓名
      收款人姓名 户名(开户人) 银行账户名 卡主 户名/姓名 户名全称 户名姓名 存折户主 存折姓名 存折开户人 存折名 持折人
      持卡人/机构 持卡人名称 持卡人名 持卡者 持卡者姓名 持卡姓名 卡主名 卡主名称 卡户名 卡户主 卡户主姓名 卡持有人
      卡片持有人 银行卡持有人 银行卡户主 银行卡主 银行卡主姓名 银行卡名称(户名) 银行账号户名 银行账号名称 银行账号姓名
      银行账号开户人 银行账户持有人 银行帐户名 银行帐户名称 银行帐户户名 银行开户名 银行开户名称 银行开户姓名 银行开户人
      银行开户人姓名 银行开户户名 银行收款人 银行收款户名 银行存折户名 开户人名 开户人名称 开户者 开户行户名 开户银行户名
      开户账户名 开户账户名称 开户账号名称 开户银行账户名称 开户银行账户名 账户持有人名称 账户所有人姓名 账户主姓名 账户户主
      账号户主 账号姓名 账号持有人 账号开户人 账号开户名 帐户姓名 帐户户名 帐号户名 帐号名称 收款账户持有人 领款户名
      领款账户名 领款账户名称 代发户名 打卡户名 补贴户名 补贴账户名 补贴账户户名 工资卡户名 工资卡开户名 工资卡姓名
      工资卡持卡人 社保卡户名 社保卡持卡人 社保卡开户名 社保卡账户名 一卡通户名 一卡通户主 一卡通户主姓名 一卡通姓名
      一卡通开户人 一卡通账户名 惠农卡户名 惠农卡户主 扣款户名 扣款账户名 储户姓名 储户名称 存款人姓名 存款户名 汇款户名
      账户名
    `,
    weak: words`账号名称 账户所有人`,
    wire: words`
      accountname bankaccountname cardholder khm zhmc huming khrxm bankusername khr kaihuren hm yhhm cardname holdername
      accountholder accountnames accountusername accountpersonname accountman accountmaster accountopenname accountopener
      accountopening accountpeople accountperson accountrealname accountuser accountcardname accountholdername accountowner
      accountownername acctname accname accholder acctholder bankaccname bankacctname bankaccountholder
      bankaccountholdername bankaccountuser bankaccountusername bankaccountowner bankaccountperson bankaccountnm
      bankcardname bankcardusername bankcarduser bankcardholder bankcardowner bankcardperson bankcardaccountname bankholder
      bankholdername bankuser bankusers bankperson bankpersonname bankpeople bankrealname bankopenusername
    `,
  },
  'person.oneCardAccount': {
    labels: words`
      一卡通号 一卡通卡号 一卡通账号(银行卡号) 惠民惠农一卡通账号 惠农一卡通 惠农一卡通账号 一折通账号 一折通 惠农补贴一卡通
      惠民一卡通 惠农一卡通卡号 一折通号 一卡通账户号 一卡通号码 一卡通银行账号 一卡通银行卡号 一卡通卡/折号 一卡通存折号
      一卡通存折账号 一卡通帐号 一卡通帐户 一卡通编号 一卡通发放账号 一卡通补贴账号 一折通帐号 一折通卡号 一折通账户
      一折通号码 一折通存折号 一折通存折账号 一折通银行账号 惠农一卡通号 惠农一卡通号码 惠农一卡通帐号 惠农一卡通银行账号
      惠农一折通 惠农一折通账号 惠农补贴一卡通账号 惠农补贴一卡通号 惠农补贴一卡通卡号 惠农补贴一折通 惠农补贴一折通账号
      惠农惠民一卡通 惠农惠民一卡通账号 惠农惠民一卡通卡号 惠民惠农一卡通 惠民惠农一卡通号 惠民惠农一卡通卡号
      惠民惠农补贴一卡通 惠民惠农补贴一卡通账号 惠民一卡通账号 惠民一卡通号 惠民一卡通卡号 惠民补贴一卡通 财政一卡通账号
      财政一卡通 财政一卡通号 财政补贴一卡通账号 财政补贴一卡通 财政惠农一卡通 财政惠农一卡通账号 涉农一卡通 涉农一卡通账号
      涉农补贴一卡通 涉农补贴一卡通账号 补贴一卡通账号 补贴一卡通 社保一卡通账号 农补一卡通账号 粮补一卡通 粮食补贴一卡通
      粮食直补一卡通
    `,
    wire: words`
      ykt ykth yktzh yktkh yktzhm yktzhh yktyhzh yktyhkh yktno yktkahao yztzh yzth yzt yztkh hnykt hnyktzh hnyktkh hnyktyhzh
      hmhnyktzh hmyktzh
    `,
  },
  'person.bankAccountHolderIdNumber': {
    labels: words`
      开户人身份证号码 开户人证件号码 持卡人身份证号 账户人身份证号 持卡人身份证 持卡人身份证号码 收款人身份证号
      领款人身份证号 户名身份证号 开户人证件号 开户身份证号 开户身份证号码 开户身份证 开户证件号码 开户证件号 开户名身份证号
      户名身份证号码 户名证件号码 户名证件号 户名对应身份证号 账户所有人身份证号 账号持有人身份证号 银行卡开户身份证号
      银行卡主身份证号 银行卡开户证件号码 银行开户人身份证号 银行开户身份证号 银行户名身份证号 银行账户人身份证号
      持卡者身份证号 持有人身份证号(银行卡) 卡户主身份证号 存折开户人身份证号 存折户名身份证号 领款户名身份证号
      一卡通户主身份证号 一卡通开户人身份证号 一卡通身份证号 社保卡开户人身份证号 工资卡身份证号
    `,
    wire: words`
      khrsfz khrsfzh khrsfzhm khrsfzhao khrzjh khrzjhm khsfz khsfzhm khzjhm ckrsfz ckrsfzh ckrsfzhm ckrzjh ckrzjhm kzsfzh
      kzsfzhm zhsfzh zhsfzhm zhrsfzh
    `,
  },
};
