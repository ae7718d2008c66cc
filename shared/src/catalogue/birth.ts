import type { Concept } from './concept.ts';

/** 婚育: marriage and birth. Data of the project's concept catalogue. */
export const birth: readonly Concept[] = [
  {
    id: 'person.marriageDate',
    label: '结婚时间',
    aliases: ['结婚登记日期'],
    wireNames: [],
    type: 'date',
    sensitivity: 'P',
    notLabels: ['初婚时间'],
  },
  {
    id: 'person.gravidity',
    label: '孕次',
    aliases: [],
    wireNames: ['gravidity'],
    type: 'number',
    sensitivity: 'S',
  },
  {
    id: 'person.parity',
    label: '产次',
    aliases: [],
    wireNames: ['parity'],
    type: 'number',
    sensitivity: 'S',
  },
  {
    id: 'person.lastMenstrualDate',
    label: '末次月经日期',
    aliases: ['末次月经'],
    wireNames: ['mensesLastDate'],
    type: 'date',
    sensitivity: 'S',
  },
  {
    id: 'person.expectedDeliveryDate',
    label: '预产期',
    aliases: [],
    wireNames: ['expectedChildBirthday'],
    type: 'date',
    sensitivity: 'S',
  },
  {
    id: 'application.birthOrder',
    label: '生育登记类型(孩次)',
    aliases: ['登记孩次'],
    wireNames: [],
    type: 'code',
    sensitivity: 'P',
  },
  {
    id: 'person.onlyChildCertNo',
    label: '独生子女父母光荣证号',
    aliases: ['光荣证编号'],
    wireNames: [],
    type: 'text',
    sensitivity: 'S',
    notLabels: ['办理光荣证时间'],
  },
];
