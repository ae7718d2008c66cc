import type { CodeTable } from './code-table.ts';

/** 住房安全等级. 农村危房鉴定. C、D 级为危房(K) */
export const houseSafety: CodeTable = {
  id: 'houseSafety',
  title: '住房安全等级',
  standard: '农村危房鉴定',
  coded: true,
  concepts: ['household.houseSafety'],
  items: [
    { code: 'A', name: 'A 级', synonyms: ['A', 'A级', 'A级房屋', 'a级', '安全'] },
    { code: 'B', name: 'B 级', synonyms: ['B', 'B级', 'B级房屋', 'b级'] },
    { code: 'C', name: 'C 级', synonyms: ['C', 'C级', 'C级房屋', 'c级', 'C级危房'] },
    { code: 'D', name: 'D 级', synonyms: ['D', 'D级', 'D级房屋', 'd级', 'D级危房'] },
  ],
};
