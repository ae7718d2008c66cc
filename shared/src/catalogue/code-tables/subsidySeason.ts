import type { CodeTable } from './code-table.ts';

/** 补贴季节. 某县农补系统. */
export const subsidySeason: CodeTable = {
  id: 'subsidySeason',
  title: '补贴季节',
  standard: '某县农补系统',
  coded: false,
  concepts: ['farm.season'],
  items: [
    { code: '大春', name: '大春', synonyms: ['大春作物'] },
    { code: '小春', name: '小春', synonyms: ['小春作物'] },
    { code: '耕地地力保护', name: '耕地地力保护', synonyms: ['耕地地力保护补贴', '地力保护'] },
    { code: '临时', name: '临时', synonyms: ['临时补贴'] },
  ],
};
