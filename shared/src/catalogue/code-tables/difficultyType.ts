import type { CodeTable } from './code-table.ts';

/** 临时救助困难类型. 民政. 另按 急难型/支出型 分类;大额救助/小额快速救助(定额) */
export const difficultyType: CodeTable = {
  id: 'difficultyType',
  title: '临时救助困难类型',
  standard: '民政',
  coded: false,
  concepts: ['person.difficultyType'],
  items: [
    { code: '疾病', name: '疾病', synonyms: ['因病', '重大疾病', '患病'] },
    { code: '意外灾害', name: '意外灾害', synonyms: ['意外', '意外事故', '突发意外', '意外伤害'] },
    { code: '教育支出', name: '教育支出', synonyms: ['教育', '因学', '子女教育'] },
    { code: '其他困难', name: '其他困难', synonyms: ['其他', '其它'] },
  ],
};
