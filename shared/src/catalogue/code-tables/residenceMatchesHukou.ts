import type { CodeTable } from './code-table.ts';

/** 人户一致标识. 综治系统. “是否人户分离”极性相反 */
export const residenceMatchesHukou: CodeTable = {
  id: 'residenceMatchesHukou',
  title: '人户一致标识',
  standard: '综治系统',
  coded: true,
  concepts: ['person.residenceMatchesHukou'],
  items: [
    { code: '01', name: '一致', synonyms: ['人户一致', '是', '一致户'] },
    { code: '02', name: '不一致', synonyms: ['人户不一致', '人户分离', '否'] },
  ],
};
