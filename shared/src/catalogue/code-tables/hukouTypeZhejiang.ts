import type { CodeTable } from './code-table.ts';

/** 户籍性质(浙江). 地方. */
export const hukouTypeZhejiang: CodeTable = {
  id: 'hukouTypeZhejiang',
  title: '户籍性质(浙江)',
  standard: '地方',
  coded: false,
  concepts: ['person.hukouType'],
  items: [
    { code: '省内农村户口', name: '省内农村户口', synonyms: [] },
    { code: '省内居民户口', name: '省内居民户口', synonyms: [] },
    { code: '省外农村户口', name: '省外农村户口', synonyms: [] },
    { code: '省外居民户口', name: '省外居民户口', synonyms: [] },
  ],
};
