import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 家庭: cues beyond the labels and wire names of the catalogue. */
export const household: ConceptCues = {
  'person.relationToHead': {
    labels: words`
      户主关系 与户主的关系 和户主关系 与户主之关系 家庭成员关系 同户主关系 户内关系 与家庭户主关系 与本户户主关系
      户主与本人关系 与户主间关系 与户关系 与户主关系代码 与户主关系类型 与户主关系名称 与户主是什么关系 与户主系
      与户主的关糸 与户主关糸 与户主亲属关系 与户主的亲属关系 与户主之间关系 与户主家庭关系 与户主血缘关系 与户主/申请人关系
      与户口簿户主关系 与户口本户主关系 与本户户主的关系 与该户户主关系 与家庭户主的关系 与家长关系(户主) 与户长关系
      与户主称谓 与户主称呼 户主与成员关系 户关系 户关 户主亲属关系 和户主的关系 同户主的关系 是户主的 系户主 跟户主关系
      跟户主的关系 户内成员关系 户主关系代码 户主关系类型 家庭关系(与户主) 关系(与户主) 与户主的社会关系
    `,
    weak: words`关系 称谓 家庭关系 成员关系 与户关系类型 成员称谓 家庭称谓`,
    wire: words`
      relationtohead relation relations hzgx yhzgx householdrelation householderrelation relationwithhouseholder
      relationshiptohead relationshipwithhead yhzgxdm headrelation familyrelation relationtoheads relationtohouseholder
      relationtohousehold relationtoholder relationtohost relationtomaster relationtohouse relationtohouseholds
      relationofhouseholder relationofhead relationofhost relationhouseholder relationhousehold relationhost relationhead
      relationmaster relationwithhead relationwithhouse relationwithhousehold relationwithhost relationwithmaster
      relationwithholder relationholder relationshiptohouseholder relationshipwithhouseholder relationshipwithhouse
      relationshiphouseholder relationshiptohost relationshipwithhost relationshiphead relationshipwithmaster
      householderrelationship householdrelationship householdheadrelation householdheadrelationship headofhouseholdrelation
      hostrelation hostrelationship holderrelation houserelation masterrelation householdrel headrel hzrelation hzgxbm
      huzhuguanxi yuhuzhuguanxi yuhuzhudeguanxi yuhuzhugx yhzdgx yhzgxbm yhzgxlx hugx hngx brhzgx relationtype
      familyrelationship familyrelations familyties kinship
    `,
  },
  'household.members': {
    labels: words`
      家庭成员 家庭成员信息 成员情况 家庭主要成员 家庭成员列表 家庭成员名单 家庭成员明细 家庭成员基本情况 家庭成员基本信息
      家庭成员资料 家庭主要成员及社会关系 家庭成员及社会关系 家庭成员及主要社会关系 共同生活的家庭成员 共同生活成员
      共同生活人员 共同生活家庭成员情况 共同生活家庭成员信息 家庭共同生活成员 家庭共同生活成员情况 家属情况 家属信息
      家庭人员信息 家庭人员情况 家庭成员构成 家庭人口构成 户成员信息 户内成员
    `,
    weak: words`家庭成员名称 家庭人员`,
  },
  'person.householdSize': {
    labels: words`
      家庭成员数 家庭成员数量 家庭人数 家庭人口数量 家庭成员人数 户内人口数 户人口 家庭总人口 户人口数 全家人口 家庭户人数
      总人口数(家庭) 家庭常住人口 共同生活人数 家庭成员总数 全户人口 家庭人口总数 家庭人员数 家庭人员总数 家庭人员数量
      家庭成员个数 家庭共有人口 家庭实有人口 家庭实际人口 家庭现有人口 家庭现有人口数 家庭户总人口 家庭户籍人口 家庭在册人口
      家庭在籍人口 家庭户口人数 户口人数 户口人口数 户口本人数 户口簿人数 户总人口 户总人口数 户总人数 户均人口数 户内人数
      户内总人口 户内总人数 户内人口 户人数 户规模 家庭规模 每户人口 本户人数 全户人数 全户人口数 全户总人口 全家人口数
      全家人数 全家总人口 家里人口数 家中人口 家中人口数 家有几口人 家庭几口人 几口人 共同生活人口 共同生活人口数
      共同生活的家庭成员人数 共同生活家庭成员数 共同生活家庭成员人数 共同生活成员数 共同生活家庭人口 共同居住人口
      共同居住人数 家庭同住人口 家庭同住人数 家庭常住人口数 家庭常住人数 家庭在家人口数 家庭居住人数 家庭供养人口
      家庭核定人口 家庭申报人口 申请家庭人口 申请家庭人口数 申请家庭人数 受助家庭人口 familysize
    `,
    weak: words`人数 人口数 人口 户籍人口数量 共有人口 户人口情况 在家人口 户籍人口数 户籍人数 户籍人口`,
    wire: words`
      familysize familynum familycount jtrk jtrks jtrs familynumber population familypopulation householdpopulation
      familymembercount jtzrk hjrks2 membercount familysizes familyscale familytotal familytotalnum familytotalcount
      familytotalnumber familytotalpeople familytotalperson familypeople familypeoplenum familypeoplecount
      familypeoplenumber familyperson familypersonnum familypersoncount familypersons familypop familypops familypopnum
      familypopulationnum familypopulationcount familypopulations familypopulationnumber familypopulationsize
      familymembernum familymembernumber familymembers familymemberscount familymembersnum familymemberscnt familynums
      familyqty familyrks fmpop fampop fmpopnum jtrkshu jtrksl jtrkzs jtzrks jtzrs jtrenkou jtcys jtcysl jtcyrs jtcyzs jtrys
      jtryzs jtrysl jiatingrenkou jiatingrenshu jiatingrenkoushu jiatingzongrenkou hjrk hjrks hjrs hrks hzrk hzrs hnrk hnrks
      hnrs zjrk qhrk qhrks qjrk homepopulation homepeople homepeoplenum homesize householdpeople householdpersons
      householdcount householdpop householdmembernum householdpopulationnum householdmembercount householdtotal
      peoplenuminfamily populationnum populationnumber populationcount numberofpeople numberoffamily numberoffamilymembers
      familynumberofpeople personcountinfamily
    `,
  },
  'person.relationToApplicant': {
    labels: words`
      与申请人的关系 和申请人关系 与本人的关系 与救助对象关系 与被监护人关系 与残疾人关系 与参保人关系 与老人关系
      与被委托人关系 与委托人关系 与我的关系 与被代办人关系 与患者关系 与当事人关系 与学生关系 与职工关系 和本人关系
      与残疾人的关系 与老人的关系 与户籍人关系 与享受人关系 与孩子关系 本人关系 与申请人关系代码 与申请人关系类型
      与申请人之关系 与申请人系 与申请人亲属关系 与申请人的亲属关系 与申请人是什么关系 与申请者关系 与主申请人关系
      与主申请人的关系 与申请家庭关系 与申报人关系 与申报人的关系 与申领人关系 与申领人的关系 与填报人关系 与填表人关系
      与办事人关系 与本人系 与本人之关系 与本人关系类型 与本人亲属关系 与本人的亲属关系 与本人称谓 与本人何种关系
      与本人社会关系 与您的关系 与您关系 与你的关系 与你关系 与其关系 与我关系 跟本人关系 跟申请人关系 同申请人关系
      和申请人的关系 和本人的关系 家庭成员与本人关系 申请人关系 申请人与其关系 与救助对象的关系 与救助人关系 与保障对象关系
      与保障人关系 与低保申请人关系 与低保对象关系 与特困人员关系 与供养对象关系 与被供养人关系 与服务对象关系
      与服务对象的关系 与参保人的关系 与参保人员关系 与被保险人关系 与被保险人的关系 与投保人关系 与投保人的关系
      与缴费人关系 与患者的关系 与病人关系 与病人的关系 与病员关系 与就诊人关系 与就诊人的关系 与儿童关系 与儿童的关系
      与幼儿关系 与幼儿的关系 与宝宝关系 与宝宝的关系 与孩子的关系 与婴儿关系 与小孩关系 与未成年人关系 与学生的关系
      与学员关系 与考生关系 与考生的关系 与员工关系 与员工的关系 与职工的关系 与工伤职工关系 与老人之间的关系 与老年人关系
      与长者关系 与长者的关系 与入住人关系 与入住老人关系 与逝者关系 与逝者的关系 与死者关系 与死者的关系 与死亡人员关系
      与被继承人关系 与当事人的关系 与事主关系 与驾驶人关系 与党员关系 与军人关系 与军人的关系 与退役军人关系 与烈士关系
      与烈士的关系 与优抚对象关系 与权利人关系 与受益人关系 与受助人关系 与受托人关系 与享受对象关系 与享受待遇人关系
      与监测对象关系 与残疾者关系 与失能人员关系 与失能老人关系 与被评估人关系 与被照护人关系 与被护理人关系 与被服务人关系
      与被监护人的关系 与受监护人关系 与被代理人关系 与被代理人的关系 与被代领人关系 与预约人关系 与被访者关系
      与常住人口关系 与人员关系 与主要成员关系 与借款人关系 与借款人的关系 与主贷人关系 与贷款人关系 与会员关系
    `,
    weak: words`
      关系 家庭关系 称谓 与本人关系 亲属关系 与本人关系代码 社会关系 亲属称谓 与其本人关系 亲戚关系 关系类型 家属关系
    `,
    wire: words`
      relationwithapplicant ysqrgx yqgx applicantrelation relationtoapplicant ybrgx gx relationtoapplicants relationtoapply
      relationtome relationtoself relationtomyself relationtopatient relationtoelder relationtochild relationtostudent
      relationtopsn relationwithapply relationwithapplyer relationwithme relationwithself relationwithpatient
      relationwithelder relationwithelderly relationwithold relationwithchild relationwithstudent relationshipwithapplicant
      relationshiptoapplicant relationshipwithelderly relationshipwithpatient relationshipwithme relationshipwithself
      relationshiptopatient relationofapplicant relationofapply relationapplicant relationapply relationself applyrelation
      applyrelationship applicantrelationship patientrelation patientrelationship patientrelate elderrelation oldrelation
      childrelation studentrelation selfrelation relationme memberrelationship familymemberrelation relativerelation
      relativesrelation relativerelationship kinsfolkrelation ysqrdgx ysqrguanxi yusqrgx yushenqingrenguanxi yubenrenguanxi
      yubrgx ybrdgx ybrguanxi yhzhgx ylrgx ylrdgx ycjrgx ycjrdgx yxsgx yhzdgx1 yetgx ycbrgx ybxrgx ybjhrgx ybdbrgx ywtrgx
      brgx cygx qsgx gxdm gxmc gxlx guanxi chengwei guanxima
    `,
  },
  'person.householdNo': {
    labels: words`
      户籍册编号 户籍册号 户口薄编号 户籍簿编号 户口本号 户口簿号 户口本编号 户籍号 户口号 户口编号 户口簿户号 家庭户号
      户口本户号 户籍户号 户口册编号 户口簿号码 户口薄号 户口本号码 户口本编码 户口本证号 户口本户口编号 户口簿编码
      户口簿户口编号 户口簿证号 户口薄号码 户口薄户号 户口薄编码 户口册号 户口册号码 户口证号 户口卡号 户口号码 户口编码
      户口户号 户口登记号 户口簿登记号 户籍编码 户籍号码 户籍代码 户籍本号 户籍本编号 户籍簿号 户籍证号 户籍登记号
      户籍登记编号 户籍册号码 户号/户口簿编号 户号编码 户别编号 户簿号 户薄号 集体户号
    `,
    weak: words`户口簿 户口本 户号码`,
    wire: words`
      householdno householdnumber huhao hh hkbh hkbbh hukouno hkbh2 accountbookno hjbh hkbhm householdid2 bookletno
      householdcode householdcardno householdbookno householdbooknum householdbooknumber householdbookid householdbook
      householdregisterno householdregisternumber householdregistrationno householdregistrationnumber householdaccountno
      hukounum hukounumber hukoubook hukoubookno hukoubooknumber hukouben hukoubu hukoubianhao hukouhao hukoubenhao
      hukoubuhao hukoubenbianhao hukoububianhao hkbno hkbhhao hkbhao hkbhh hkbnum hkbbm hkbm hkhm hkbzh hkbid hkzh hkzbh
      hkbuhao hjbhm hjh hjbbh hjhm hjbm hjno huhaoma huhm hhbm booklet bookletnumber residencebookno residencebooklet
      residencebookletno residencebookletnumber residentbookno residbookno registerbookno registerbooknumber familybookno
      familyregisterno censusno censusnumber censusbookno domicileno domicilenumber accountbooknumber accountbook regbookno
    `,
  },
  'household.childCount': {
    labels: words`
      存活子女数 现有存活子女数 现存活子女数 子女数 子女数量 子女人数 子女个数 孩子数 现有孩子数 子女总数 孩子个数
      现存子女数 小孩数量 现家庭子女数 几个子女 子女总人数 子女数目 子女情况(人数) 现有子女 现有孩子 现有孩子数量 现有小孩数
      现有孩次数 家庭现有子女 生育子女数 生育子女个数 生育子女数量 生育子女人数 已生育子女数 已生育子女个数 已生育子女数量
      已生育孩子数 已育子女数 已有子女数 已有子女个数 已有孩子数 亲生子女数 曾生子女数 活产子女数 共有子女数 健在子女数
      现健在子女数 存活子女 存活子女个数 存活子女人数 存活孩子数 现存活子女个数 现存子女 现存子女个数 小孩数 小孩个数
      小孩人数 孩子人数 孩子总数 孩子数量 孩子数目 儿女数 儿女个数 儿女数量 有几个孩子 有几个子女 子女几人 抚养子女数
      抚养子女个数 育有子女数 childcount
    `,
    weak: words`子女数情况 子女状况 子女情况`,
    wire: words`
      childcount childnum childnumber childsum childamount childqty childrennum childrennumber childrenamount childrenqty
      childrentotal childrensum childs childtotal numchildren numofchildren numberofchildren numberofchild countofchildren
      kidcount kidnum kidsnum kidsnumber zinvshu zinvgeshu zinvrenshu zinvshuliang zns zngs znrs znsl znzs xyzns xyzngs
      xyznsl xyznrs xyznshu xczns xchzns chzns hzgs hzsl xhgs syzns syzngs havechildren havechildnum nowchildren nowchildnum
      existchildnum livingchildren livechildcount sonanddaughternum
    `,
  },
  'household.recordNo': {
    labels: words`
      户代码 家庭户编号 农户编号 户编码 家庭代码 家庭户编码 户档案编号 户档案号 户序号 户内编号 户代号 户识别码 户标识码
      户标识 户信息编号 家庭户编号码 家庭编码 家庭号 家庭档案编号 家庭档案号 家庭档案编码 家庭户档案编号 家庭唯一编号
      家庭识别码 家庭户识别码 家庭标识码 家庭ID 家庭代号 家庭序号 农户编码 农户代码 农户号 农户档案号 农户序号 贫困户编号
      贫困户编码 贫困户代码 脱贫户编号 脱贫户编码 监测户编号 监测户编码 保障家庭编号 救助家庭编号 困难家庭编号 建档立卡编号
      建档立卡户编号 建档立卡户号 建档立卡号 样本户编号 住户编号 住户编码 住户代码
    `,
    wire: words`
      familyno familycode familyid familyrecordno familyfileno familysn familyserial familycd hbianhao hubh hudm hbm hdm
      huid hubianhao hubm jtbh jtbm jtdm jtid jtdabh jtdah jtbianhao jiatingbianhao jthbh jthbm nhbh nhbm nhdm nhid nhh
      pkhbh pkhbm pkhid farmercode farmerno householdrecordno householdserialno householdserial householdsn recordfamilyno
      poorno poorcode poorid
    `,
  },
  'household.guaranteedSize': {
    labels: words`
      保障人数 低保人数 低保人口 享受低保人数 救助人数 享受人数 保障人员数 保障人员数量 保障人员人数 保障总人数 保障对象人数
      保障对象数 保障人口数量 保障家庭人口 享受保障人数 享受保障人口 享受低保人口 享受低保人口数 享受低保人员数 低保人口数
      低保人员数 低保人员数量 低保保障人数 低保保障人口 低保享受人数 低保对象人数 低保家庭人口 低保家庭人数 特困人数
      特困保障人数 特困供养人数 供养人数 五保人数 救助人口 救助人口数 救助人员数 家庭救助人口 享受救助人数 享受救助人口
      享受人口 享受人口数 享受人员数 家庭享受人口 纳入保障人数 纳入低保人数 核定保障人口 核定保障人数 核定人口 申请保障人口
      申请保障人数 申请低保人数 申请救助人数 拟保障人口 拟保障人数 拟保障人口数
    `,
    wire: words`
      guaranteednum guaranteenum guaranteecount guaranteenumber guaranteepeople guaranteepersonnum guaranteepopulation
      guaranteedpopulation guaranteedpeople guaranteedcount ensurenum ensurepeople ensurecount bzrk bzrks bzrs bzrys bzzrk
      bzzrs bzrysl xsrs xsrk xsrks xsdbrs xsdbrk dbrs dbrk dbrks dbrys jzrs jzrk jzrks baozhangrenkou baozhangrenshu
      xiangshourenshu dibaorenshu dibaorenkou lownum lowpeople protectnum protectpeople salvationnum
    `,
  },
  'household.supporters': {
    labels: words`
      赡养人 法定赡养人情况 赡养义务人 赡养人情况 赡养人信息 赡养人员 赡养人员情况 赡养人员信息 赡养人名单 赡养人列表
      赡养人基本情况 赡养人基本信息 赡养义务人员 赡养/抚养/扶养义务人 赡(抚、扶)养人信息 赡抚养人 赡抚养人信息 赡抚养人情况
      赡抚扶养人 赡抚扶养人信息 赡抚扶养人情况 赡抚扶养义务人 赡抚扶养义务人情况 赡扶抚养人 赡扶抚养人信息 赡扶抚养义务人
      赡扶抚养义务人情况 赡扶抚养义务人信息 法定赡抚扶养人 法定赡抚扶养义务人 法定赡扶抚养义务人 法定抚养义务人
      法定扶养义务人 法定义务人 法定义务人情况 法定义务人信息 抚养义务人 扶养义务人 抚(扶)养人 抚扶养人 非共同生活赡养人
      非共同生活的赡养人 非共同生活法定赡养人 非共同生活家庭成员 非共同生活的家庭成员
    `,
  },
  'guardian.relationToApplicant': {
    labels: words`
      监护人关系 与监护人关系 监护人与本人关系 监护关系 与被监护人关系 监护人与申请人关系 监护人与其关系 监护人与儿童关系
      监护人与幼儿关系 监护人与未成年人关系 监护人与您关系 监护人亲属关系 监护人称谓 与监护人的关系 与法定监护人关系
      监护关系类型 与第一监护人关系 与家长关系 与家长的关系 家长关系 家长与幼儿关系 家长与学生的关系
    `,
    wire: words`
      jhrgx jhgx yjhrgx yjhrdgx jhrybrgx jhrysqrgx jhrybjhrgx jhrguanxi guardianrelation guardianrelationship guardianrelate
      guardianship relationguardian relationtoguardian relationwithguardian parentrelation parentrelationship
      parentsrelation relationtoparent jianhurenguanxi jianhuguanxi
    `,
  },
  'agent.relationToApplicant': {
    labels: words`
      代理人关系 与代理人关系 与代办人关系 代办人与本人关系 代理人与申请人关系 受托人与申请人关系 委托关系 代理人与本人关系
      代理人与被代理人关系 代办人与办事人关系 代办人关系类型 代办关系 代领人关系 代领人与本人关系 代领人与领取人关系
      代领关系 代为办理人关系 代申请人关系 代理关系 受托人关系 受托人与本人关系 受委托人关系 被委托人与本人关系 被委托人关系
      委托人与受托人关系 法定代理人与本人关系 与代理人的关系 与代办人的关系 与代领人关系 与受托人的关系 与法定代理人关系
      与委托代理人关系 经办代理人关系
    `,
    wire: words`
      agentrelation agentrelationship agentrelate agentrel relationagent relationtoagent relationwithagent proxyrelation
      proxyrelationship agencyrelation entrustrelation entrustedrelation trusteerelation dbrgx dbrybrgx dbrysqrgx ydbrgx
      dlrgx dlrybrgx dlrysqrgx ydlrgx wtgx wtrgx ywtrgx1 ystrgx strgx dailirenguanxi daibanrenguanxi
    `,
  },
  'carer.relationToApplicant': {
    labels: words`
      护理人关系 与护理人关系 护理人员关系 照料人关系 护理人与本人关系 护理人与被护理人关系 护理人员与本人关系
      护理人员与被护理人关系 与护理人员的关系 与护理人的关系 照护人关系 照护人与本人关系 照护人与被照护人关系 与照护人关系
      与照护人员关系 与照料人关系 照料人与本人关系 照料人与被照料人关系 照料护理人关系 照料护理人与本人关系 照顾人关系
      照顾者关系 照顾者与老人关系 与照顾者关系 陪护人关系 陪护人与本人关系 陪护关系 护理关系 照护关系 照料关系
    `,
    wire: words`
      hlrgx hlrygx hlrybrgx yhlrgx yhlrygx zhrgx zlrgx phrgx carerelation carerrelation carerrelationship caregiverrelation
      caregiverrelationship nurserelation nursingrelation carerrelate
    `,
  },
  'contact.relationToApplicant': {
    labels: words`
      联系人与本人关系 联系人与申请人关系 联系人与您的关系 联系人与您关系 联系人与其关系 联系人与员工关系 联系人与病人关系
      联系人亲属关系 联络人关系 与联络人关系 联系人与借款人关系
    `,
    weak: words`联系人关系 与联系人关系 与联系人的关系`,
    wire: words`
      contactrelation contactrelationship contactrelate contactsrelation contactpersonrelation linkmanrelation
      linkmanrelationship linkrelation lxrgx lxrygx lxrybrgx lxrybrdgx lxrybhzgx lxrguanxi ylxrgx contactrel relationcontact
      relationwithcontact relationtocontact
    `,
  },
};
