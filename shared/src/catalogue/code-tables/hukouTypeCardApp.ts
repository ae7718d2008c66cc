import type { CodeTable } from './code-table.ts';

/** 户口性质(社保卡申领接口). 地方. */
export const hukouTypeCardApp: CodeTable = {
  id: 'hukouTypeCardApp',
  title: '户口性质(社保卡申领接口)',
  standard: '地方',
  coded: true,
  concepts: ['person.hukouType'],
  items: [
    { code: '1', name: '本地非农业户口', synonyms: [] },
    { code: '2', name: '外地非农业户口', synonyms: [] },
    { code: '3', name: '本地农业户口', synonyms: [] },
    { code: '4', name: '外地农业户口', synonyms: [] },
  ],
};
