import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 办件: cues beyond the labels and wire names of the catalogue. */
export const application: ConceptCues = {
  'application.handlerOrg': {
    labels: words`
      经办部门 承办单位 办理单位 受理机构 受理部门 填表单位 填报机构 报送单位 经办机构名称 办理机构 数据单位
      填报单位名称 承办部门 申报部门 经办机关 承办机关 承办机构 办理部门 办理机关 经办单位名称 采集单位 录入单位
      录入机构 录入部门 报送机构 报送部门 上报部门 调查单位 调查机构 制表单位 填写单位 填写部门 采集机构 采集部门
      经办部门名称 申请受理单位 受理单位名称 信息采集单位 信息录入单位 业务经办机构 业务受理机构 建档单位 建档机构
      填表部门 填表机构
    `,
    weak: words`
      填报部门 受理单位 上报单位 登记单位 登记机构 上报机构 受理机关 社保经办机构 医保经办机构 参保经办机构
    `,
    wire: words`
      handlerorg handleorg handledept handlingdept handlingorg jbjg jbjgmc jbdw jbdwmc jbbm tbdw tbdwmc tbbm cbdw
      cbbm sldw slbm sljg lrdw lrjg lrbm aae017 aae020 acceptorg acceptdept acceptunit reportunit reportorg
      reportdept fillunit fillorg filldept inputunit inputorg inputdept collectunit collectorg handleunit
      jingbanjigou tianbaodanwei
    `,
  },
  'application.fillDate': {
    labels: words`
      填报时间 填表时间 录入日期 录入时间 调查时间 上报日期 制表日期 填写日期 填写时间 登记年月 填表年月 填报年月
      经办日期 经办时间 填报日 填报年月日 填表年月日 填表日 填写年月 填写年月日 填单日期 填单时间 填卡日期 填卡时间
      填录日期 填录时间 制表时间 录入年月 录入日 录入年月日 登记年月日 报送日期 报送时间 调查年月 调查年月日
      采集年月 信息采集时间 信息采集日期 信息登记日期 信息登记时间 记录日期 记录时间 填制日期 入户调查日期
      入户调查时间
    `,
    weak: words`
      登记日期 登记时间 采集时间 采集日期 数据日期 上报时间 报告日期 报告时间 建档日期 建档时间 建卡日期 建册日期
      受理日期 受理时间 办理日期 办理时间 制单日期 登记日
    `,
    wire: words`
      filldate filltime filldatetime fillindate fillformdate tbrq tbsj tbny lrrq lrsj lrdate inputdate inputtime
      inputdatetime recorddate recordtime aae036 jbrq jbsj dcrq dcsj investigationdate surveydate surveytime
      collectdate collecttime tianbiaoriqi tianbaoriqi tianbaoshijian dengjiriqi writedate
    `,
  },
  'application.date': {
    labels: words`
      申请年月 提交日期 提交时间 申报日期 申报时间 申请提交时间 申请救助时间 申请救助日期 提出申请日期 申请日期时间
      申请年月日 申请填写日期 申请提出日期 申请登记日期 申领日期 申领时间 申办日期 申办时间 申请表日期 申请书日期
      递交日期 递交时间 提交申请时间 提交申请日期 提出申请时间 低保申请日期 低保申请时间 救助申请日期 救助申请时间
      补贴申请日期 补贴申请时间 申请补贴日期 申请补贴时间 申请低保日期 申请低保时间 申请提交日期
    `,
    weak: words`申请日 报名日期 报名时间 提请日期`,
    wire: words`
      applydate applytime applicationdate sqrq sqsj applicationtime shenqingshijian applyday submitdate
      applydatetime applieddate appldate apptime appliedtime applicationdatetime applyon requestdate requesttime
      shenqingriqi sqday sqny sqdate applicantdate applicanttime tjrq submittime sqrqstr applydt applicationday
    `,
  },
  'application.reason': {
    labels: words`
      困难事由 救助事由 求助原因 求助事由 申请救助理由 申请缘由 申请救助事由 申请理由及说明 申请原因说明
      申请救助的原因 申请低保原因 申请低保理由 申请说明原因 申请主要理由 申请理由说明 申请困难原因 申请的理由
      申请原由 申请具体原因 申请主要原因 救助原因 救助理由 求助理由 补助事由 补助原因 补贴申请理由 补助申请理由
      申请补助原因 申请补助理由 申请补贴理由 申领理由 申领原因 申办理由 帮扶申请理由 申请帮扶理由 申请帮扶原因
      困难申请理由 临时救助事由 临时救助原因 申请临时救助原因 申请临时救助理由 申请救济原因 申请救济理由
      申请理由及事项 申请事由说明 申请理由概述 申请情况说明
    `,
    weak: words`申请说明 原因 事由`,
    wire: words`
      applyreason applicationreason sqly sqyy reason applicantreason shenqingliyou sqsy applyreasons applycause
      applicationreasons applyforreason appreason applreason reasonforapplication requestreason applicationcause
      shenqingyuanyin shenqingshiyou jzyy sqsm sqyydm
    `,
  },
};
