import type { CodeTable } from './code-table.ts';

/** “居民身份证”在不同系统里的代码. 各系统. 证件类型是仅次于户口性质的第二大口径冲突 */
export const idTypeResidentCard: CodeTable = {
  id: 'idTypeResidentCard',
  title: '“居民身份证”在不同系统里的代码',
  standard: '各系统',
  coded: true,
  concepts: ['person.idType'],
  items: [
    { code: '01', name: '居民身份证', synonyms: [] },
    { code: '1', name: '居民身份证', synonyms: [] },
    { code: '201', name: '居民身份证', synonyms: [] },
    { code: '1010', name: '居民身份证', synonyms: [] },
    { code: '111', name: '居民身份证', synonyms: [] },
    { code: '居民身份证', name: '居民身份证', synonyms: [] },
    { code: '居民身份证(户口簿)', name: '居民身份证', synonyms: [] },
  ],
};
