import type { CodeTable } from './code-table.ts';

/** 性别. GB/T 2261.1-2003. */
export const sex: CodeTable = {
  id: 'sex',
  title: '性别',
  standard: 'GB/T 2261.1-2003',
  coded: true,
  concepts: ['person.sex'],
  items: [
    { code: '0', name: '未知的性别', synonyms: ['未知'] },
    { code: '1', name: '男性', synonyms: ['男', 'M'] },
    { code: '2', name: '女性', synonyms: ['女', 'F'] },
    { code: '9', name: '未说明的性别', synonyms: ['未说明性别', '未说明', '其他'] },
  ],
};
