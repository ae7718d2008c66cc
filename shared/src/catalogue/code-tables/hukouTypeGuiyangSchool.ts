import type { CodeTable } from './code-table.ts';

/** 户口性质(贵阳学校医保). 地方. */
export const hukouTypeGuiyangSchool: CodeTable = {
  id: 'hukouTypeGuiyangSchool',
  title: '户口性质(贵阳学校医保)',
  standard: '地方',
  coded: true,
  concepts: ['person.hukouType'],
  items: [
    { code: '1', name: '城镇户口', synonyms: ['城镇', '非农业户口'] },
    { code: '2', name: '农村户口', synonyms: ['农村', '农业户口'] },
  ],
};
