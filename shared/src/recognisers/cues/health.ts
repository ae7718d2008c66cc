import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 健康与残疾: cues beyond the labels and wire names of the catalogue. */
export const health: ConceptCues = {
  'person.health': {
    labels: words`
      健康情况 身体健康状况 健康状态 身体健康情况 身体情况 身体状态 身心状况 身体健康 健康程度 健康类别 身体健康状态
      健康水平 体质状况 健康现状 健康与否 是否健康 身体是否健康 身心健康状况 身体及健康状况 总体健康状况
      整体健康状况 一般健康状况 健康状况代码 健康状况类型 健康状况类别 身体健康程度 身体健康度
    `,
    weak: words`健康 身体`,
    wire: words`
      healthstatus healthcondition health jkzk stzk healthstate jkqk jiankang physicalcondition healthsta healthy
      jkzkdm bodycondition physicalstatus healthsituation healthinfo healthtype healthlevel bodystatus bodystate
      bodyhealth bodysituation physicalstate physicalhealth stqk stjkzk jkzt jkzkmc jiankangzhuangkuang
      shentizhuangkuang shentiqingkuang aac033 healthystate healthystatus healthytype healthcon
    `,
  },
  'person.isDisabled': {
    labels: words`
      是否为残疾人 是否残疾人员 有无残疾 残疾与否 是否持证残疾人 残疾情况 残疾状况 是否是残疾人 是否伤残 残疾人
      是否为残疾 是否持有残疾证 是否有残疾证 是否持残疾证 是否办理残疾证 有无残疾证 有无残疾人证 是否持有残疾人证
      是否残障 是否残障人士 是否残障人员 是否残疾人士 是否属于残疾人 是否为残障人士 是否持证残疾 残疾标识 残疾标志
      残疾人标识 残疾人标志 是否伤残人员 残障情况 残障状况 残疾状态 是否有残疾 有否残疾 是否存在残疾 身体是否残疾
      是否有残疾人证 是否办理残疾人证 是否为持证残疾人 是否是残疾 残疾人情况
    `,
    weak: words`伤残情况`,
    wire: words`
      isdisabled sfcj disabled isdisability iscanji sfcjr ishandicapped disability iscj isdeformity isdisable
      isdisabledperson isdisabledpeople ifdisabled ifdisability whetherdisabled whetherdisability disabledflag
      disabilityflag disableflag hasdisability havedisability isdefect ishandicap sfcjrs iscjr cjbz cjrbz sfcanji
      sfwcjr sfyscj canjibiaozhi isdeformed cjqk cjzk
    `,
  },
  'person.disabilityCardNo': {
    labels: words`
      残疾证编号 残疾证号码 残疾人证号码 残疾人证编号 残疾证 残疾人证 残疾证件号 残疾证证号 残疾证件号码
      残疾人证件号 残疾人证件号码 残疾人证书编号 残疾证卡号 残疾证书号 残疾证书编号 残疾人证卡号 残疾卡号 残联证号
      第二代残疾人证号 二代残疾证号 第三代残疾证号 第三代残疾人证号 三代残疾证号 中华人民共和国残疾人证号
      残疾人证证号 残疾证代码 残疾号 残疾号码 残障证号 残疾登记证号 残疾人证编码 残疾证编码 残疾证/残疾人证
      残疾人证书号
    `,
    wire: words`
      disabilitycard disabilitycardno disabledcard cjzh cjrzh disabledcardno disablecard canjizhenghao cjzhm
      disabilitycertificate handicapcode disabilityno disabledno disabilitycertno cjz disablecardno
      disabledcertificate disabledid disabilityid disabilitynumber disabilitycertificateno
      disabilitycertificatenumber disabilitycertificatecode disabilitycertcode disabilitycardnum
      disabilitycardnumber disabilitycardid disabilitycardcode disabledcertno disabledcertnum disabledcertificateno
      disabledcardnum disabledcardnumber disabledcardid disablecardnum disablecertno disableno disableid
      disablednumber handicappedno handicapno handicapcard handicapcertno deformityno deformitycard cjbh cjrzhm
      cjzbh cjrzbh cjzjh cjkh cjzjhm cjrz canjizheng canjizhenghaoma canjizhengbianhao canjirenzhenghao cjzhao
      disabilitycert
    `,
  },
  'person.disabilityType': {
    labels: words`
      残疾人类别 残疾人类型 残疾类别名称 残疾种类名称 伤残类别 伤残类型 残疾人残疾类别 残疾分类 残障类别 残障类型
      残疾类 残疾性质 残疾类型名称 残疾类别代码 残疾类型代码 残疾种类代码 残疾人种类 残疾人分类 主残疾类别 残障种类
      残障分类 残疾情形 残疾人证类别 残疾证类别 残疾证类型 残疾类别/类型 残疾人类别名称
    `,
    weak: words`残疾`,
    wire: words`
      disabilitytype disabledtype cjlb cjlx cjlbdm disabletype handicaptype disabilitycategory canjileibie cjzl
      disabledcategory deformitytype disabilitykind disabilitytypename disabilitytypeid disabilityclass
      disabilityclassification disabilitycategories disabilitysort disabilityname disablecategory disablekind
      disableclass disabledkind disabledclass disabledsort handicapkind handicapcategory handicappedtype
      handicapclass deformitykind deformitycategory deformityclass cjlbmc cjlxdm cjzldm cjzlmc cjfl canjileixing
      canjizhonglei canjifenlei cjxz cjrlb cjrlx maimedtype
    `,
  },
  'person.disabilityLevel': {
    labels: words`
      残疾级别 残疾程度 残疾人级别 残障等级 残疾证等级 残疾等级名称 残疾人残疾等级 残疾评定等级 残障级别 残障程度
      残疾等级代码 残级 残疾级 残疾证级别 残疾人证等级 残疾人证级别 残疾等次 残疾度 残疾严重程度 残疾评级
      残疾等级评定 残障度 残疾鉴定等级 残疾登级 残疾等极 残疾程度等级 残疾程度级别 残疾级别名称
    `,
    weak: words`等级 伤残等级`,
    wire: words`
      disabilitylevel disabledlevel cjdj cjdjdm disablelevel handicaplevel disabilitygrade canjidengji disabledgrade
      disabilitydegree cjcd cjjb deformitylevel disabilitylevelname disabilityleveltype disabilityrank disablegrade
      disabledegree disablerank disableddegree disabledrank handicapgrade handicapdegree handicappedlevel
      handicappeddegree deformitygrade deformitydegree cjdjmc cjdjbm cjjbdm canjijibie canjichengdu maimedlevel
    `,
  },
  'person.diseaseType': {
    labels: words`
      疾病种类 疾病类型 患病类型 患何种疾病 所患疾病 慢性病病种 疾病 患病情况 大病名称 病名 主要疾病 疾病情况
      患病名称 患大病病种 患病种类 慢性病种类 慢病类型 所患病种 重大疾病名称 大病种类 慢性病名称 患病 患有疾病
      患有何种疾病 患有病种 身患疾病 身患何病 患病类别 疾病类别 疾病病种 病种名称 病种类型 病种类别 大病类型
      大病类别 重病病种 重病名称 重病种类 重大疾病 重大疾病病种 重大疾病类型 重大疾病种类 重大病种 重特大疾病
      重特大疾病名称 特殊疾病 慢病病种 慢病名称 慢病种类 慢病类别 慢性病类型 慢性病类别 慢性病情况 慢性疾病
      慢性疾病名称 门诊慢性病种 病症名称 主要病症 患病病名 所患大病 所患重病 所患慢性病 长期慢性病 大病病名 罹患疾病
      疾病详情 患病病种名称 患病名 所患病名 疾病名 患大病情况 患重病情况 重大疾病情况
    `,
    weak: words`特殊病种 慢性病 病情 病症 疾病诊断 大病 重病`,
    wire: words`
      disease diseasename diseasetype bz2 jbmc illness hbbz bzmc jbzl illnesstype sickness diseases diseasenames
      diseaseinfo diseasekind diseasecategory diseasetypename diseasedesc diseasekinds sickname sickkind sicktype
      illnessname illnesskind illnesscategory hbqk hbzl hblx jblx jblb bingzhong jibing jibingmingcheng
      jibingleixing huanbingqingkuang chronicdisease chronicname chronicdiseases seriousdisease seriousillness
      criticalillness majordisease mxb mxbzl dbmc mblx mxbmc chronicdiseasetype
    `,
  },
  'person.selfCare': {
    labels: words`
      生活自理情况 自理情况 自理程度 生活自理程度 自理状况 生活自理状况 生活能力 失能等级 失能程度 失能状况
      身体自理能力 失能情况 自理能力等级 生活能否自理 自理能力评估 生活自理 是否失能 是否自理 自理等级 自理能力情况
      失能类型 自理类型 自理类别 自理能力类型 自理能力类别 自理能力程度 自理能力评定 自理能力状况 日常生活自理能力
      日常自理能力 生活自理类型 生活自理类别 生活自理等级 生活自理程度评估 能否自理 是否能自理 是否能生活自理
      是否可以自理 是否具备自理能力 是否生活自理 能否生活自理 有无自理能力 有无生活自理能力 失能状态 失能级别
      失能类别 是否失能半失能 是否失能老人 是否失能/半失能 失能半失能情况 身体自理情况 自理状态 生活自理状态
      日常生活能力 自理能力级别 失能情况类型 是否能够自理 生活是否自理 生活是否能自理
    `,
    weak: words`能力等级 行动能力 护理等级 照护等级 照料等级 失能`,
    wire: words`
      selfcare selfcareability zlnl shzlnl selfhelp zlqk shzlqk lifeability selfability careability zlnldm
      selfcaretype selfcarelevel selfcarestatus selfcarestate selfcareabilities selfcareablity selfcareabilitycode
      selfcaredegree selfreliance selflife selfmanage selfhelpability selflivingability livingability liveability
      lifeselfcare lifecare lifeselfcareability shzlnldm zlcd zldj zlqkdm zilinengli shenghuozilinengli snqk sncd
      sndj snlx sfzl sfsn incapacity adl adllevel
    `,
  },
  'person.laborCapacity': {
    labels: words`
      劳动力 劳动能力情况 劳动力状况 劳动能力状况 是否有劳动能力 劳动力情况 劳动力类型 是否丧失劳动能力 劳动能力类型
      劳动力水平 劳动能力程度 有无劳动力 是否劳动力 劳动力能力 劳动力类别 劳动力分类 劳动力性质 劳动力等级
      劳动能力状态 劳动能力类别 劳动能力评定 劳力情况 劳力状况 是否有劳动力 是否具有劳动能力 是否具备劳动能力
      有否劳动能力 是否劳动能力 是否丧失劳动力 是否有劳力 是否为劳动力 丧失劳动能力情况 丧失劳动能力程度 劳动力标识
      劳动能力标识 有无劳力 劳动力素质 劳动力现状 劳动技能水平 劳动技能状况 劳动力技能 劳动力程度
    `,
    weak: words`劳动能力鉴定 劳动能力等级`,
    wire: words`
      laborcapacity laborability ldnl labor labourability workability ldl ldlzk laborabilty labour laborforce ldnldm
      laborskill laborstatus laborsituation labortype laborlevel laborcondition laborabilitycode laborcapability
      laborpower islabor haslabor islaborcapacity islaborforce hasworkability workingability workcapability
      labourforce labourcapacity labourpower labourtype labourstatus ldlqk ldlzt ldllx ldllb ldlfl ldldj ldnlqk
      ldnlzk ldnllx ldnldj ldnlcd ywldnl ywldl sfldl sfyldnl sfyldl laodongnengli laodongli laodongliqingkuang
      labourskill
    `,
  },
  'person.bloodType': {
    labels: words`血型类型 ABO血型 血型类别 血型(ABO) 血型代码 血型名称 血型类型名称 abo血型系统`,
    wire: words`bloodtype blood xuexing xxdm bloodgroup abobloodtype aboblood bloodkind`,
  },
  'person.height': {
    labels: words`身高cm 身高厘米 本人身高 净身高 裸高`,
    wire: words`shengao bodyheight personheight shengaocm heightcm sgcm stature aac034`,
  },
  'person.weight': {
    labels: words`体重kg 体重公斤 本人体重`,
    wire: words`tizhong bodyweight weightkg tzkg aac035 weights`,
  },
};
