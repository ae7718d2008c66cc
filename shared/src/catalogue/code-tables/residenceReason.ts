import type { CodeTable } from './code-table.ts';

/** 居住事由. 地方(某综治系统). 另一系统只有:务工/经商/投靠亲友/旅游观光/其他;公安口径见 GA/T 1223 */
export const residenceReason: CodeTable = {
  id: 'residenceReason',
  title: '居住事由',
  standard: '地方(某综治系统)',
  coded: true,
  concepts: ['person.residenceReason'],
  items: [
    { code: '0', name: '务工', synonyms: ['务工就业', '打工', '就业', '工作', '外出务工'] },
    { code: '1', name: '务农', synonyms: [] },
    { code: '2', name: '经商', synonyms: ['经商办企业', '做生意'] },
    { code: '3', name: '学习培训', synonyms: ['学习', '培训', '上学', '就学', '学习/培训', '求学'] },
    { code: '4', name: '婚嫁', synonyms: ['婚迁', '结婚', '婚姻嫁娶', '婚姻迁入'] },
    { code: '5', name: '随迁', synonyms: ['随迁家属', '家属随迁', '随同迁移', '随同离开'] },
    { code: '6', name: '治病疗养', synonyms: ['治病', '就医', '疗养', '看病'] },
    { code: '7', name: '投靠亲友', synonyms: ['投亲靠友', '投靠亲属', '寄住', '寄养', '探亲', '投亲'] },
    { code: '8', name: '录聘用', synonyms: ['录用', '聘用', '录用聘用'] },
    { code: '9', name: '服务', synonyms: ['服务业', '家政服务'] },
  ],
};
