import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 单位: where it is, how it is reached and where it banks. */
export const orgPlace: ConceptCues = {
  'org.registeredAddress': {
    labels: words`
      企业注册地址 公司注册地址 单位注册地址 注册地 注册详细地址 营业执照地址 企业住所 营业执照住所 工商注册地址
      注册住所 登记地址 单位住所 企业登记地址 注册场所 注册地点 注册所在地 企业注册地 法定住所 营业执照注册地址
      注册登记地址 公司住所 登记住所 执照地址 执照住所 营业执照所在地 营业执照上的地址 营业执照经营场所 执照经营场所
      执照标明经营场所 工商登记地址 工商登记住所 法定地址 企业法定地址 机构住所 主体住所 经营住所 注册登记地
      工商地址 税务登记地址 住所(地址) 地址/住所 住所/经营场所 住所/地址 经营场所/住所 住所(经营场所)地址
      住所详细地址 工商注册住所 登记场所 法人注册地址 执照注册地址 住所详址
    `,
    weak: words`住所 开票地址 法人住所`,
    wire: words`
      registeredaddress registaddress regaddress zcdz regplace registplace registeraddr registrationaddress zs2
      zhucedizhi regaddr regadd registerplace registrationplace registraddress registrationaddr registeredaddr
      entaddress zcddz gszcdz qyzcdz dwzcdz gsdjdz yyzzdz jycs legaladdress licenseaddress registeredaddressdetail
      regdetailaddress zcxxdz zcdxxdz zcdd zcszd zhucedi jycsdz companyregaddress companyregisteraddress
      companyregisteredaddress entregaddress gongshangdizhi domaddr licenselocation
    `,
  },
  'org.registeredRegion': {
    labels: words`
      注册地区 注册区域 注册区划 注册省市区 注册地所在区域 注册地区划 注册所在区 所属区划 注册地行政区划 注册城市
      注册省份 工商注册地区 住所所在行政区划 住所行政区划 住所区划 机构行政区划
    `,
    wire: words`
      regregion registerregion registeredregion registeredarea regarea companyregion companyarea companycity
      enterprisearea enterpriseregion entregion unitregion orgregion zcdqh zcdxzqh qyszd dwszd gsszd zcdq orgarea
      unitarea entarea registercity registeredcity regcity zcqh qyxzqh dwxzqh
    `,
  },
  'org.address': {
    labels: words`
      单位地址 企业地址 公司地址 办公地址 经营地址 单位详细地址 机构地址 单位所在地 公司所在地 场所地址 营业地址
      企业详细地址 公司详细地址 店铺地址 经营地点 生产地址 办公地点 经营场地 企业办公地址 办公详细地址 企业经营地址
      公司办公地址 单位办公地址 实际办公地址 门店地址 商铺地址 营业场所 工作单位地址 生产经营场所 单位住址
      经营场所地址 办公场所 企业所在地 实际经营场所 商户地址 机构详细地址 生产经营地 企业通讯地址 经营详细地址
      单位所在地址 单位通讯地址 生产经营场所地址 实际办公地 办公地 办公所在地 办公位置 经营地 经营所在地 营业地点
      营业所在地 营业场所地址 营业场地 店面地址 店址 门面地址 厂址 工厂地址 厂区地址 生产地点 生产场所 生产厂址
      生产所在地 生产基地地址 生产经营地点 生产经营所在地 总部地址 公司总部地址 企业实际地址 单位实际地址 场所位置
      场所详细地址 养殖场地址 农场地址 合作社地址 生产经营场所详细地址 实际经营地 经营场所详细地址 商家地址
      店铺详细地址 门店详细地址 企业经营住所 商户所在地 机构所在地 店铺所在地 经营场所所在地 生产经营详细地址
      区域内详细地址
    `,
    weak: words`地址`,
    wire: words`
      companyaddress officeaddress bgdz dwdz unitaddress businessaddr qydz orgaddress jydz enterpriseaddress
      workaddress gsdz operatingaddress manageaddress officeaddr placeaddress corpaddress companyaddr comaddress
      officelocation unitaddr unitdz orgaddr orgadd entaddr corpaddr companyadd companylocation enterpriseaddr
      enterpriselocation factoryaddress storeaddress shopaddress shopaddr storeaddr merchantaddress bizaddress
      bizaddr oploc operateaddress operaddress manageaddr productionaddress sjjydz scdz dwxxdz qyxxdz gsxxdz
      qyaddress jgdz jgxxdz yydz csdz dpdz gongsidizhi danweidizhi qiyedizhi bangongdizhi jingyingdizhi officeadd
      companydetailaddress companyaddressdetail enterpriseadd busaddress institutionaddress agencyaddress
      orgdetailaddress workunitaddress unitdetailaddress scjyd sjjyd
    `,
  },
  'org.postcode': {
    labels: words`
      单位邮编 企业邮编 公司邮编 企业邮政编码 公司邮政编码 注册地址邮编 办公邮编 注册地邮编 注册地址邮政编码
      经营地邮编 经营地址邮编 办公地址邮编 办公地邮编 单位地址邮编 公司地址邮编 经营地址邮政编码 单位所在地邮编
      住所邮编 注册地邮政编码 经营地邮政编码 单位地址邮政编码
    `,
    wire: words`
      companyzip companypostcode orgpostcode unitpostcode enterprisepostcode companyzipcode unitzip dwyb qyyb gsyb
      jgyb zcdyb dwyzbm qyyzbm companypostalcode orgzip registeredpostcode registerpostcode
    `,
  },
  'org.phone': {
    labels: words`
      企业电话 公司电话 企业联系电话 公司联系电话 单位电话号码 机构电话 单位联系方式 企业联系方式 公司联系方式
      公司联系号码 机构联系电话 单位固定电话 商户电话 企业固定电话 公司座机 店铺电话 商家电话 企业座机 工作单位电话
      公司固话 机构联系方式 公司电话号码 机构电话号码 企业电话号码
    `,
    weak: words`总机 总机电话 值班电话 前台电话 客服电话 开票电话`,
    wire: words`
      companyphone companytel officephone unitphone orgphone dwdh qydh enterprisephone orgtel unittel companymobile
      dwlxdh worktel worktelephone comphone corptel companytelephone companymobilephone enterprisetel
      enterprisetelephone enterphone entphone enttel unittelephone orgtelephone orgmobile corpphone corptelephone
      businessphone businesstel storephone shopphone shoptel merchantphone merchanttel dwtel gsdh gslxdh qylxdh jgdh
      jglxdh jgtel dpdh gongsidianhua danweidianhua qiyedianhua aab005 factoryphone organizationphone
      institutionphone agencyphone unitfixedphone companyfixedphone dwgddh companycall companylandline
    `,
  },
  'org.email': {
    labels: words`
      企业电子邮箱 单位邮箱 公司邮箱 机构邮箱 企业邮箱地址 公司电子邮箱 企业电子邮件 单位电子邮件 企业email
      公司email
    `,
    wire: words`
      companyemail companymail corpemail entemail enterpriseemail orgemail unitemail officialemail businessemail
      dwyx qyyx gsyx dwemail qyemail gsemail companymailbox dwdzyx qydzyx enterprisemail orgmail unitmail
    `,
  },
  'org.contactName': {
    labels: words`
      企业联系人姓名 公司联系人 单位联系人姓名 企业联络员 单位联络人 联络员姓名 机构联系人 业务联系人 公司联系人姓名
      企业联络人 工商联络员 单位联络员 企业对接人 单位对接人 专管员 单位专管员 社保专管员 参保专管员 单位社保专管员
      企业信用联络员 商家联系人 企业专管员 公积金专管员 单位社保专员 专管员姓名 公司对接人 企业方联系人
    `,
    weak: words`对接人`,
    wire: words`
      companycontact contacts2 qylxr dwlxr linkman2 companylinkman companycontactname companycontacts
      companycontactperson enterprisecontact enterprisecontacts enterprisecontactname enterpriselinkman entcontact
      entlinkman unitcontact unitcontacts unitcontactname unitlinkman orgcontact orgcontacts orgcontactname
      orglinkman corpcontact businesscontact liaison liaisonname liaisonman llyxm lly gslxr qylxrxm dwlxrxm jglxr
      aab016 zgyxm zgy gslxrxm companyliaison entcontactname qiyelianxiren danweilianxiren
    `,
  },
  'org.contactPhone': {
    labels: words`
      企业联系人电话 单位联系人联系电话 公司联系人电话 企业联系人手机 联络员手机 联络员联系电话 单位联系人手机
      单位联系人手机号 企业联系人手机号 企业联系人联系电话 公司联系人手机 企业联系人联系方式 联络员手机号码
      单位联系人联系方式 联络员手机号 专管员电话 专管员手机 专管员联系电话 专管员手机号 单位专管员电话
      单位对接人电话 企业对接人电话
    `,
    wire: words`
      companycontactphone companycontacttel companycontactmobile enterprisecontactphone enterprisecontacttel
      unitcontactphone unitcontacttel orgcontactphone orgcontacttel orgcontactmobile liaisonphone liaisontel
      liaisonmobile llydh llysj llylxdh qylxrdh dwlxrdh gslxrdh jglxrdh qylxrsj dwlxrsj aab018 zgydh entcontactphone
      entcontacttel companylinkphone enterpriselinkphone unitlinkphone qylxrlxdh dwlxrlxdh
    `,
  },
  'org.bankName': {
    labels: words`
      公司开户行 企业开户行 单位开户行 对公开户行 企业开户银行 公司开户银行 对公开户银行 基本户银行 基本开户银行
      基本账户开户行 对公银行 对公账户开户行 对公账户银行 对公账户开户银行 基本户开户银行 基本存款账户开户行
      基本存款账户开户银行 基本账户银行 纳税账户开户行
    `,
    weak: words`开票开户行`,
    wire: words`
      companybank dwkhh orgbank orgbankname unitbank unitbankname enterprisebank enterprisebankname entbank corpbank
      corpbankname companybankname companyopenbank companydepositbank basicbank basebank dwkhyh qykhh qykhyh gskhh
      gskhyh jbhkhh jbkhh dgkhh aab024 unitopenbank enterpriseopenbank publicbank
    `,
  },
  'org.bankAccount': {
    labels: words`
      对公账户 公司账号 企业账号 公司银行账号 企业银行账号 单位账号 对公银行账号 基本账户 公司银行账户 对公帐号
      单位银行帐号 企业银行账户 基本账号 单位银行账户 对公银行账户 基本账户账号 公司开户账号 对公账户账号 对公账户号
      对公户账号 基本户 基本户帐号 基本存款账户 基本存款账号 基本存款账户账号 企业账户 公司账户 公司账户账号
      单位账户账号 对公卡号 基本账户号 银行基本户账号 公账账号 公户账号 企业基本户 单位结算账户 单位结算账号
    `,
    weak: words`单位账户`,
    wire: words`
      orgbankaccount unitbankaccount unitbankno enterprisebankaccount enterprisebankno entbankaccount
      corpbankaccount companybankaccount companybankno companybankcard companyaccountno publicaccount
      publicbankaccount corporateaccount basicaccount baseaccount dwyhzh qyyhzh gsyhzh dgzh jbhzh aab026 orgbankno
      unitaccountno enterpriseaccountno dwkhzh qykhzh gskhzh
    `,
  },
};
