import type { CodeTable } from './code-table.ts';

/** 县以下代码段(9/12 位). GB/T 10114 / 统计用区划代码. */
export const regionBands: CodeTable = {
  id: 'regionBands',
  title: '县以下代码段(9/12 位)',
  standard: 'GB/T 10114 / 统计用区划代码',
  coded: true,
  concepts: ['region.town', 'region.village', 'person.residenceRegion', 'person.hukouRegion'],
  items: [
    { code: '001-099', name: '街道办事处', synonyms: [] },
    { code: '100-199', name: '镇', synonyms: [] },
    { code: '200-399', name: '乡、民族乡、苏木', synonyms: [] },
    { code: '村级 001-199', name: '居民委员会(社区)', synonyms: [] },
    { code: '村级 200-399', name: '村民委员会/嘎查', synonyms: [] },
    { code: '村级 398', name: '乡级直接管辖村民小组', synonyms: [] },
    { code: '村级 400-499', name: '类似居民委员会(498 虚拟)', synonyms: [] },
    { code: '村级 500-599', name: '类似村民委员会(598 虚拟)', synonyms: [] },
  ],
};
