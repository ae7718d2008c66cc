import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 单位: what the register and the licence say of it. */
export const orgRegistration: ConceptCues = {
  'org.registeredCapital': {
    labels: words`
      注册资本金 注册资金(万元) 注册资本(万元) 企业注册资金 公司注册资本 注册金额 开办资金 注册资金额 注册资本额
      企业注册资本 资金规模 注册资本总额 注册资本(万) 注册资本金额 认缴注册资本 认缴资本 原始基金 原始基金数额
      开办资金数额 出资总额 成员出资总额 注册资本规模 工商注册资金 工商注册资本 认缴资金 认缴出资总额 注册资产
      原始资金 注册总资本 注册总资金 注册资金总额 企业注册资金总额
    `,
    weak: words`资本金 资金总额 总资本`,
    wire: words`
      registeredcapital regcapital zczj zczb capital registercapital registeredfund regmoney registeredmoney
      registcapital registeredassets regfund registermoney zhuceziben regcap regcapitals regcapitalamount
      registercapitalamount registeredcapitalamount registrationcapital registcapi registcapitalamount regfunds
      zczbje zczjje zcje zhucezijin zczbj zcziben capitalamount registerfund registeredfunds registeredamount
      regamount capitalreg kbzj zjse registercap registeredcap registedcapital registedcapitals entcapital
      companycapital qyzczj qyzczb gszczj gszczb registeredfunding regfundamount
    `,
  },
  'org.establishedDate': {
    labels: words`
      成立时间 企业成立日期 公司成立时间 公司成立日期 单位成立时间 企业成立时间 企业注册日期 开业日期 开业时间
      成立年份 成立年月 创办时间 工商注册日期 工商注册时间 成立登记日期 设立日期 设立时间 创立时间 创立日期 创办日期
      建厂时间 建厂日期 开办时间 开办日期 开店时间 设立登记日期 设立年份 设立年月 注册年份 注册年月 注册登记日期
      注册登记时间 工商登记日期 工商登记时间 企业登记日期 企业登记时间 营业执照成立日期 营业执照注册日期
      营业执照注册时间 执照成立日期 成立日 成立年月日 开张时间 工商成立日期 成立登记时间
    `,
    weak: words`登记日期 登记时间 建立时间 建立日期 注册时间`,
    wire: words`
      establishdate establishtime establisheddate foundeddate setupdate foundtime regdate2 foundingtime clsj
      establishmentdate founddate setuptime estdate createcompanydate esdate establishmenttime establishedtime
      establishyear establishday foundationdate foundationtime foundday foundyear createcompanytime
      companycreatetime companydate clrqsj chenglishijian chengliriqi zcrq kyrq slrq estdatestr estabdate estabtime
      companyestablishdate companyfounddate foundedtime foundeddt establishtm registrationestablishdate qyclrq
      qyclsj gsclsj gsclrq dwclsj dwclrq registeredtime companyregdate zhuceriqi
    `,
  },
  'org.approvalDate': {
    labels: words`
      核准时间 企业核准日期 核准登记日期 核准登记时间 执照核准日期 最近核准日期 工商核准日期 核准年月日
      营业执照核准日期
    `,
    weak: words`登记日期 登记时间 批准日期 发照日期`,
    wire: words`hzsj hezhunriqi apprdate hzdate checkapprovaldate`,
  },
  'org.operatingPeriod': {
    labels: words`
      营业执照有效期 营业执照有效期限 营业执照期限 营业有效期 执照有效期 营业执照有效日期 经营有效期
      营业执照到期时间 营业执照有效期至 执照有效期至 营业执照到期日 经营期限自 营业期限至 营业期限自
      营业执照有效期止 营业执照到期日期 营业执照截止日期 经营起止日期 执照有效期限 营业期限起 营业期限止
      营业期限开始 营业期限结束 营业期限开始日期 营业期限截止日期 营业期限起始日期 营业期限终止日期 营业期限结束日期
      营业期限起止 经营期限起 经营期限止 经营期限开始日期 经营期限截止日期 经营期限起始日期 经营期限终止日期
      经营期限结束日期 经营起始日期 经营截止日期 经营开始日期 经营结束日期 营业起始日期 营业截止日期 营业开始日期
      营业终止日期 营业执照起始日期 营业执照开始日期 营业执照有效期起 营业执照有效期起始 营业执照有效期自
      营业执照有效期开始日期 营业执照有效期截止日期 营业执照有效期结束日期 营业执照有效期限至 营业执照有效时间
      营业执照证件有效期 营业执照证件起始日 营业执照证件到期日 营业执照证件有效期止 营业执照期限止 营业执照期限起
      营业执照终止日期 营业执照结束日期 营业执照截至日期 执照到期日 执照到期日期 执照到期时间 执照期限 执照有效期止
      执照有效期起 执照截止日期 营业到期时间 营业期至 经营期至 合伙期限 企业经营年限 营业期限开始时间
      营业期限结束时间 营业期限截止时间 营业执照生效日期 营业执照失效日期 营业执照起止日期 营业期限自/至
      经营期限自/至 执照有效日期 营业执照有效开始日期 营业执照有效结束日期 经营期限起止日期 营业期限起止日期
      证照有效期(营业执照)
    `,
    weak: words`证照有效期`,
    wire: words`
      operatingperiod operateperiod businessterm businessperiod businesstermfrom businesstermto businesstermstart
      businesstermend operatingfrom operatingto opfrom opto operfrom operto operatestartdate operateenddate yyqx
      yyqxz yyqxq yyqxzhi yyqxqi yyqxqsrq yyqxjzrq jyqx jyqxz jyqxq jyqxzi jyqxzhi yyzzyxq yyzzyxqz yyzzqx
      licensevalid licensevalidity licensevaliddate licensevalidto licensevalidend licensevalidfrom licensestartdate
      licenseenddate licenseexpire licenseexpiredate licenseexpirydate licenseperiod licensedeadline licenseterm
      licenseendtime licensestarttime businesslicensevalidity businesslicenseterm businesslicenseexpiredate
      businesslicenseperiod businesslicensestart businesslicenseend businesslicenseenddate businesslicensestartdate
      businessdeadline yingyeqixian jingyingqixian operationterm operationperiod operatingterm managementperiod
      yyzzksrq yyzzjsrq yyzzdqrq yyzzqsrq yyzzjzrq jyqxqsrq jyqxjzrq jyqxksrq businessstartdate businessenddate
      manageperiod termofoperation
    `,
  },
  'org.registrationStatus': {
    labels: words`
      企业状态 企业经营状态 营业状态 登记状况 公司状态 工商状态 单位状态 企业登记状态 经营状况 企业经营状况 开业状态
      市场主体状态 存续状态 存续情况 企业运营状态 生产经营状态 生产经营状况 企业生产状态 在营状态 开业情况 开业状况
      开停业状态 主体状态 经营主体状态 执照状态 营业执照状态 工商经营状态 企业在营状态 营业状况 营业情况
      工商登记状态 企业经营存续状态
    `,
    weak: words`经营情况 运营状态 生产状态 注册状态`,
    wire: words`
      companystatus businessstatus djzt jyzt operatingstatus runstatus regstatus managestatus entstatus operatestate
      entstate enterprisestatus enterprisestate companystate orgstatus orgstate unitstatus operatestatus
      operationstatus operationstate operstatus managementstatus managestate regstate registrationstatus
      registerstatus runningstatus qyzt gszt yyzt yyzk qyjyzt ztzt dwzt entopstatus jingyingzhuangtai openstate
      businessstate operatingstate managementstate
    `,
  },
  'org.licenseNo': {
    labels: words`
      营业执照号 营业执照编号 营业执照号码 工商注册号 执照编号 执照号码 经营许可证号 登记证号 法人登记证号
      工商登记号 工商执照号 工商营业执照号 营业执照证号 企业注册号 工商注册码 营业执照代码 经营许可证编号
      营业执照注册码 登记证书编号 工商登记证号 登记注册号 营业执照登记号 营业执照注册号码 营业执照证书号
      营业执照登记证号 营业执照登记号码 营业执照证件号 营业执照证件号码 工商执照号码 工商执照注册号 工商执照登记号
      工商登记执照号码 工商登记号码 工商登记注册号 工商注册号码 工商注册登记号 注册登记号 注册登记编号 工商号
      工商编号 企业登记号 执照注册号 执照编码 营业执照编码 执照证号 登记证编号 法人证书编号 法人证书号
      法人登记证书号 事业单位法人证书号 社会团体登记证号 社会团体法人登记证号 民办非企业登记证号 民非登记证号
      社会组织登记证号 基金会登记证号 工商注册码号 营业执照证书编号 执照号/注册号 社会组织登记证书号
      法人登记证书编号 登记证书号
    `,
    weak: words`许可证号 执照号 营业执照 许可证编号 许可证号码 许可证编码 证照编号 证照号码 执照 注册编号`,
    wire: words`
      licenseno businesslicense yyzzh yyzz licensenumber businesslicenseno regno licensecode yyzzbh yyzzhm license
      registerno businesslicensenumber licence zch regnumber registrationno permitno licno businesslicensecode
      businesslicenseid businesslicensenum businesslicencenumber businesslicenceno businesslicence licencenumber
      licenceno licencecode licensenum licenseid licenseregno bizlicense bizlicenseno businessregno
      businessregistrationno businessregistrationnumber registrationnumber registrationcode registernumber
      registercode registno registnumber entregno companyregno companyregistrationnumber companyregisternumber gszch
      gszchm gsdjh gszzh zchm yyzhizhao yyzzzch yyzzzchm yyzzdm yingyezhizhao yingyezhizhaohao gszzhm zhizhaohao
      aab007 xkzh xkzbh xkzhm permitnumber permitcode yyzzhao companylicense companylicenseno enterpriselicense
      enterpriselicenseno yyzzbm orglicense buslicense buslicenseno
    `,
  },
};
