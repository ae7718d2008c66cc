import type { CodeTable } from './code-table.ts';

/** 单位隶属关系. GB/T 12404-1997. */
export const subordination: CodeTable = {
  id: 'subordination',
  title: '单位隶属关系',
  standard: 'GB/T 12404-1997',
  coded: true,
  concepts: [],
  items: [
    { code: '10', name: '中央', synonyms: [] },
    { code: '20', name: '省', synonyms: [] },
    { code: '40', name: '市、地区', synonyms: [] },
    { code: '50', name: '县', synonyms: [] },
    { code: '60', name: '街道、镇、乡', synonyms: [] },
    { code: '61', name: '街道', synonyms: [] },
    { code: '62', name: '镇', synonyms: [] },
    { code: '63', name: '乡', synonyms: [] },
    { code: '70', name: '居民、村民委员会', synonyms: [] },
    { code: '71', name: '居民委员会', synonyms: [] },
    { code: '72', name: '村民委员会', synonyms: [] },
    { code: '90', name: '其他', synonyms: [] },
  ],
};
