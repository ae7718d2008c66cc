import type { CodeTable } from './code-table.ts';

/** 防返贫监测对象类别. 农业农村(原乡村振兴). */
export const monitoringType: CodeTable = {
  id: 'monitoringType',
  title: '防返贫监测对象类别',
  standard: '农业农村(原乡村振兴)',
  coded: false,
  concepts: ['household.monitoringType'],
  items: [
    { code: '脱贫不稳定户', name: '脱贫不稳定户', synonyms: ['脱贫不稳定'] },
    { code: '边缘易致贫户', name: '边缘易致贫户', synonyms: ['边缘易致贫', '边缘户'] },
    { code: '突发严重困难户', name: '突发严重困难户', synonyms: ['突发严重困难'] },
  ],
};
