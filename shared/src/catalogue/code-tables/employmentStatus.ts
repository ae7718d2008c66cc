import type { CodeTable } from './code-table.ts';

/** 从业状况(个人身份). GB/T 2261.4-2003. wenerme/wener 的笔记把 80 误写成 90;tourze/gb-t-2261 为 80 */
export const employmentStatus: CodeTable = {
  id: 'employmentStatus',
  title: '从业状况(个人身份)',
  standard: 'GB/T 2261.4-2003',
  coded: true,
  concepts: ['person.employmentStatus'],
  items: [
    { code: '11', name: '国家公务员', synonyms: ['公务员', '国家机关人员', '机关公务员'] },
    { code: '13', name: '专业技术人员', synonyms: ['专业技术人才', '专技人员', '技术人员'] },
    { code: '17', name: '职员', synonyms: ['公司职员', '企业职工', '办事人员'] },
    { code: '21', name: '企业管理人员', synonyms: ['企业管理者', '管理人员'] },
    { code: '24', name: '工人', synonyms: ['职工', '工人师傅'] },
    { code: '27', name: '农民', synonyms: ['务农', '农业', '农牧民', '农民(务农)'] },
    { code: '31', name: '学生', synonyms: ['在校学生', '在校生', '学生(在校)', '上学'] },
    { code: '37', name: '现役军人', synonyms: ['军人', '现役'] },
    { code: '51', name: '自由职业者', synonyms: ['自由职业', '灵活就业', '灵活就业人员'] },
    { code: '54', name: '个体经营者', synonyms: ['个体', '个体户', '个体工商户', '个体经营', '个体户经营者'] },
    {
      code: '70',
      name: '无业人员',
      synonyms: ['无业', '失业', '待业', '未就业', '无业(失业)', '失业人员', '待业人员'],
    },
    {
      code: '80',
      name: '退(离)休人员',
      synonyms: ['退休', '离休', '退(离)休', '离退休', '离退休人员', '退休人员', '退离休人员'],
    },
    { code: '90', name: '其他', synonyms: ['其它', '其他人员'] },
  ],
};
