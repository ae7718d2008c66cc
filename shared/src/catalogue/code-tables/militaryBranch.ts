import type { CodeTable } from './code-table.ts';

/** 军(兵)种. 退役军人信息采集. 原始选项为单字简称;2024 年军兵种调整后的选项以当地为准(K) */
export const militaryBranch: CodeTable = {
  id: 'militaryBranch',
  title: '军(兵)种',
  standard: '退役军人信息采集',
  coded: true,
  concepts: ['person.militaryBranch'],
  items: [
    { code: '1', name: '陆军', synonyms: ['陆', '陆军部队'] },
    { code: '2', name: '海军', synonyms: ['海'] },
    { code: '3', name: '空军', synonyms: ['空'] },
    { code: '4', name: '火箭军', synonyms: ['火', '第二炮兵', '二炮'] },
    { code: '5', name: '战略支援部队', synonyms: ['战支', '战略支援', '支'] },
    { code: '6', name: '武警', synonyms: ['武', '武警部队', '中国人民武装警察部队', '武装警察'] },
  ],
};
