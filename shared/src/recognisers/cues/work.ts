import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 就业: cues beyond the labels and wire names of the catalogue. */
export const work: ConceptCues = {
  'person.employer': {
    labels: words`
      单位名称 就业单位名称 服务单位 从业单位 所在单位 所属单位 就职单位 任职单位 工作单位名称 现工作单位 目前工作单位
      服务单位名称 务工单位 受聘单位 任职企业 任职公司 就业企业 公司名称 工作企业 所在公司 就职公司 工作公司 供职单位
      隶属单位 服务企业 工作单位(学校) 工作单位/学校 单位/公司名称 职业单位 工作(学习)单位 工作或学习单位 就读学校或工作单位
      学习或工作单位 现在工作单位 务工企业 用人单位 就业用人单位 所属公司 用工单位名称 隶属单位名称 所属企业 工作单位全称
      工作单位名 工作单位/公司 工作单位或公司 工作单位或学校 工作单位/就读学校 工作单位或就读学校 工作单位/职业
      工作/学习单位 工做单位 工作单为 现单位 现在单位 现任单位 目前单位 当前单位 所在单位全称 所属企业名称 任职单位名称
      任职公司名称 任职企业名称 任职机构 就职单位名称 就职公司名称 就职企业 就职于 就职机构 就业单位全称 就业企业名称
      就业公司 就业单位/公司 就业用人单位名称 从业单位名称 从业企业 从业企业名称 从业机构 务工单位名称 务工企业名称 务工公司
      打工单位 受雇单位 受雇单位名称 受聘单位名称 聘用单位 聘用单位名称 录用单位 录用单位名称 雇主 雇主名称 雇主单位
      雇佣单位 供职单位名称 服务公司 服务处所名称 编制单位 人事关系所在单位 人事关系单位 劳动关系所在单位 劳动合同单位
      劳动合同签订单位 签订劳动合同单位 上班单位 上班公司 上班地方 工作的单位 本人单位 学习(工作)单位 学习/工作单位
      学校或工作单位 学校/工作单位 学校/单位 单位/学校 就读学校/工作单位 employer company workunit
    `,
    weak: words`单位 公司 工作处所 所在企业 工作地`,
    wire: words`
      workunit company companyname employer gzdw workplace unit2 workcompany dwmc2 gongzuodanwei serviceplace unitname
      corpname organization department2 jobunit workingunit work workcorp fwcs danwei szdw workorg gzdwmc workunits
      workunitname workunitno workunitinfo workunitfull workorganization workorgname workcompanyname workcorporation
      workdept workdepartment workdanwei workplacename workplaceunit workspace workingplace workingcompany workingunits
      workfor worksunit workfirm workenterprise workinstitution jobcompany jobcompanyname jobunitname joborg jobplace
      joborganization jobplacename employername employerunit employercompany employmentunit employmentunitname
      employmentcompany employunit employunitname employcompany employerorg employorg employmentplace employinstitution
      employmentorg employedunit serviceunit
    `,
  },
  'person.employmentStatus': {
    labels: words`
      职业现状 就业情况 工作状态 从业情况 工作状况 是否就业 就业与否 就业状态情况 在职状态 劳动就业状况 目前就业状况
      当前就业状况 就业失业状况 就业失业情况 就业失业状态 就业/失业状态 就业失业类型 就业状况代码 就业状况类型 就业状况名称
      就业状态代码 就业状态类型 就业现状 就业身份状况 就业从业状况 就业与失业状况 就业情况类型 就业登记状况 就业登记状态
      是否就业状态 是否已就业 是否在业 是否失业 目前就业现状 目前职业状态 劳动就业情况 劳动就业状态 从业状态类型
      从业状况代码 从业现状 职业状态 职业状况类型 工作现状 工作状态类型 在业状况 在业情况 在业状态 在职状况 就业壮况
      就业务工状态 务工状态 务工情况 务工状况 失业状态 失业状况 无业/就业 待业/在业
    `,
    weak: words`目前状况 工作情况 就业 在岗状态 在岗情况 人员状态 在职标志 在职情况`,
    wire: words`
      jobstatus workstatus jyzk cyzk employmentstate jyqk employstatus employment jyzt occupationstatus workstate jyzkbm
      jyxz cyzt cyqk zyzk zyzt gzzt gzzk gzqk sfjy sfjiuye wgzt wgqk jiuyezhuangkuang jiuyezhuangtai jiuyeqingkuang
      gongzuozhuangkuang gongzuozhuangtai zhiyezhuangkuang congyezhuangkuang employmentstatusname employmentsituation
      employmentcondition employmentinfo employmentcase employstate employsituation
    `,
  },
  'person.occupation': {
    labels: words`
      职业类型 职业名称 从事职业 现职业 职业身份 目前职业 职业情况 当前职业 职业种类 从事行业 本人职业 从业类型 从业类别
      职业工种 职业/工种 职业分类 职业/身份 职业身份类型 职业代码 职业编码 职业大类 职业小类 职业类 职业性质类型
      职业类型名称 职业分类名称 职业种类名称 职业职务 职业/职务 职业/职位 职业岗位 职业岗位名称 从事的职业 从事职业类型
      从事职业名称 从事职业类别 从事工种 从事工作类型 从事何种职业 从事何职业 从事何种工作 从事的工作 从事工作名称 从业职业
      从业身份 目前从事工作 目前从事的职业 现从事工种 现从事工作 职业名 工作类型(职业) 职业人群 人群职业 人群分类(职业)
      occupation profession 工种
    `,
    weak: words`工作 从事工作 专业工种 职业资格名称 职业性质 身份职业 职业情况说明`,
    wire: words`
      occupation job career zhiye vocation zylb occupationname zydm profession jobname zymc2 occupationtype occupations
      occupationcategory occupationclass occupationinfo occupationkind occupational occupationaltype occupationnm occup
      occupa ocupation professionname professiontype professionclass professions professionkind vocationname vocationtype
      vocational careername careertype jobtypename jobcategory jobclass jobkind workkind workcategory
    `,
  },
  'person.workStartDate': {
    labels: words`
      参加工作年月 参工时间 开始工作时间 首次参加工作时间 参加工作日 参加工作的时间 开始工作日期 参加工作年份 参加工作年月日
      参加工作起始时间 参加工作开始时间 参加工作时间年月 参工日期 参工年月 首次参工时间 首次参加工作年月 首次就业时间
      首次就业日期 初次参加工作时间 初次就业时间 初次就业日期 最早参加工作时间 第一次参加工作时间 何时参加工作
      始参加工作时间 开始参加工作时间 开始参加工作日期 开始工作年月 工作起始日期(首次) 参工作时间 职业生涯开始时间
    `,
    weak: words`工作时间 工作开始时间 从业时间 上岗时间 就业时间`,
    wire: words`
      workdate worktime workstartdate startworkdate cjgzsj cjgzrq cjgzny joinworkdate joinworktime workstarttime
      beginworktime startworktime firstworkdate cjgznyr cjgznf cjgzsjny cjgz scjgzrq scjgzsj sccjgzsj sccjgzrq ccjysj scjysj
      scjyrq cgsj cgrq cgny canjiagongzuoshijian canjiagongzuoriqi canjiagzsj kaishigongzuoshijian joinworktimes joinworkday
      joinjobdate joinjobtime joinjob joinwork takejobdate takeworkdate
    `,
  },
  'person.skillLevel': {
    labels: words`
      技能等级 职业资格 技能水平 职业技能 技工等级 职业技能等级证书 技术职称等级 职业技能级别 职业技能水平 职业技能等级名称
      职业技能等级代码 职业技能鉴定等级 职业技能资格等级 职业资格/技能等级 职业资格级别 职业资格证书等级 职业资格等级名称
      职业等级 国家职业资格等级 专业技能等级 技能等级证书 技能等级名称 技能等级证书级别 技能人才等级 技能证书等级
      技能资格等级 技能鉴定等级 技术技能等级 技术工人等级 技术工种等级 工种等级 工人等级 工种级别 最高技能等级 拥有技能等级
      专业技术等级(技能) 取得技能等级 取得职业资格等级 掌握技能等级
    `,
    weak: words`技术等级 资格等级 技能级别 证书等级 技能`,
    wire: words`jndj jnjb jnsp zyjndj zyjn zyzg zyzgdj zyzgjb gjzyzg gjzyzgdj jsdj gzdj jinengdengji`,
  },
  'person.employmentForm': {
    labels: words`
      就业渠道 从业形式 从业方式 就业途径 就业形态 务工形式 就业形式代码 就业形式类型 就业形式名称 就业方式类型 就业方式名称
      就业类型名称 就业类型代码 就业类别 就业性质 就业模式 就业渠道类型 就业途径类型 就业种类 就业形态类型 灵活就业类型
      灵活就业形式 就业创业形式 就业创业类型 就业登记类型 就业登记类别 实现就业形式 实现就业方式 实现就业渠道 实现就业途径
      从业形式类型 从业方式类型 从业形态 从业渠道 务工方式 务工类型 务工渠道 务工途径 外出务工方式 外出就业形式 外出务工渠道
      外出务工途径 转移就业形式 转移就业方式 转移就业类型 转移就业渠道 用工形式
    `,
    weak: words`用工类型 用工方式 用工性质 就业形势 工作形式`,
    wire: words`jyxs jylx jyfs jylb jyqd jytj jyxt cyxs cyfs ygxs`,
  },
  'person.workMonths': {
    labels: words`
      务工时长 务工月份数 外出务工月数 务工月 外出务工时间 务工时长(月) 年务工时间 务工月份 务工时间长度 务工总月数
      务工累计月数 累计务工月数 累计务工时间 累计务工月 年内务工月数 年务工月数 年度务工月数 年务工时长 全年务工月数
      全年务工时间 全年务工时长 当年务工月数 当年务工时间 当年务工时长 今年务工月数 今年务工时间 本年务工月数 上年务工月数
      上年度务工月数 外出务工时长 外出务工月份数 外出务工累计月数 外出打工月数 外出打工时间 打工月数 打工时长 在外务工月数
      在外务工时间 务工持续时间 务工持续月数
    `,
    weak: words`务工时间 务工天数 就业月数 工作月数`,
    wire: words`
      wgys wgysj wgyf wgyfs wgsc wgscy wgsjy wgyue wgzys wcwgys wcwgsj wcwgsc wugongshijian wugongyueshu wugongshichang
      workmonths workmonth workmonthnum
    `,
  },
  'person.workPlace': {
    labels: words`
      工作所在地 务工地 就业地点 就业地 务工所在地 务工区域 就业地址 上班地点 务工地址 工作地区 外出务工地点 就业所在地
      就业地区 务工地区 工作地点详细地址 工作地点所在地 工作城市 工作所在城市 工作所在省市 工作所在地区 工作所在区域
      工作所在地址 工作省市 现工作地 就业地点详细地址 就业地行政区划 就业地区划 就业所在地区 就业所在区域 就业区域 就业城市
      就业所在城市 就业具体地址 从业地点 从业地 从业地址 从业所在地 从业区域 务工地点区划 务工地点行政区划 务工地点详细地址
      务工地行政区划 务工地区划 务工地详细地址 务工城市 务工省份 务工省市 务工详细地址 务工具体地址 务工具体地点 务工去向
      务工所在地区 务工所在城市 务工所在省市 外出务工地 外出务工地址 外出务工地区 外出务工所在地 外出务工区域 外出务工省份
      外出务工城市 外出务工去向 外出就业地点 外出就业地 外出打工地点 打工地点 打工地 打工地址 打工所在地 上班地址 上班地方
      上班位置 上班所在地 转移就业地点 转移就业地区 就业去向地点
    `,
    weak: words`工作地址 工作区域 工作位置 工作地`,
    wire: words`
      gzdd gzddxx gzddqh gzszd gzszdqh gzcs gzqy wgdd wgddqh wgddxx wgdz wgdq wgszd wgcs wcwgdd wcwgdq jydd jyddqh jyddxx
      jydqu jyszd cydd
    `,
  },
  'person.trainingIntention': {
    labels: words`
      培训需求 培训意愿 培训项目意向 意向培训 意向培训工种 培训意向工种 是否有培训意愿 技能培训需求 参加培训意愿
      培训意向工种名称 培训意向类型 培训意向项目 培训意向专业 培训意愿类型 培训意愿工种 培训愿望 培训需求类型 培训需求内容
      培训需求工种 培训需求项目 培训项目需求 培训内容需求 培训工种意向 培训工种需求 培训专业意向 拟培训工种 拟参加培训工种
      拟参加培训项目 拟参加培训专业 拟培训项目 拟培训内容 意向培训项目 意向培训专业 意愿培训工种 希望培训工种 希望培训内容
      希望培训项目 希望参加的培训 希望参加培训工种 希望参加何种培训 想参加的培训 想参加培训工种 期望培训项目 期望培训内容
      期望培训工种 需求培训工种 需要培训工种 需要培训内容 技能培训意愿 技能培训意向 技能培训需求类型 技能培训工种意愿
      职业培训意愿 职业培训意向 职业培训需求 职业技能培训意愿 职业技能培训意向 职业技能培训需求 就业培训意愿 就业培训需求
      就业培训意向 创业培训意愿 创业培训需求 有无培训意愿 有无培训需求 有无培训意向 有无技能培训意愿 有无技能培训需求
      是否有培训需求 是否有培训意向 是否愿意培训 是否愿意参加培训 是否愿意参加技能培训 是否需要培训 是否需要技能培训
      是否有技能培训意愿 是否有技能培训需求 是否有参加培训意愿 是否参加培训意愿 参加培训意向 参训意愿 参训意向
    `,
    wire: words`
      pxyx pxyy pxyxgz pxyxnr pxyxlx pxyyxm pxxq pxxqgz pxxqnr pxgzyx yxpx yxpxgz jnpxyy jnpxxq jnpxyx zypxyy sfypxyy
      sfypxxq
    `,
  },
  'person.jobPost': {
    labels: words`
      工作岗位名称 现任岗位 所在岗位 现岗位 从事岗位 就业岗位 任职岗位 公益岗位 现从事岗位 岗位/工种 岗位(工种) 岗位工种
      岗位工种名称 工作岗位/工种 工作岗位/职务 工作岗 工岗 现在岗位 现从事工作岗位 目前岗位 当前岗位 所从事岗位 所任岗位
      任职岗位名称 从业岗位 从业岗位名称 从业岗位类型 从事岗位名称 从事工作岗位 从事的岗位 从事的工作岗位 就业岗位名称
      就业岗位类型 就业岗位类别 就业岗位性质 务工岗位 务工岗位名称 务工工种 务工岗位类型 用工岗位 安置岗位 安置岗位名称
      公益性岗位 公益性岗位名称 公益性岗位类型 公益岗位名称 公益岗位类型 公益岗类型 公益岗名称 公益岗 上岗岗位 在职岗位
      受聘岗位 聘用岗位 聘任岗位 录用岗位 本人岗位 个人岗位
    `,
    weak: words`岗位 岗位类型 岗位类别 岗位名称 岗位职业 在岗岗位 职位类别 农业岗位`,
    wire: words`
      jobpost gw gangwei station postname gwmc currentjob workpost gwlx gwlb gwxz gwname gwid gwbm gwdm gangweimingcheng
      gangweiname gangweileixing gzgwlx gongzuogangwei szgw xgw cygw csgw jygw jygwlx rzgw
    `,
  },
  'person.jobTitle': {
    labels: words`
      职务全称 职位 担任职务 职务/职位 任职职务 行政职务 现任职务 所任职务 职务(职位) 职务职级 职务级别名称 工作职务
      工作职位 职位/职务 现职务 党内职务 单位职务 职务/岗位 职务岗位 职务/职级 职务职称 职务/职称 职务代码 职务类型 职务类别
      职务名 职务/身份 职位/岗位 职位/职称 职位全称 担任职位 担任的职务 担任何职务 担任何种职务 所担任职务 所任职位 任职职位
      任职名称 任何职务 单位职位 单位及职务职位 单位任职 行政职务名称 党政职务 党政职务名称 党内外职务 党内职务名称
      党支部职务 党组织职务 村干部职务 村(社区)职务 村两委职务 社会职务 社会兼职职务 从事职务 聘任职务 聘用职务 实职职务
      领导职务 职务、职级 jobtitle position 职位名称
    `,
    weak: words`岗位职务 职位类型 头衔 岗位职责`,
    wire: words`
      zw zhiwu duty position positionname jobtitle post zwmc headship posttitle postname2 zwqc zwms zwxx zwid zwdm zwbm zwlb
      zwname zhiwumingcheng zhiwuname zhiwei zhiweiming zhiweimingcheng drzw rzzw xrzw xzw szzw dzzw dnzw xzzw
      xingzhengzhiwu gzzw dwzw postduty duties dutyname dutytype dutytitle jobduties
    `,
  },
  'person.jobIntention': {
    labels: words`
      意向岗位 意向职位 求职岗位 期望岗位 期望职位 求职意愿 就业意向 意向工种 择业意向 求职职位 期望工作 期望工种 应聘岗位
      应聘职位 期望职业 择业工种 意向行业 意向工作 求职方向 意向岗位名称 意向岗位类型 意向职位名称 意向职业 意向工种名称
      意向职位类型 意向就业岗位 意向就业工种 意向求职岗位 意向从事职业 意向从事行业 意向从事岗位 意愿职位 意愿岗位 意愿工种
      意愿职业 求职岗位名称 求职职位名称 求职意向岗位 求职意向职位 求职意向工种 求职意愿岗位 求职愿望 求职需求 求职目标
      求职职业 求职工种名称 求职工作 求职类别 求职类型 求职意向类型 应聘职务 应聘岗位名称 应聘职位名称 应聘工种 应聘意向
      应征职位 应征岗位 期望岗位名称 期望职位名称 期望从事职业 期望从事岗位 期望从事行业 期望从事工作 期望从事职位
      期望就业岗位 期望工作岗位 期望工作职位 期望职能 期望行业 希望岗位 希望职位 希望从事职业 希望从事工作 希望从事岗位
      希望从事工种 希望就业工种 希望就业岗位 择业意愿 择业岗位 择业职业 择业职位 择业方向 就业意向岗位 就业意向工种
      就业意向职业 就业意愿岗位 就业意愿工种 就业意愿类型 就业意向类型 就业期望 就业愿望 就业需求 就业需求岗位 就业需求工种
      拟从事职业 拟从事岗位 拟从事工种 拟从事工作 拟就业岗位 拟就业工种 想从事的工作 想从事职业 想从事工种
    `,
    wire: words`qzyx qzyxgw qzyxgz qzgw qzgz qzzw qzzy qzyy qzlx yxgw yxgz yxzw yxzy yxhy qwgw qwzw qwzy qwgz`,
  },
  'person.unemploymentDate': {
    labels: words`
      失业年月 登记失业时间 失业登记日期 失业登记时间 失业起始日期 失业开始时间 失业起始时间 失业开始日期 失业登记年月
      失业开始年月 失业起始年月 失业发生日期 失业发生时间 最近一次失业时间 最近一次失业日期 解除劳动关系日期(失业) 何时失业
    `,
    wire: words`
      syrq sysj syny syksrq sykssj syqssj syqsrq sydjrq sydjsj djsyrq djsysj bcsysj bcsyrq shiyeshijian shiyeriqi
      unemploymentdate unemploymenttime unemploydate
    `,
  },
  'person.unemploymentReason': {
    labels: words`
      失业登记原因 失业(原因) 失业类型 失业原因类型 失业原因类别 失业原因代码 失业原因说明 失业主要原因 失业登记类型
      失业登记原因类型 失业具体原因 失业事由 失业理由 失业原因分类 未就业原因 未就业(失业)原因 未就业主要原因 未就业原因类型
      未就业具体原因 不就业原因 不在业原因 无业原因 待业原因 失业/未就业原因 无工作原因
    `,
    wire: words`
      syyy syyylx syyylb sydjyy djsyyy sylx wjyyy bjyyy shiyeyuanyin weijiuyeyuanyin unemploymentreason unemploymentcause
      unemployreason unemployedreason
    `,
  },
  'person.employmentDifficultyType': {
    labels: words`
      就业困难类型 就业困难人员类型 困难人员类别 就业困难对象类型 就业困难类别 就困人员类型 就业困难人员类型名称
      就业困难人员种类 就业困难人员类别名称 就业困难人员身份 就业困难人员认定类别 就业困难人员认定类型 就业困难人员情形
      就业困难对象类别 就业困难对象种类 就业困难群体类型 就业困难群体类别 就业困难群体 就业困难人群 就业困难人群类型
      就业困难情形 就业困难原因 就业困难认定类型 就业困难认定类别 就业困难身份 就业困难种类 就业援助对象类型 就业援助对象
      就业援助类型 就业援助类别 就业援助人员类别 就业援助人员类型 就业重点群体 就业重点群体类型 就困类型 就困类别
      就困人员类别 就困对象类型 就困对象类别 困难就业人员类别 零就业家庭等困难类型 申请认定困难类型 就业困难
    `,
    wire: words`
      jykn jyknlx jyknlb jyknrylb jyknrylx jyknrydm jyknry jykndxlb jykndxlx jyyzdxlb jyyzdxlx jyyzdx jyyzlx jknrylb jklx
      jklb
    `,
  },
  'person.employmentCertNo': {
    labels: words`
      就业证号 就业失业证号 就业创业证号 就业创业证号码 就业失业登记证编号 就业证编号 失业证号 失业登记证号 就业创业证证号
      就业创业证件号 就业创业证件号码 就业创业证编码 就业创业证登记号 就业创业登记证号 就业创业登记证编号 就业创业手册编号
      就业证号码 就业证件号 就业证件编号 就业证书编号 就业登记证号 就业登记证编号 就业登记证号码 就业登记号 就业登记编号
      就业失业登记证号码 就业失业登记证证号 就业失业登记证件号 就业失业登记编号 就业失业证编号 就业失业证号码
      就业失业手册编号 就业手册编号 就业手册号 失业证编号 失业证号码 失业登记证编号 失业登记证号码 求职登记证号 求职证号
      就业失业登记号 就业创业证书编号
    `,
    weak: words`就业创业证 就业失业登记证 就业失业证 失业证 就业证`,
    wire: words`
      jyzh jyzbh jyzhm jyzhao jycyz jycyzh jycyzbh jycyzhm jycyzno jysyz jysyzh jysyzbh jysydjzh jysydjzbh jydjzh jydjzbh
      jysczbh jyscbh
    `,
  },
};
