import type { CodeTable } from './code-table.ts';

/** 证照/材料可信等级. 国办函〔2016〕108号. 直接借用为字段值的来源可信等级 */
export const evidenceGrade: CodeTable = {
  id: 'evidenceGrade',
  title: '证照/材料可信等级',
  standard: '国办函〔2016〕108号',
  coded: true,
  concepts: [],
  items: [
    { code: 'A', name: '政务服务实施机构产生的证照批文,可直接使用', synonyms: [] },
    { code: 'B', name: '窗口人员核验通过的证照信息,可重复使用', synonyms: [] },
    { code: 'C', name: '用户自行上传,窗口核验原件后使用', synonyms: [] },
    { code: 'D', name: '用户自制材料,由用户承诺真实性', synonyms: [] },
  ],
};
