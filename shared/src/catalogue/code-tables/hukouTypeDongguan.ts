import type { CodeTable } from './code-table.ts';

/** 户籍类型(东莞社保报盘). 地方. */
export const hukouTypeDongguan: CodeTable = {
  id: 'hukouTypeDongguan',
  title: '户籍类型(东莞社保报盘)',
  standard: '地方',
  coded: true,
  concepts: ['person.hukouType'],
  items: [
    { code: '03', name: '本地非农业户口', synonyms: [] },
    { code: '04', name: '本地农业户口', synonyms: [] },
    { code: '11', name: '广东省内市外城镇', synonyms: [] },
    { code: '12', name: '广东省内市外农业', synonyms: [] },
    { code: '13', name: '广东省外城镇', synonyms: [] },
    { code: '14', name: '广东省外农业', synonyms: [] },
  ],
};
