import type { CodeTable } from './code-table.ts';

/** 残疾类别. GB/T 26341-2010 / 残疾人证第 19 位. 网上多篇文章把 1/2 写反(1 听力 2 视力),以残联口径 1 视力 2 听力为准 */
export const disabilityType: CodeTable = {
  id: 'disabilityType',
  title: '残疾类别',
  standard: 'GB/T 26341-2010 / 残疾人证第 19 位',
  coded: true,
  concepts: ['person.disabilityType'],
  items: [
    { code: '1', name: '视力残疾', synonyms: ['视力', '视力残', '视力残疾人', '视力类'] },
    { code: '2', name: '听力残疾', synonyms: ['听力', '听力残', '听力残疾人', '听力类'] },
    { code: '3', name: '言语残疾', synonyms: ['言语', '言语残', '言语残疾人', '言语类'] },
    { code: '4', name: '肢体残疾', synonyms: ['肢体', '肢体残', '肢体残疾人', '肢体类'] },
    { code: '5', name: '智力残疾', synonyms: ['智力', '智力残', '智力残疾人', '智力类'] },
    { code: '6', name: '精神残疾', synonyms: ['精神', '精神残', '精神残疾人', '精神类'] },
    { code: '7', name: '多重残疾', synonyms: ['多重', '多重残', '多重残疾人', '多重类'] },
  ],
};
