import type { RoleId } from '../catalogue/roles.ts';

/**
 * Pinyin initials of a role before those of a fact: jhrxm is 监护人姓名, poSfzh 配偶身份证号. Only initials of one role: hz is 户主 and
 * 患者, dbr 代办人 and 担保人, jbr 经办人 and 举报人.
 */
const PREFIXES: readonly (readonly [string, RoleId])[] = [
  ['fddbr', 'legalRep'],
  ['jhr', 'guardian'],
  ['dlr', 'agent'],
  ['wgy', 'grid'],
  ['lxr', 'contact'],
  ['hlr', 'carer'],
  ['po', 'spouse'],
  ['fq', 'father'],
  ['mq', 'mother'],
];
const FACT = /^(?:xm|xb|sfz|sfzh|sfzhm|sfzhao|gmsfhm|gmsfzhm|zjhm|zjlx|lxdh|dh|dhhm|sjh|sjhm|gx|csrq|mz|gzdw|dz|zz)$/;

/** The role a field name begins with and the fact after it; undefined unless both are known. */
export const rolePrefix = (name: string): { readonly role: RoleId; readonly fact: string } | undefined => {
  const whole = name.toLowerCase().replace(/[^a-z]/g, '');
  for (const [prefix, role] of PREFIXES) {
    const fact = whole.slice(prefix.length);
    if (whole.startsWith(prefix) && FACT.test(fact)) return { role, fact };
  }
  return undefined;
};
