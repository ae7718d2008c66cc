import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 单位: cues beyond the labels and wire names of the catalogue. */
export const org: ConceptCues = {
  'org.name': {
    labels: words`
      公司名称 企业全称 公司全称 机构全称 单位全称 商户名称 店铺名称 场所名称 企业(单位)名称 单位名 公司名
      企业名 营业执照名称 商家名称 门店名称 组织名称 法人名称 合作社名称 个体户名称 市场主体名称 字号名称
      纳税人名称 单位(企业)名称 法人单位名称 企业或单位名称 经营主体名称 企业中文名称 公司中文名称 商铺名称
      企业(机构)名称 组织机构名称 社会组织名称 开票单位名称 申请单位 参保单位名称 申请单位名称 名称(字号)
      申报单位 申报单位名称 参保单位 工商名称
    `,
    weak: words`名称 全称 店名 字号`,
    wire: words`
      companyname orgname unitname enterprisename qymc dwmc corpname entname gsmc businessname deptname
      firmname merchantname shopname qiyemingcheng enterprise comname jgmc company
    `,
  },
  'org.uscc': {
    labels: words`
      信用代码 社会统一信用代码 统一信用代码 企业统一社会信用代码 社会信用代码证号 统一社会信用代码证号
      机构代码 纳税人识别号 税务登记号 组织机构代码证号 统一社会信用号 单位统一社会信用代码 企业信用代码
      统一代码 三证合一代码 企业税号 组织机构代码证 统一社会代码 统一社会信用代码号 统一社会信用编码
      机构信用代码 统一社会信用代码证 单位信用代码 纳税识别号 信用代码证号 税务登记证号 公司税号
      统一信用编码 统一社会信用代码(税号) 单位社会信用代码 单位组织机构代码 信用代码编号 社会统一代码
      营业执照统一社会信用代码 组织机构编码 统一社会信用代码编号
    `,
    wire: words`
      uscc creditcode socialcreditcode orgcode unifiedcode taxno xydm unifiedsocialcreditcode socialcode
      creditno socialcreditno shxydm dutyparagraph taxcode taxnumber businesscode zzjgdm tyxydm usci
      unifiedcreditcode societycode orgcreditcode taxid creditcodeno socialcreditcodes nsrsbh taxpayerno
      companycode2
    `,
  },
  'org.type': {
    labels: words`
      公司类型 单位性质 企业性质 机构类型 单位类别 企业类别 主体类型 公司性质 市场主体类型 组织类型
      企业所有制 机构类别 单位所有制性质 机构性质 公司类别 法人类型 单位所有制 经营主体类型 组织机构类型
      商户类型 企业登记类型 公司组织形式 企业组织形式 登记注册类型 注册类型 组织形式 经营性质 所有制性质
      企业所有制性质 场所类型 个体类型
    `,
    weak: words`类型 性质 单位类型`,
    wire: words`
      companytype enterprisetype orgtype unittype qylx dwlx dwxz companynature unitnature enterprisenature
      qyxz nature enttype corptype companyproperty
    `,
  },
  'org.economicType': {
    labels: words`
      经济性质 经济类别 经济成分 所有制形式 经济类型代码 企业经济类型 单位经济类型 企业经济性质
    `,
  },
  'org.legalRep': {
    labels: words`
      法人代表 法人姓名 企业法人 公司法人 法定负责人 经营人 企业负责人 单位负责人 法人代表姓名 法定代表
      企业负责人姓名 单位负责人姓名 单位法人 法人名字 公司负责人 公司法人姓名 企业法人姓名 法人(负责人)
      企业法定代表人 单位法定代表人 法定代表人/负责人 负责人姓名 法定代表人(负责人) 企业法人代表
      公司法人代表 主要负责人 主要负责人姓名 经营业主 法人/负责人 法定代表人(负责人)姓名 机构负责人
      机构负责人姓名 店主 老板姓名 公司法定代表人 机构法人 场所负责人 经营者(负责人)
    `,
    weak: words`负责人 法人 经营者`,
    wire: words`
      legalperson legalrep legal fr frxm frdb legalname corporation legalrepresentative legalpersonname
      fddbr legalperson1 artificialperson faren corporate legalman juridicalperson fzr fzrxm principal
      principalname leader2 corporaterepresentative legaler lerep
    `,
  },
  'org.legalRepIdNumber': {
    labels: words`
      法人身份证号 法人身份证 法人身份证号码 法定代表人身份证 法定代表人身份证号码 法人证件号 法人证件号码
      负责人身份证号 负责人身份证号码 法人代表身份证号 法人代表身份证 经营者身份证号 法定代表人证件号
      经营者证件号码 法定代表人公民身份号码 负责人身份证 企业负责人身份证号 法人代表身份证号码
      法人代表证件号码 负责人证件号码 经营者身份证
    `,
    wire: words`
      legalpersonidcard legalidcard legalcard frsfz frsfzh legalpersonid legalidno fddbrsfzh legalcardno
      legalpersoncard frzjhm legalpersonidno legalidnumber legalid fddbrsfz
    `,
  },
  'org.registeredAddress': {
    labels: words`
      企业注册地址 公司注册地址 单位注册地址 注册地 注册详细地址 营业执照地址 企业住所 营业执照住所
      工商注册地址 注册住所 登记地址 单位住所 企业登记地址 注册场所 注册地点 注册所在地 企业注册地 法定住所
      营业执照注册地址 注册登记地址 公司住所 登记住所
    `,
    weak: words`住所`,
    wire: words`
      registeredaddress registaddress regaddress zcdz regplace registplace registeraddr registrationaddress
      zs2 zhucedizhi regaddr regadd
    `,
  },
  'org.registeredRegion': {
    labels: words`
      注册地区 注册区域 注册区划 注册省市区 注册地所在区域 注册地区划 注册所在区 所属区划 注册地行政区划
      注册城市 注册省份
    `,
  },
  'org.address': {
    labels: words`
      单位地址 企业地址 公司地址 办公地址 经营地址 单位详细地址 机构地址 单位所在地 公司所在地 场所地址
      营业地址 企业详细地址 公司详细地址 店铺地址 经营地点 生产地址 办公地点 经营场地 企业办公地址
      办公详细地址 企业经营地址 公司办公地址 单位办公地址 实际办公地址 门店地址 商铺地址 营业场所
      工作单位地址 生产经营场所 单位住址 经营场所地址 办公场所 企业所在地 实际经营场所 商户地址
      机构详细地址 生产经营地 企业通讯地址 经营详细地址 单位所在地址 单位通讯地址 生产经营场所地址
    `,
    weak: words`地址`,
    wire: words`
      companyaddress officeaddress bgdz dwdz unitaddress businessaddr qydz orgaddress jydz
      enterpriseaddress workaddress gsdz operatingaddress manageaddress officeaddr placeaddress corpaddress
      companyaddr comaddress
    `,
  },
  'org.postcode': {
    labels: words`单位邮编 企业邮编 公司邮编 企业邮政编码 公司邮政编码 注册地址邮编 办公邮编`,
  },
  'org.businessScope': {
    labels: words`
      主营业务范围 企业经营范围 公司经营范围 业务范围 经营项目 经营范围描述 主要经营范围 许可经营项目
      一般经营项目 经营内容 业务经营范围 单位经营范围 许可经营范围 营业范围
    `,
    wire: words`
      businessscope scope jyfw businessrange managescope operatescope scopeofbusiness operationscope
      jingyingfanwei opscope managementscope businessarea
    `,
  },
  'org.industry': {
    labels: words`
      行业类别 所属行业类别 所属行业类型 行业名称 行业分类 企业行业 所属行业名称 行业种类 国民经济行业
      行业小类 行业大类 企业所属行业 行业领域 公司行业 所属行业代码 国民经济行业类别 国民经济行业代码
      从属行业 单位行业 企业行业类别 经营行业 单位所属行业 公司所属行业
    `,
    weak: words`行业 所属行业`,
    wire: words`
      industry industrytype hylb sshy hy trade industrycode hydm hylbdm industryid industryname hangye
      industrycategory
    `,
  },
  'org.registeredCapital': {
    labels: words`
      注册资本金 注册资金(万元) 注册资本(万元) 企业注册资金 公司注册资本 注册金额 开办资金 注册资金额
      注册资本额 企业注册资本 资金规模 注册资本总额 注册资本(万)
    `,
    wire: words`
      registeredcapital regcapital zczj zczb capital registercapital registeredfund regmoney
      registeredmoney registcapital registeredassets regfund registermoney zhuceziben regcap
    `,
  },
  'org.establishedDate': {
    weak: words`登记日期 登记时间`,
    labels: words`
      成立时间 注册时间 企业成立日期 公司成立时间 公司成立日期 单位成立时间 企业成立时间 企业注册日期
      开业日期 开业时间 成立年份 成立年月 创办时间 创建日期(企业) 工商注册日期 工商注册时间 成立登记日期
      设立日期 设立时间
    `,
    wire: words`
      establishdate establishtime establisheddate foundeddate setupdate foundtime regdate2 foundingtime
      clsj establishmentdate founddate setuptime estdate createcompanydate esdate
    `,
  },
  'org.approvalDate': {
    weak: words`登记日期 登记时间`,
    labels: words`核准时间 企业核准日期 核准登记日期 批准日期`,
  },
  'org.operatingPeriod': {
    labels: words`
      营业执照有效期 营业执照有效期限 营业执照期限 营业有效期 执照有效期 营业执照有效日期 经营有效期
      营业执照到期时间 营业执照有效期至 执照有效期至 营业执照到期日 经营期限自 营业期限至 营业期限自
      营业执照有效期止 营业执照到期日期 营业执照截止日期 经营起止日期 执照有效期限
    `,
  },
  'org.employeeCount': {
    labels: words`
      员工人数 员工数量 从业人员数 从业人员数量 职工数 员工总数 企业人数 单位人数 公司人数 企业员工数
      在职人数 职工总数 从业人员 公司规模人数 雇员人数 企业人员数量 从业人员人数 职工数量 工作人员数
      员工个数 公司员工数 工作人员人数 企业员工人数 单位职工人数 企业职工人数 在岗职工人数 在职员工数
      用工人数 单位总人数 企业总人数
    `,
    weak: words`员工数 人员数量`,
    wire: words`
      employeecount staffnum employees staffnumber ygrs employeenum cyrs personnum staffcount
      employeenumber workernum zgrs workernumber peoplenum companynum stuffnum
    `,
  },
  'org.phone': {
    labels: words`
      企业电话 公司电话 企业联系电话 公司联系电话 单位电话号码 机构电话 单位联系方式 企业联系方式
      公司联系方式 公司联系号码 机构联系电话 单位固定电话 商户电话 企业固定电话 公司座机 店铺电话 商家电话
      企业座机 工作单位电话 公司固话 机构联系方式 公司电话号码 机构电话号码 企业电话号码
    `,
    wire: words`
      companyphone companytel officephone unitphone orgphone dwdh qydh enterprisephone orgtel unittel
      companymobile dwlxdh worktel worktelephone comphone corptel
    `,
  },
  'org.registrationStatus': {
    labels: words`
      企业状态 企业经营状态 营业状态 登记状况 公司状态 工商状态 单位状态 企业登记状态 经营状况 企业经营状况
      开业状态 市场主体状态 存续状态
    `,
    wire: words`
      companystatus businessstatus djzt jyzt operatingstatus runstatus regstatus managestatus entstatus
      operatestate
    `,
  },
  'org.email': {
    labels: words`
      企业电子邮箱 单位邮箱 公司邮箱 机构邮箱 企业邮箱地址 公司电子邮箱 企业电子邮件 单位电子邮件 企业email
      公司email
    `,
  },
  'org.contactName': {
    labels: words`
      企业联系人姓名 公司联系人 单位联系人姓名 企业联络员 单位联络人 联络员姓名 机构联系人 业务联系人
      公司联系人姓名 企业联络人 工商联络员 单位联络员
    `,
    wire: words`companycontact contacts2 qylxr dwlxr linkman2 companylinkman`,
  },
  'org.contactPhone': {
    labels: words`
      企业联系人电话 单位联系人联系电话 公司联系人电话 企业联系人手机 联络员手机 联络员联系电话
      单位联系人手机 单位联系人手机号 企业联系人手机号 企业联系人联系电话 公司联系人手机 企业联系人联系方式
      联络员手机号码 单位联系人联系方式 联络员手机号
    `,
  },
  'org.bankName': {
    labels: words`
      公司开户行 企业开户行 单位开户行 对公开户行 企业开户银行 公司开户银行 对公开户银行 基本户银行
      基本开户银行 基本账户开户行
    `,
    wire: words`companybank dwkhh`,
  },
  'org.bankAccount': {
    labels: words`
      对公账户 公司账号 企业账号 公司银行账号 企业银行账号 单位账号 对公银行账号 基本账户 公司银行账户
      对公帐号 单位银行帐号 企业银行账户 基本账号 单位银行账户 对公银行账户 基本账户账号 公司开户账号
    `,
  },
  'org.licenseNo': {
    labels: words`
      营业执照号 营业执照编号 营业执照号码 工商注册号 执照编号 执照号码 经营许可证号 登记证号 法人登记证号
      工商登记号 工商执照号 许可证编号 工商营业执照号 营业执照证号 企业注册号 工商注册码 许可证号码
      营业执照代码 经营许可证编号 营业执照注册码 登记证书编号 工商登记证号 登记注册号 营业执照登记号
    `,
    weak: words`许可证号 执照号 营业执照`,
    wire: words`
      licenseno businesslicense yyzzh yyzz licensenumber businesslicenseno regno licensecode yyzzbh yyzzhm
      license registerno businesslicensenumber licence zch regnumber registrationno permitno licno
    `,
  },
};
