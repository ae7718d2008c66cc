import type { CodeTable } from './code-table.ts';

/** 统一社会信用代码第 1-2 位. GB 32100-2015. 后续增补登记部门代码(如 N 农业农村、A 中央军委、G 群团 等)为 K,校验时只校验字符集与校验位,不硬拒未知前缀 */
export const usccPrefix: CodeTable = {
  id: 'usccPrefix',
  title: '统一社会信用代码第 1-2 位',
  standard: 'GB 32100-2015',
  coded: true,
  concepts: ['org.uscc'],
  items: [
    { code: '11', name: '机构编制-机关', synonyms: [] },
    { code: '12', name: '机构编制-事业单位', synonyms: [] },
    { code: '13', name: '机构编制-编办直接管理机构编制的群众团体', synonyms: [] },
    { code: '19', name: '机构编制-其他', synonyms: [] },
    { code: '51', name: '民政-社会团体', synonyms: [] },
    { code: '52', name: '民政-民办非企业单位', synonyms: [] },
    { code: '53', name: '民政-基金会', synonyms: [] },
    { code: '59', name: '民政-其他', synonyms: [] },
    { code: '91', name: '工商-企业', synonyms: [] },
    { code: '92', name: '工商-个体工商户', synonyms: [] },
    { code: '93', name: '工商-农民专业合作社', synonyms: [] },
    { code: '99', name: '工商-其他', synonyms: [] },
    { code: 'Y1', name: '其他-其他', synonyms: [] },
  ],
};
