import type { CodeTable } from './code-table.ts';

/** 户籍 + 户籍地类别(深圳,拆成两格). 地方. */
export const hukouTypeShenzhen: CodeTable = {
  id: 'hukouTypeShenzhen',
  title: '户籍 + 户籍地类别(深圳,拆成两格)',
  standard: '地方',
  coded: false,
  concepts: ['person.hukouType'],
  items: [
    { code: '深圳户籍', name: '深圳户籍', synonyms: [] },
    { code: '广东省内非深户', name: '广东省内非深户', synonyms: [] },
    { code: '广东省外户籍', name: '广东省外户籍', synonyms: [] },
    { code: '农业', name: '农业', synonyms: [] },
    { code: '非农业', name: '非农业', synonyms: [] },
    { code: '居民户', name: '居民户', synonyms: [] },
  ],
};
