import type { CodeTable } from './code-table.ts';

/** 职业技能等级. 国家职业资格. 2–4 的名称为 K */
export const skillLevel: CodeTable = {
  id: 'skillLevel',
  title: '职业技能等级',
  standard: '国家职业资格',
  coded: true,
  concepts: ['person.skillLevel'],
  items: [
    { code: '1', name: '高级技师', synonyms: ['一级', '一级/高级技师', '职业资格一级', '国家职业资格一级'] },
    { code: '2', name: '技师', synonyms: ['二级', '二级/技师', '职业资格二级', '国家职业资格二级'] },
    {
      code: '3',
      name: '高级工',
      synonyms: ['三级', '三级/高级工', '高级', '职业资格三级', '国家职业资格三级', '高级技能'],
    },
    {
      code: '4',
      name: '中级工',
      synonyms: ['四级', '四级/中级工', '中级', '职业资格四级', '国家职业资格四级', '中级技能'],
    },
    {
      code: '5',
      name: '初级工',
      synonyms: ['五级', '五级/初级工', '初级', '职业资格五级', '国家职业资格五级', '初级技能'],
    },
  ],
};
