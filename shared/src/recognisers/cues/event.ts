import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 网格事件: cues beyond the labels and wire names of the catalogue. */
export const event: ConceptCues = {
  'event.title': {
    labels: words`
      案事件名称 事件主题 事项名称 上报标题 问题标题 隐患名称 事件简称 事件简述 诉求标题 反映标题 纠纷名称 事故名称
      事件名 事件标题名称 事件题目 案事件标题 工单标题 工单名称 工单主题 诉求主题 诉求名称 信访标题 信访主题
      投诉标题 举报标题 反映主题 问题名称 隐患标题 隐患主题 上报名称 上报主题 线索标题 纠纷标题 矛盾名称
      矛盾纠纷名称 舆情标题 警情标题 突发事件名称 灾情名称 险情名称 事故标题 安全事故名称 求助标题 报事标题
      事故(事件)名称
    `,
    weak: words`标题 主题 案件名称 案件标题 投诉主题 举报主题 留言标题 建议标题 案情标题 线索名称 灾害名称`,
    wire: words`
      eventtitle eventname sjbt sjmc casename eventsubject eventtopic incidentname incidenttitle accidentname
      accidenttitle eventtheme gdbt sgmc ajmc ajbt wtbt eventsname appealtitle appealname issuetitle problemtitle
      problemname complainttitle shijianbiaoti shijianmingcheng tickettitle
    `,
  },
  'event.category': {
    labels: words`
      事件类型名称 事件种类 问题类型 问题分类 事件大类 事件小类 纠纷类型 矛盾类型 矛盾纠纷类型 隐患类型 诉求类型
      上报类型 事件分类名称 事件所属类别 矛盾纠纷类别 隐患类别 问题类别 诉求类别 事故类别 事故类型 事故分类 事故种类
      诉求分类 诉求种类 问题种类 事件性质 事件类型代码 事件类 事件细类 事件子类 事件一级分类 事件二级分类
      事件大类名称 工单类型 工单类别 工单分类 投诉类别 信访类别 求助类型 上报类别 上报事件类型 上报分类 隐患分类
      隐患种类 警情类型 警情类别 灾情类型 险情类型 突发事件类型 突发事件类别 线索类型 线索类别 矛盾类别 矛盾纠纷分类
      纠纷类别 纠纷分类 纠纷种类 矛盾种类 舆情类型 事故性质 案(事)件分类
    `,
    weak: words`
      事件类别 事项类型 案件类型 案件类别 投诉类型 举报类型 咨询类型 事项类别 事项分类 案件分类 案件种类 案件性质
      灾害类型 灾害种类
    `,
    wire: words`
      eventtype eventcategory sjlx eventclass sjfl casetype eventtypeid eventkind eventclassify eventtypename
      eventsort eventclassification incidenttype incidentcategory accidenttype accidentcategory accidentkind
      accidentclass appealtype appealcategory problemtype problemcategory problemclass issuetype casecategory
      caseclass casekind disputetype disputecategory complainttype complaintype hiddendangertype dangertype sjlb
      sjlbdm sjdl sjxl shijianleixing shijianleibie shijianfenlei ajlx ajlb ajfl sglx sglb gdlx gdfl wtlx wtlb wtfl
    `,
  },
  'event.time': {
    labels: words`
      事件时间 事件发生时间 案发时间 发生日期 事发日期 事件发生日期 发现时间 发现日期 案件发生时间 发生日期时间
      事发起始时间 发案时间 事件日期 事故时间 事故发生时间 事故日期 事故发生日期 事发日 案件时间 案件发生日期
      案发日期 事件起始时间 事件开始时间 突发事件发生时间 灾害发生时间 灾害发生日期 受灾时间 受灾日期 险情发生时间
      事件发生年月日 纠纷发生时间 矛盾发生时间 矛盾纠纷发生时间 隐患发现时间 隐患发现日期 事件发现时间 发现问题时间
      警情时间 发生时刻 事故发生的时间 事故发生时间(年月日)
    `,
    weak: words`时间 发生年月 案件日期`,
    wire: words`
      eventtime happentime fssj sfsj occurtime happendate eventdate sjsj occurdate accidenttime accidentdate
      incidenttime incidentdate occurrencetime occurrencedate occurredtime occurreddate occurdatetime happenedtime
      happeneddate happendatetime eventdatetime eventhappentime eventoccurtime eventstarttime eventbegintime
      casetime casedate fsrq sfrq sgsj sgfssj sgrq afsj fashengshijian fashengriqi shifashijian sjfssj ajfssj
      discovertime disastertime
    `,
  },
  'event.place': {
    labels: words`
      事件发生地点 发生地点 案发地点 发生地址 事发地址 事件地址 事件位置 事发位置 发案地点 事发详细地址 发生位置
      事件详细地址 问题地址 案发地 发生详细地址 案件地点 事件所在地 发现地点 问题位置 问题地点 事件发生详细地址
      事故地点 事故发生地点 事故地址 事故位置 事故发生地 事发地(详细地址) 事发地址详情 事发地详情 事发现场地址
      事件发生地 事发地 案件发生地点 案件发生地 案件发生地址 事件发生位置 事件具体位置 事件具体地点 事件发生具体地点
      隐患地点 隐患位置 隐患地址 隐患所在位置 问题所在地 问题发生地点 诉求地址 诉求地点 诉求发生地址 纠纷地点
      纠纷发生地点 矛盾发生地点 灾害地点 灾害发生地点 受灾地点 险情地点 出事地点 警情地址 报警地址 发现位置 工单地址
      上报地点 上报位置 事件发生场所 事故发生场所 事发具体地点 发生具体地点 事发具体位置 事发场所 事件地点
    `,
    weak: words`
      详细地址 地点 位置 发生地 发生场所 案件地址 具体地点 具体位置 现场地址 现场地点 现场位置 出险地点 发生区域
      事发区域 上报地址
    `,
    wire: words`
      eventaddress eventplace happenaddress sfdd happenplace sjdd eventlocation eventaddr occurplace fsdd
      accidentplace accidentaddress accidentlocation incidentaddress incidentplace incidentlocation occuraddress
      occurlocation occurrenceplace occurrenceaddress occurrencelocation happenlocation happenaddr happenedplace
      eventsite eventpos eventposition caseaddress caseplace caselocation sgdd sgdz fsdz sfdz sjdz sjwz afdd ajdd
      ajdz fashengdidian shifadidian shijiandidian dangeraddress problemaddress appealaddress disasterplace
      incidentaddressdetail
    `,
  },
  'event.description': {
    labels: words`
      事件简介 事件概述 事件情况 问题描述 事件经过 案件描述 事发经过 具体情况描述 事件内容描述 事件详细描述
      情况说明(事件) 事情经过 诉求内容 反映内容 隐患描述 反映问题 上报内容 问题详情 事件简要情况 纠纷描述
      矛盾纠纷描述 事故描述 事故经过 事故简述 事故情况 事故概况 事故发生经过 事故发生过程 事故过程 事故简要经过
      事故详情 事故概述 事件基本情况 案件情况 案件概述 案件经过 问题内容 问题情况 问题简述 问题概述 问题详细描述
      诉求描述 诉求详情 诉求概述 诉求情况 诉求说明 反映情况 反映事项 反映的问题 反映问题描述 投诉内容 投诉描述
      投诉详情 投诉事项 举报内容 举报描述 举报详情 举报事项 信访内容 信访事项 求助内容 工单内容 工单描述 工单详情
      隐患内容 隐患情况 隐患说明 隐患详情 隐患详细描述 纠纷内容 纠纷情况 纠纷简述 纠纷概况 纠纷简要情况 纠纷详情
      矛盾描述 矛盾纠纷简要情况 矛盾纠纷情况 矛盾纠纷内容 灾情描述 灾害描述 灾情情况 受灾情况描述 险情描述 警情描述
      警情内容 报警内容 事发经过描述 事发情况 事由及经过 事件说明 事件摘要 事件描述内容 事件具体描述 事件具体情况
      事件过程 事件简要描述 上报描述 上报情况 上报详情 线索内容 线索描述 事件经过描述 事故基本情况 事件情况描述
      事件情况说明 事件详情描述 事故情况描述 事件内容 事件详情
    `,
    weak: words`
      描述 内容 案情 案情描述 案情概述 案情简介 简要案情 案件内容 事由描述 简要情况 情况简述 情况简介 简要经过
      案情介绍 案情摘要 咨询内容 建议内容 留言内容 信访诉求 主要诉求 诉求 经过
    `,
    wire: words`
      eventdesc eventdescription eventcontent sjms sjnr eventremark eventinfo caseinfo eventdetail eventdescribe
      eventdescript eventdes eventmemo eventnote eventsummary eventbrief eventsituation eventprocess basicsituation
      incidentdesc incidentdescription incidentdetail incidentcontent accidentdesc accidentdescription
      accidentprocess accidentdetail casedesc casedescription casedetail casecontent casesituation problemdesc
      problemdescription problemcontent problemdetail issuedesc issuedescription issuecontent appealcontent
      appealdesc complaintcontent complaincontent reportcontent hiddendesc dangerdesc dangerdescription sjqk sjjg
      sjxq sjgs sjjs sgms sgjg wtms wtnr sqms ajms ajqk ajjj aqms fynr shijianmiaoshu shijianneirong wentimiaoshu
    `,
  },
  'event.scope': {
    labels: words`
      影响面 波及范围 事件影响范围 涉及范围 影响区域 事件影响 涉及面 波及面 事故影响范围 危害范围 影响范围大小
      影响范围及程度
    `,
    weak: words`影响情况 社会影响 危害程度 影响程度`,
    wire: words`
      influencescope influencerange affectscope affectrange affectedarea impactscope impactrange impactarea yxfw
      yingxiangfanwei effectscope influencearea
    `,
  },
  'event.source': {
    labels: words`
      案件来源 问题来源 事件上报来源 上报来源 信息渠道 诉求来源 来源渠道 上报渠道 事件来源渠道 事件信息来源
      案件信息来源 工单来源 信访来源 投诉来源 举报来源 隐患来源 事故来源 警情来源 诉求渠道 反映渠道 问题渠道
      上报途径 事件渠道 事件上报渠道 线索渠道 矛盾来源 纠纷来源 诉求来源渠道 接报渠道
    `,
    weak: words`线索来源 来源 受理渠道 上报方式 来电渠道 反映方式 受理方式`,
    wire: words`
      eventsource eventfrom eventsourcetype eventchannel casesource sourcechannel informationsource infosource
      reportsource appealsource appealchannel problemsource sjly xxly ajly wtly gdly laiyuan shijianlaiyuan lyqd
      acceptchannel
    `,
  },
  'event.urgency': {
    labels: words`
      紧急级别 缓急程度 事件紧急程度 紧急等级 事件级别 事件等级 紧急度 紧急状态 紧急类型 急缓程度 轻重缓急 紧迫程度
      事故等级 事故级别 事故严重程度 工单等级 工单级别 突发事件等级 突发事件级别 事件严重程度 事件重要程度
      事件紧急度 紧急程度级别 紧急程度等级
    `,
    weak: words`重要程度 严重程度 紧急情况 是否紧急 缓急 加急程度 优先级 案件等级 案件级别 灾害等级`,
    wire: words`
      urgency urgent urgentlevel urgentdegree urgencylevel urgentstate urgencytype emergencylevel emergencydegree
      jjcd jjdj jinjichengdu hjcd eventlevel eventgrade eventdegree sjdj sjjb eventurgency accidentlevel
      incidentlevel urgentflag
    `,
  },
  'event.peopleCount': {
    labels: words`
      涉事人数 涉及人员数 涉案人数 涉及人员数量 影响人数 事件涉及人数 涉事人员数量 涉及总人数 涉及群众人数
      涉及群众数 受影响人数 波及人数 涉案人员数 涉事人员数 聚集人数 上访人数 信访人数 反映人数 纠纷涉及人数 涉及人次
      涉及人员总数
    `,
    weak: words`参与人数 当事人数`,
    wire: words`
      involvednumber involvedpeople involvedpeoplenum involvedcount involvenum involvenumber involvepeople
      involvedpersons peopleinvolved involvepeoplenum sjrysl
    `,
  },
};
