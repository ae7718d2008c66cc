import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 就业: cues beyond the labels and wire names of the catalogue. */
export const work: ConceptCues = {
  'person.employer': {
    labels: words`
      单位名称 就业单位名称 服务单位 从业单位 所在单位 所属单位 就职单位 任职单位 工作单位名称 现工作单位
      目前工作单位 服务单位名称 务工单位 受聘单位 任职企业 任职公司 就业企业 公司名称 工作企业 所在公司
      就职公司 工作公司 供职单位 隶属单位 服务企业 工作单位(学校) 工作单位/学校 单位/公司名称 职业单位
      工作(学习)单位 工作或学习单位 就读学校或工作单位 学习或工作单位 现在工作单位 工作处所
      务工企业 用人单位 就业用人单位 所属公司 用工单位名称 隶属单位名称 工作地 所属企业
    `,
    weak: words`单位 公司`,
    wire: words`
      workunit company companyname employer gzdw workplace unit2 workcompany dwmc2 gongzuodanwei
      serviceplace unitname corpname organization department2 jobunit workingunit work workcorp fwcs danwei
      szdw workorg gzdwmc workunits
    `,
  },
  'person.employmentStatus': {
    labels: words`
      职业现状 就业情况 工作状态 从业情况 工作状况 是否就业 就业与否 就业状态情况 在职状态 工作情况
      劳动就业状况 目前就业状况 当前就业状况 目前状况
    `,
    wire: words`
      jobstatus workstatus jyzk cyzk employmentstate jyqk employstatus employment jyzt occupationstatus
      workstate
    `,
  },
  'person.occupation': {
    labels: words`
      职业类型 职业名称 从事职业 现职业 职业身份 目前职业 职业情况 当前职业 职业种类 从事行业 本人职业
      从业类型 从业类别 职业工种 工种 职业/工种 职业分类
    `,
    weak: words`工作 从事工作`,
    wire: words`
      occupation job career zhiye vocation zylb occupationname zydm profession jobname zymc2
    `,
  },
  'person.workStartDate': {
    labels: words`
      参加工作年月 工作时间 参工时间 开始工作时间 首次参加工作时间 参加工作日 参加工作的时间 工作开始时间
      开始工作日期
    `,
    wire: words`
      workdate worktime workstartdate startworkdate cjgzsj cjgzrq cjgzny joinworkdate joinworktime
      workstarttime beginworktime startworktime firstworkdate
    `,
  },
  'person.skillLevel': {
    labels: words`
      技能等级 职业资格 技术等级 资格等级 技能水平 职业技能 技工等级 职业技能等级证书 技术职称等级
    `,
  },
  'person.employmentForm': {
    labels: words`就业渠道 用工形式 从业形式 从业方式 就业途径 用工类型 就业形态 务工形式`,
  },
  'person.workMonths': {
    labels: words`
      务工时长 务工时间 务工月份数 外出务工月数 务工月 外出务工时间 务工时长(月) 年务工时间
    `,
  },
  'person.workPlace': {
    labels: words`
      工作所在地 务工地 就业地点 就业地 务工所在地 务工区域 就业地址 工作地址 上班地点 务工地址 工作地区
      外出务工地点 就业所在地 就业地区 务工地区
    `,
  },
  'person.trainingIntention': {
    labels: words`
      培训需求 培训意愿 培训项目意向 意向培训 意向培训工种 培训意向工种 是否有培训意愿 技能培训需求
      参加培训意愿
    `,
  },
  'person.jobPost': {
    labels: words`
      工作岗位名称 岗位名称 现任岗位 所在岗位 现岗位 从事岗位 岗位类型 岗位类别 就业岗位 任职岗位 公益岗位
      现从事岗位
    `,
    weak: words`岗位`,
    wire: words`jobpost gw gangwei station postname gwmc currentjob workpost`,
  },
  'person.jobTitle': {
    labels: words`
      职务全称 职位 担任职务 职务/职位 任职职务 行政职务 现任职务 职位名称 所任职务 职务(职位) 职务职级
      职务级别名称 工作职务 工作职位 职位/职务 现职务 党内职务 单位职务
    `,
    weak: words`岗位职务`,
    wire: words`
      zw zhiwu duty position positionname jobtitle post zwmc headship posttitle postname2
    `,
  },
  'person.jobIntention': {
    labels: words`
      意向岗位 意向职位 求职岗位 期望岗位 期望职位 求职意愿 就业意向 意向工种 择业意向 求职职位 期望工作
      期望工种 应聘岗位 应聘职位 期望职业 择业工种 意向行业 意向工作 求职方向
    `,
  },
  'person.unemploymentDate': {
    labels: words`失业年月 登记失业时间 失业登记日期 失业登记时间 失业起始日期 失业开始时间`,
  },
  'person.unemploymentReason': {
    labels: words`失业登记原因 失业(原因) 失业类型`,
  },
  'person.employmentDifficultyType': {
    labels: words`
      就业困难类型 就业困难人员类型 困难人员类别 就业困难对象类型 就业困难类别 就困人员类型
    `,
  },
  'person.employmentCertNo': {
    labels: words`
      就业证号 就业失业证号 就业创业证号 就业创业证号码 就业失业登记证编号 就业证编号 失业证号 失业登记证号
    `,
    weak: words`就业创业证`,
  },
};
