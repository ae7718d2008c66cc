import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 办件: cues beyond the labels and wire names of the catalogue. */
export const application: ConceptCues = {
  'application.handlerOrg': {
    labels: words`
      经办部门 承办单位 办理单位 受理机构 受理部门 填表单位 填报机构 报送单位 经办机构名称 办理机构
      数据单位 填报单位名称 承办部门 申报部门
    `,
    weak: words`填报部门 受理单位 上报单位`,
  },
  'application.fillDate': {
    labels: words`
      填报时间 填表时间 录入日期 录入时间 调查时间 上报日期 制表日期 填写日期 填写时间 数据日期 登记年月
      填表年月 填报年月
    `,
    weak: words`登记日期 登记时间 采集时间 采集日期`,
  },
  'application.date': {
    labels: words`
      申请年月 提交日期 提交时间 申报日期 申报时间 申请提交时间 申请救助时间 申请救助日期 提出申请日期
      申请日期时间
    `,
    weak: words`申请日`,
    wire: words`
      applydate applytime applicationdate sqrq sqsj applicationtime shenqingshijian applyday submitdate
    `,
  },
  'application.reason': {
    labels: words`
      困难事由 救助事由 求助原因 求助事由 申请救助理由 申请缘由 申请救助事由 申请理由及说明 申请原因说明
      申请救助的原因 事由 申请低保原因 申请低保理由 申请说明原因 申请主要理由 申请理由说明 申请困难原因
    `,
    weak: words`申请说明 原因`,
    wire: words`
      applyreason applicationreason sqly sqyy reason applicantreason shenqingliyou sqsy applyreasons
      applycause
    `,
  },
};
