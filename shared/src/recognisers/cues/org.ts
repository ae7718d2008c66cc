import type { ConceptCues } from './concept-cues.ts';
import { orgPlace } from './org-place.ts';
import { orgRegistration } from './org-registration.ts';
import { words } from './words.ts';

/** 单位: cues beyond the labels and wire names of the catalogue. */
export const org: ConceptCues = {
  'org.name': {
    labels: words`
      公司名称 企业全称 公司全称 机构全称 单位全称 商户名称 店铺名称 场所名称 企业(单位)名称 单位名 公司名 企业名
      营业执照名称 商家名称 门店名称 组织名称 法人名称 合作社名称 个体户名称 市场主体名称 字号名称 纳税人名称
      单位(企业)名称 法人单位名称 企业或单位名称 经营主体名称 企业中文名称 公司中文名称 商铺名称 企业(机构)名称
      组织机构名称 社会组织名称 开票单位名称 申请单位 参保单位名称 申请单位名称 名称(字号) 申报单位 申报单位名称
      参保单位 工商名称 单位全名 公司全名 企业全名 企事业单位名称 事业单位名称 用工企业名称 申报企业 申报企业名称
      申请企业 申请企业名称 申请机构 申请机构名称 申报企业全称 组织全称 社会团体名称 社团名称 民办非企业单位名称
      基金会名称 民非单位名称 养老机构名称 医疗机构名称 培训机构名称 托育机构名称 机构全名 学校全称 幼儿园名称
      家庭农场名称 农场名称 养殖场名称 养殖场(小区)名称 合作社全称 专业合作社名称 农民专业合作社名称 农业企业名称
      商户名 商户全称 店铺名 门店名 饭店名称 餐馆名称 酒店名称 药店名称 旅馆名称 网吧名称 场所名 经营单位名称
      经营单位 经营场所名称 市场主体 主体名称 市场主体全称 纳税主体名称 纳税人全称 法人单位 法人机构名称
      缴费单位名称 缴存单位名称 投保单位名称 参保企业名称 创业实体名称 创业企业名称 经济实体名称 注册名称
      工商注册名称 工商登记名称 执照名称 营业执照上的名称 公司中文名 企业中文名 公司中文全称 企业中文全称
      单位中文全称 单位中文名称 入驻企业名称 入驻企业 所有人(单位)名称 开票名称 营业执照单位名称 商事主体名称
      companyname 企业/单位 单位/企业
    `,
    weak: words`
      名称 全称 店名 字号 公司 企业 商户 店铺 纳税人 抬头 发票抬头 开票抬头 经营者名称 缴存单位 商家 机构 执照字号
      营业执照字号 企业字号 建设单位
    `,
    wire: words`
      companyname orgname unitname enterprisename qymc dwmc corpname entname gsmc businessname deptname firmname
      merchantname shopname qiyemingcheng enterprise comname jgmc company companynames qiyemc qiye qyname dwname
      gsname etpsname regorgname organizationname organname orgfullname companyfullname unitfullname agencyname
      institutionname institutename corporationname enterprisefullname qiyename danweimingcheng gongsimingcheng
      gongsi jigoumingcheng dianpumingcheng shanghumingcheng storename entityname taxpayername nsrmc shmc firm
      bizname ztmc corpfullname gsqc dwqc qyqc jgqc danweiname entfullname businessentity busname businesstitle
      scztmc qydwmc yzcmc companytitle
    `,
  },
  'org.uscc': {
    labels: words`
      信用代码 社会统一信用代码 统一信用代码 企业统一社会信用代码 社会信用代码证号 统一社会信用代码证号 机构代码
      纳税人识别号 税务登记号 组织机构代码证号 统一社会信用号 单位统一社会信用代码 企业信用代码 统一代码
      三证合一代码 企业税号 组织机构代码证 统一社会代码 统一社会信用代码号 统一社会信用编码 机构信用代码
      统一社会信用代码证 单位信用代码 纳税识别号 信用代码证号 税务登记证号 公司税号 统一信用编码
      统一社会信用代码(税号) 单位社会信用代码 单位组织机构代码 信用代码编号 社会统一代码 营业执照统一社会信用代码
      组织机构编码 统一社会信用代码编号 统一社会信用码 统一社会信用代码证代码 信用编码 社会信用编码 社会信用码
      信用代码证 统一信用码 组织机构代码号 组织机构号 组织机构代码证代码 组织代码证 组织机构证代码 组织代码 企业代码
      法人代码 营业执照信用代码 营业执照统一代码 五证合一代码 社会统一信用码 18位信用代码 18位统一社会信用代码
      税务识别号 税务代码 税务号 纳税人税号 纳税人代码 纳税号 税务登记号码 税务登记证号码 税务登记证编号 税登号
      开票税号 发票税号 纳税人识别码 纳税人识别号码 同一社会信用代码 统一社会信用代码号码 统一社会信用代码编码
      社会信用统一代码 社会统一信用编码 统一信用社会代码 信用统一代码 统一社会代码证 统一社会信用代码/纳税人识别号
      纳税人识别号/统一社会信用代码 法人统一社会信用代码 三证合一号 三证合一码 信用代码/注册号 统一机构信用代码
      统一社会机构代码 统一社会信用机构代码 信用代码号 信用代码证编号 统一社会信用号码 统一信用号
    `,
    weak: words`单位代码 机构编码 识别号 代码证号 信用码`,
    wire: words`
      uscc creditcode socialcreditcode orgcode unifiedcode taxno xydm unifiedsocialcreditcode socialcode creditno
      socialcreditno shxydm dutyparagraph taxcode taxnumber businesscode zzjgdm tyxydm usci unifiedcreditcode
      societycode orgcreditcode taxid creditcodeno socialcreditcodes nsrsbh taxpayerno companycode2 usccode
      unifiedsocialcreditidentifier socialcreditidentifier socialcreditnumber unitedsocialcreditcode
      unifysocialcreditcode unifycreditcode unisocialcreditcode usccno creditnum creditnumber creditid
      creditidentifier orgcodeno organizationcode organizationcodecertificate organcode organizecode orgcodecertno
      enterprisecode entcode corpcode qydm dwdm tyshxyd tyxydmzh tyshxybm tyshxyh shxydmzh xydmzh shtyxydm
      tongyishehuixinyongdaima xinyongdaima tongyixinyongdaima shehuixinyongdaima shuihao nsrsbm taxpayerid
      taxpayercode taxpayeridentificationnumber taxregno taxregcode taxregistrationno dutyno dutycode dutynumber
      taxidnumber invoicetaxno zuzhijigoudaima jgxydm gsxydm qyxydm dwxydm frxydm orguscc entuscc companyuscc
      licensecreditcode societycreditcode socialcode2 socialunifycreditcode socialunifiedcreditcode unifycode
      unifiedsocialcode unifiedsocialcredit unifiedcredit socialcredit bab010 creditunionno creditunioncode
      companycreditcode enterprisecreditcode unitcreditcode companytaxno taxfilenumber shtyxyh tyshxydmh
      businesscreditcode entcreditcode corpcreditcode legalcreditcode
    `,
  },
  'org.type': {
    labels: words`
      公司类型 单位性质 企业性质 机构类型 单位类别 企业类别 公司性质 市场主体类型 企业所有制 机构类别 单位所有制性质
      机构性质 公司类别 法人类型 单位所有制 经营主体类型 组织机构类型 商户类型 企业登记类型 公司组织形式
      企业组织形式 登记注册类型 注册类型 组织形式 经营性质 所有制性质 企业所有制性质 场所类型 个体类型 法人性质
      法人类别 主体性质 市场主体分类 市场主体类别 单位分类 机构分类 企业分类 组织性质 机构属性 单位属性 企业属性
      企业种类 单位种类 注册登记类型 工商注册类型 工商登记类型 登记注册类型名称 商户类别 商户性质 店铺类型 门店类型
      公司种类 商事主体类型 经营主体类别 合作社类型 农业主体类型 新型经营主体类型 新型农业经营主体类型 社会组织类型
      社会组织类别 工商类型 主体资格类型 单位性质类别 单位性质类型 企业性质类型 企业性质类别 企业类型名称 单位类型
    `,
    weak: words`类型 性质 主体类别 主体分类 组织类别 登记类型 经营类型 主体类型 组织类型`,
    wire: words`
      companytype enterprisetype orgtype unittype qylx dwlx dwxz companynature unitnature enterprisenature qyxz
      nature enttype corptype companyproperty companykind entkind enterprisekind qyfl qylb dwlb jglx jglb jgxz ztlx
      scztlx dwfl unitkind unitcategory orgcategory orgkind organizationtype institutiontype agencytype corpkind
      corporationtype companycategory entcategory enterprisecategory entproperty unitproperty orgproperty orgnature
      corpnature entnature qiyeleixing danweileixing gongsileixing danweixingzhi qiyexingzhi djzclx zclx zzxs aab019
      unittypecode enttypename qyxzdm dwxzdm gslx gsxz organizationnature institutionnature corporatetype
      corporatenature businessentitytype scztfl dwxzlb dwlxmc
    `,
  },
  'org.economicType': {
    labels: words`
      经济性质 经济类别 经济成分 所有制形式 经济类型代码 企业经济类型 单位经济类型 企业经济性质 经济类型名称
      经济成份 经济所有制 所有制类型 所有制类别 经济性质类别 经济性质名称 经济类型分类 所有制经济类型 经济形式
    `,
    wire: words`
      economictype economicnature economytype economickind econtype economiccategory economyproperty
      economicproperty jjxz jjcf jjlx jjlxmc aab020 jingjileixing jingjixingzhi ownershiptype
    `,
  },
  'org.legalRep': {
    labels: words`
      法人代表 法人姓名 企业法人 公司法人 法定负责人 经营人 企业负责人 单位负责人 法人代表姓名 法定代表
      企业负责人姓名 单位负责人姓名 单位法人 法人名字 公司负责人 公司法人姓名 企业法人姓名 法人(负责人)
      企业法定代表人 单位法定代表人 法定代表人/负责人 负责人姓名 法定代表人(负责人) 企业法人代表 公司法人代表
      主要负责人 主要负责人姓名 经营业主 法人/负责人 法定代表人(负责人)姓名 机构负责人 机构负责人姓名 店主 老板姓名
      公司法定代表人 机构法人 场所负责人 经营者(负责人) 法人代表名称 法定代表人名称 法人名 法定人 法定代表者
      法人代表人 法人代表人姓名 企业法人代表人 法人(经营者) 执行事务合伙人 经营者/法定代表人 负责人(法人)
      负责人(法定代表人) 法定代表人或负责人 法定代表人或经营者 企业主 企业主姓名 店主姓名 公司老板
      企业法人姓名/负责人 法人代表/负责人 个体经营者 合作社法人 合作社负责人 店铺负责人 商户负责人 法人代表或负责人
      工商法人
    `,
    weak: words`负责人 法人 经营者 理事长 厂长 店长 老板 行政负责人`,
    wire: words`
      legalperson legalrep legal fr frxm frdb legalname corporation legalrepresentative legalpersonname fddbr
      legalperson1 artificialperson faren corporate legalman juridicalperson fzr fzrxm principal principalname
      leader2 corporaterepresentative legaler lerep legalrepname legalrepresentativename legalpersonrealname
      legalpersons legalmanname corporaterep corplegal entlegal entrep artificialpersonname lerepname legalowner
      farenname farendaibiao farenxingming fadingdaibiaoren fddb fddbrmc fddbrname frdbxm frdbmc frname jyz jyzxm
      dwfzr qyfzr gsfr qyfr dwfr qyfrxm zyfzr zyfzrxm chargeperson chargeman incharge personincharge fuzeren
      responsibleperson bossname aab013 legalpersonman lawperson lawman corporationperson legalpeople
      legalpeoplename legalsurname dutyperson fzrname frmc entlerep enterpriselegal companylegal companylegalperson
      companylegalname orglegal orglegalperson
    `,
  },
  'org.legalRepIdNumber': {
    labels: words`
      法人身份证号 法人身份证 法人身份证号码 法定代表人身份证 法定代表人身份证号码 法人证件号 法人证件号码
      负责人身份证号 负责人身份证号码 法人代表身份证号 法人代表身份证 经营者身份证号 法定代表人证件号 经营者证件号码
      法定代表人公民身份号码 负责人身份证 企业负责人身份证号 法人代表身份证号码 法人代表证件号码 负责人证件号码
      经营者身份证 法人/负责人身份证号
    `,
    wire: words`
      legalpersonidcard legalidcard legalcard frsfz frsfzh legalpersonid legalidno fddbrsfzh legalcardno
      legalpersoncard frzjhm legalpersonidno legalidnumber legalid fddbrsfz legalpersonidnum legalpersonidcardno
      legalpersoncertno legalpersoncertificateno legalpersoncardid legalpersonsfz legalpersonidentity legalidentity
      legalcertno legalcertnumber legalcertificateno legalrepid legalrepidno legalrepidcard legalrepcertno
      legalrepidnumber legalrepresentativeid legalrepresentativeidno legalrepresentativeidcard
      legalrepresentativeidnumber legalpersonidnumber legalpersoncardnum legalpersoncardnumber legalcardnumber
      legalcardnum legalcardid legalidcardno corporateidcard corporationidcard corpidcard lerepcerno lerepcardno
      frsfzhm frzjh frdbsfz frdbsfzh frdbzjhm fddbrsfzhm fddbrzjh frcardno fridcard frid frzjhmstr farensfz
      farenshenfenzheng farenshenfenzhenghao farenidcard fzrsfz fzrsfzh fzrsfzhm fzrzjhm jyzsfz jyzsfzh jyzsfzhm
      jyzzjhm principalidcard principalidno principalcardno aab014 legalmanidcard legalmanid frgmsfhm lawpersonid
      lawmanid legalnumber
    `,
  },
  'org.businessScope': {
    labels: words`
      主营业务范围 企业经营范围 公司经营范围 业务范围 经营项目 经营范围描述 主要经营范围 许可经营项目 一般经营项目
      经营内容 业务经营范围 单位经营范围 许可经营范围 营业范围 主营范围 经营活动范围 经营业务范围 营业执照经营范围
      执照经营范围 生产经营范围 经营的范围 宗旨和业务范围 经营范围及方式 经营范围及主要业务 兼营范围 经营范围内容
      公司主营范围 经营许可范围
    `,
    weak: words`主营项目 经营业务 主要经营业务 许可项目 经营类别`,
    wire: words`
      businessscope scope jyfw businessrange managescope operatescope scopeofbusiness operationscope jingyingfanwei
      opscope managementscope businessarea bizscope operscope operationalscope businscope jyfwms jyfwmc manscope
      runscope busiscope zyfw ywfw yewufanwei jyxm busscope companyscope entscope scopebusiness managerange
      operaterange businessscopes operatingscope operatingrange zhuyingfanwei
    `,
  },
  'org.industry': {
    labels: words`
      行业类别 所属行业类别 所属行业类型 行业名称 行业分类 企业行业 所属行业名称 行业种类 国民经济行业 行业小类
      行业大类 企业所属行业 行业领域 公司行业 所属行业代码 国民经济行业类别 国民经济行业代码 从属行业 单位行业
      企业行业类别 经营行业 单位所属行业 公司所属行业 行业门类名称 行业性质 行业中类 行业编码 行业代号 行业类型代码
      行业类别代码 行业门类代码 行业分类代码 国民经济行业分类 国民经济行业名称 国民经济行业小类 国民经济分类
      主要行业 主营行业 所处行业 所在行业 归属行业 经营行业类别 行业归类 行业属性 行业小类名称 行业大类名称 行业类
      行业分类名称 行业小类代码 行业大类代码 行业大类/小类
    `,
    weak: words`行业 所属行业 产业类别 产业类型 所属产业 产业分类 所属领域 单位产业`,
    wire: words`
      industry industrytype hylb sshy hy trade industrycode hydm hylbdm industryid industryname hangye
      industrycategory industrycategoryname industrytypename industryclass industryclassification industrykind
      industryno industryfield industrysector industryone tradetype tradename tradecategory hyfl hydl hyxl hymc hyml
      hymlmc sshymc sshylb sshydm sshyfl gmjjhy gmjjhydm gmjjhyfl hyname hangyeleixing hangyeleibie suoshuhangye
      hylx aab022 businessindustry companyindustry belongindustry entindustry enterpriseindustry industrybig
      industrysmall industrylevel industrybelong belongtrade sshyly hyly hylxdm unitindustry orgindustry tradeclass
    `,
  },
  'org.employeeCount': {
    labels: words`
      员工人数 员工数量 从业人员数 从业人员数量 职工数 员工总数 企业人数 单位人数 公司人数 企业员工数 在职人数
      职工总数 从业人员 公司规模人数 雇员人数 企业人员数量 从业人员人数 职工数量 工作人员数 员工个数 公司员工数
      工作人员人数 企业员工人数 单位职工人数 企业职工人数 在岗职工人数 在职员工数 用工人数 单位总人数 企业总人数
      在册人数 在册职工人数 在职职工人数 在职职工数 在职员工人数 在岗人数 在岗职工数 在岗员工数 从业人员总数
      从业人员规模 从业总人数 员工规模 人员规模 企业人员规模 职员人数 职员数 雇工人数 雇员数 雇员数量 用工数量
      用工总数 用工总人数 工人人数 单位人员数 企业人员数 公司人员数 机构人员数 从业者人数 全体职工人数
      年平均从业人数 年末从业人数 职工总人数 员工总人数 用工人员数量 工作人员数量 工作人员总数 在职人员数
      在职人员数量 在职员工总数 职工人数总数 从业人员总人数 公司总人数 在编在岗人数
    `,
    weak: words`员工数 人员数量 人员总数 公司规模 总人数 工人数量 人员数`,
    wire: words`
      employeecount staffnum employees staffnumber ygrs employeenum cyrs personnum staffcount employeenumber
      workernum zgrs workernumber peoplenum companynum stuffnum employeesnum employeesnumber employeescount
      employeesize employeetotal employeescale empnum empcount staffnums staffsize staffscale staffs staffsnum
      staffquantity staffamount workersnum workersnumber workercount workers personnelnum personnelnumber
      personnelcount personnelsize numberofemployees numofemployees headcount companysize companyscale companypeople
      companypersonnum companystaff ygsl yggs zgsl zgzs zgs cyrysl cyrys cyryrs cyryzs ygzs ygs qyrs dwrs gsrs zgzrs
      yuangongrenshu congyerenshu zhigongrenshu practitionersnum practitioners totalstaff totalemployees
      employeequantity staffcounts cyrycount employnum employcount employeesamount workersnums memberscale dwzrs
      qyzrs
    `,
  },
  ...orgPlace,
  ...orgRegistration,
};
