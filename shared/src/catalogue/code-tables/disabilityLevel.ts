import type { CodeTable } from './code-table.ts';

/** 残疾等级. GB/T 26341-2010 / 残疾人证第 20 位. 一、二级 = 重度(护理补贴);一级最重 */
export const disabilityLevel: CodeTable = {
  id: 'disabilityLevel',
  title: '残疾等级',
  standard: 'GB/T 26341-2010 / 残疾人证第 20 位',
  coded: true,
  concepts: ['person.disabilityLevel'],
  items: [
    { code: '1', name: '一级', synonyms: ['1级', 'Ⅰ级', '一', '一级残疾', '一等', 'Ⅰ'] },
    { code: '2', name: '二级', synonyms: ['2级', 'Ⅱ级', '二', '二级残疾', '二等', 'Ⅱ'] },
    { code: '3', name: '三级', synonyms: ['3级', 'Ⅲ级', '三', '三级残疾', '三等', 'Ⅲ'] },
    { code: '4', name: '四级', synonyms: ['4级', 'Ⅳ级', '四', '四级残疾', '四等', 'Ⅳ'] },
  ],
};
