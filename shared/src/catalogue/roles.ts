import type { Bilingual } from './bilingual.ts';

export type RoleId =
  | 'person'
  | 'head'
  | 'spouse'
  | 'child'
  | 'father'
  | 'mother'
  | 'guardian'
  | 'carer'
  | 'agent'
  | 'contact'
  | 'legalRep'
  | 'handler'
  | 'grid';

/** Whose value a field asks for. The id replaces the prefix `person.` of a concept. */
export interface Role {
  readonly id: RoleId;
  readonly label: Bilingual;
  /** Words in a label, heading or field name that name this subject, longest first. */
  readonly cues: readonly string[];
}

/** The 13 subjects of the catalogue. 男方 and 女方 depend on the sex of the person: the cue says spouse, the clerk decides. */
export const ROLES: Readonly<Record<RoleId, Role>> = Object.freeze({
  person: { id: 'person', label: { zh: '本人(办件对象)', en: 'the person the case is about' }, cues: [] },
  head: { id: 'head', label: { zh: '户主', en: 'head of household' }, cues: ['户主'] },
  spouse: { id: 'spouse', label: { zh: '配偶', en: 'spouse' }, cues: ['配偶', '丈夫', '妻子', '男方', '女方'] },
  child: { id: 'child', label: { zh: '子女', en: 'child' }, cues: ['子女', '孩子', '男孩', '女孩'] },
  father: { id: 'father', label: { zh: '父亲', en: 'father' }, cues: ['父亲'] },
  mother: { id: 'mother', label: { zh: '母亲', en: 'mother' }, cues: ['母亲'] },
  guardian: { id: 'guardian', label: { zh: '监护人', en: 'guardian' }, cues: ['监护人'] },
  carer: { id: 'carer', label: { zh: '护理人员', en: 'carer' }, cues: ['护理人员', '护理人'] },
  agent: {
    id: 'agent',
    label: { zh: '代办人', en: 'agent' },
    cues: ['委托代理人', '代办人', '代理人', '受托人', '代领人'],
  },
  contact: { id: 'contact', label: { zh: '联系人', en: 'contact' }, cues: ['联系人员', '联系人', '反映人'] },
  legalRep: {
    id: 'legalRep',
    label: { zh: '法定代表人/经营者/负责人', en: 'legal representative' },
    cues: ['法定代表人', '经营者', '负责人'],
  },
  handler: {
    id: 'handler',
    label: { zh: '经办人', en: 'handling clerk' },
    cues: ['经办人', '填表人', '采集人', '调查人'],
  },
  grid: { id: 'grid', label: { zh: '网格员', en: 'grid worker' }, cues: ['网格员', '网格长'] },
});

const ROLE_IDS: ReadonlySet<string> = new Set(Object.keys(ROLES));
export const isRoleId = (text: string): text is RoleId => ROLE_IDS.has(text);
