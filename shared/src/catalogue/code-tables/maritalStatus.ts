import type { CodeTable } from './code-table.ts';

/** 婚姻状况. GB/T 2261.2-2003. */
export const maritalStatus: CodeTable = {
  id: 'maritalStatus',
  title: '婚姻状况',
  standard: 'GB/T 2261.2-2003',
  coded: true,
  concepts: ['person.maritalStatus'],
  items: [
    { code: '10', name: '未婚', synonyms: ['没有结婚', '单身'] },
    { code: '20', name: '已婚', synonyms: ['已结婚', '有配偶'] },
    { code: '21', name: '初婚', synonyms: ['初次结婚', '初婚有配偶'] },
    { code: '22', name: '再婚', synonyms: ['再婚有配偶'] },
    { code: '23', name: '复婚', synonyms: ['复婚有配偶'] },
    { code: '30', name: '丧偶', synonyms: ['丧夫', '丧妻', '丧偶未再婚'] },
    { code: '40', name: '离婚', synonyms: ['离异', '已离婚', '离婚未再婚'] },
    { code: '90', name: '未说明的婚姻状况', synonyms: ['未说明', '其他', '其它', '不详'] },
  ],
};
