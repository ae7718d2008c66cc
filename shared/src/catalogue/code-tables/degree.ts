import type { CodeTable } from './code-table.ts';

/** 学位(大类). GB/T 6864-2003. 学科细类为 3 位(如 2xx/3xx/4xx),本项目只需大类 */
export const degree: CodeTable = {
  id: 'degree',
  title: '学位(大类)',
  standard: 'GB/T 6864-2003',
  coded: true,
  concepts: ['person.degree'],
  items: [
    { code: '1', name: '名誉博士', synonyms: ['名誉博士学位'] },
    { code: '2', name: '博士', synonyms: ['博士学位', '博士研究生'] },
    { code: '3', name: '硕士', synonyms: ['硕士学位', '硕士研究生'] },
    { code: '4', name: '学士', synonyms: ['学士学位'] },
  ],
};
