import type { Concept } from './concept.ts';

/** 办件: application. Data of the project's concept catalogue. */
export const application: readonly Concept[] = [
  {
    id: 'application.handlerOrg',
    label: '经办机构',
    aliases: ['填报单位', '经办单位'],
    wireNames: [],
    type: 'text',
    sensitivity: 'N',
  },
  {
    id: 'application.fillDate',
    label: '填报日期',
    aliases: ['填表日期', '登记日期', '调查日期'],
    wireNames: [],
    type: 'date',
    sensitivity: 'N',
  },
  {
    id: 'application.date',
    label: '申请日期',
    aliases: ['申请时间'],
    wireNames: [],
    type: 'date',
    sensitivity: 'N',
  },
  {
    id: 'application.reason',
    label: '申请原因',
    aliases: ['申请理由', '申请事由', '申请救助原因'],
    wireNames: ['apply_reason'],
    type: 'text',
    sensitivity: 'S',
  },
];
