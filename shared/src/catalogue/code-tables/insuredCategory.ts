import type { CodeTable } from './code-table.ts';

/** 城乡居民参保人员类别(某省接口). 地方. 源为下拉顺序,代码以当地为准 */
export const insuredCategory: CodeTable = {
  id: 'insuredCategory',
  title: '城乡居民参保人员类别(某省接口)',
  standard: '地方',
  coded: true,
  concepts: ['person.insuredCategory'],
  items: [
    { code: '1', name: '普通城乡居民', synonyms: ['普通居民', '城乡居民', '普通参保人员', '一般居民', '成年居民'] },
    { code: '2', name: '重残城乡居民', synonyms: ['重度残疾人', '重度残疾', '重残', '重残人员'] },
    { code: '3', name: '低保城乡居民', synonyms: ['低保对象', '低保人员', '低保'] },
    { code: '4', name: '五保供养城乡居民', synonyms: ['特困人员', '五保对象', '五保'] },
    { code: '5', name: '低收入家庭60岁以上老年人', synonyms: [] },
    { code: '6', name: '五保供养大学生', synonyms: [] },
    { code: '7', name: '重度残疾大学生', synonyms: [] },
    { code: '8', name: '低保大学生', synonyms: [] },
    { code: '9', name: '普通大学生', synonyms: ['大学生', '在校大学生'] },
    { code: '10', name: '五保供养中小学生', synonyms: [] },
    { code: '11', name: '重度残疾中小学生', synonyms: [] },
    { code: '12', name: '低保中小学生', synonyms: [] },
    { code: '13', name: '普通中小学生', synonyms: ['中小学生', '在校中小学生'] },
  ],
};
