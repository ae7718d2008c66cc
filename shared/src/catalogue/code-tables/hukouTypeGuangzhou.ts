import type { CodeTable } from './code-table.ts';

/** 户籍类型(广州社保报盘). 地方. */
export const hukouTypeGuangzhou: CodeTable = {
  id: 'hukouTypeGuangzhou',
  title: '户籍类型(广州社保报盘)',
  standard: '地方',
  coded: true,
  concepts: ['person.hukouType'],
  items: [
    { code: '03', name: '本地非农业户口', synonyms: [] },
    { code: '04', name: '本地农业户口', synonyms: [] },
    { code: '05', name: '外地非农业户口', synonyms: [] },
    { code: '06', name: '外地农业户口', synonyms: [] },
  ],
};
