import type { CodeTable } from './code-table.ts';

/** 登记状态. GB/T 36104. */
export const registrationStatus: CodeTable = {
  id: 'registrationStatus',
  title: '登记状态',
  standard: 'GB/T 36104',
  coded: true,
  concepts: ['org.registrationStatus'],
  items: [
    {
      code: '1',
      name: '正常',
      synonyms: ['存续', '在业', '开业', '在营', '存续(在营、开业、在册)', '在营(开业)企业', '正常经营'],
    },
    { code: '2', name: '异常', synonyms: ['经营异常', '异常经营'] },
    { code: '3', name: '吊销', synonyms: ['已吊销', '吊销未注销'] },
    { code: '4', name: '注销', synonyms: ['已注销', '注销企业'] },
    { code: '9', name: '其他', synonyms: ['其它'] },
  ],
};
