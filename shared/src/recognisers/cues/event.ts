import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 网格事件: cues beyond the labels and wire names of the catalogue. */
export const event: ConceptCues = {
  'event.title': {
    labels: words`
      案件名称 案事件名称 事件主题 事项名称 案件标题 上报标题 问题标题 隐患名称 事件简称 事件简述 诉求标题
      反映标题 纠纷名称
    `,
    weak: words`标题 主题`,
    wire: words`eventtitle eventname sjbt sjmc casename eventsubject`,
  },
  'event.category': {
    labels: words`
      事件类型名称 案件类别 案件类型 事件种类 问题类型 问题分类 事件大类 事件小类 纠纷类型 矛盾类型
      事项类型 矛盾纠纷类型 隐患类型 诉求类型 上报类型 事件分类名称 事件所属类别 矛盾纠纷类别 隐患类别
      问题类别 诉求类别
    `,
    weak: words`事件类别`,
    wire: words`eventtype eventcategory sjlx eventclass sjfl casetype eventtypeid eventkind`,
  },
  'event.time': {
    labels: words`
      事件时间 事件发生时间 案发时间 发生日期 事发日期 事件发生日期 发现时间 发现日期 案件发生时间
      发生日期时间 事发起始时间 发案时间 事件日期
    `,
    weak: words`时间`,
    wire: words`eventtime happentime fssj sfsj occurtime happendate eventdate sjsj occurdate`,
  },
  'event.place': {
    labels: words`
      事件发生地点 发生地点 案发地点 发生地址 事发地址 事件地址 事件位置 事发位置 发案地点 事发详细地址
      发生位置 事件详细地址 问题地址 案发地 发生详细地址 案件地点 事件所在地 发现地点 问题位置 问题地点
      事件发生详细地址
    `,
    weak: words`详细地址 地点 事件地点 位置`,
    wire: words`
      eventaddress eventplace happenaddress sfdd happenplace sjdd eventlocation eventaddr occurplace fsdd
    `,
  },
  'event.description': {
    labels: words`
      事件简介 事件概述 事件情况 案情描述 问题描述 事件经过 案件描述 事发经过 案情简介 具体情况描述
      事件内容描述 事件详细描述 情况说明(事件) 事情经过 诉求内容 案情 简要案情 案件内容 反映内容 事由描述
      隐患描述 反映问题 上报内容 问题详情 案情概述 事件简要情况 纠纷描述 矛盾纠纷描述
    `,
    weak: words`描述 内容 事件内容 事件详情`,
    wire: words`
      eventdesc eventdescription eventcontent sjms sjnr eventremark eventinfo caseinfo eventdetail
    `,
  },
  'event.scope': {
    labels: words`影响面 波及范围 影响程度 事件影响范围 涉及范围`,
  },
  'event.source': {
    labels: words`
      案件来源 问题来源 事件上报来源 上报来源 信息渠道 线索来源 诉求来源 来源渠道 上报渠道 事件来源渠道
    `,
  },
  'event.urgency': {
    labels: words`
      紧急级别 缓急程度 事件紧急程度 紧急等级 紧急情况 事件级别 事件等级 严重程度 是否紧急 紧急度 紧急状态
      重要程度
    `,
  },
  'event.peopleCount': {
    labels: words`
      涉事人数 涉及人员数 参与人数 涉案人数 涉及人员数量 影响人数 当事人数 事件涉及人数 涉事人员数量
    `,
  },
};
