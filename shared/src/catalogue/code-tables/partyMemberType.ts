import type { CodeTable } from './code-table.ts';

/** 党员人员类别. 中组部. 党籍状态:正常/停止党籍(另见 1 正常 0 不正常) */
export const partyMemberType: CodeTable = {
  id: 'partyMemberType',
  title: '党员人员类别',
  standard: '中组部',
  coded: true,
  concepts: ['person.partyMemberType'],
  items: [
    { code: '1', name: '正式党员', synonyms: ['正式', '正式中共党员'] },
    { code: '2', name: '预备党员', synonyms: ['预备', '预备中共党员'] },
  ],
};
