import type { CanonicalValue, Target } from './converter.ts';

const BY_BOTH_SEXES: Readonly<Record<string, readonly [male: string, female: string]>> = {
  '2': ['父子', '母子'],
  '3': ['父女', '母女'],
};
const PAIR_NAMES = new Set(Object.values(BY_BOTH_SEXES).flat());

/**
 * Names of a directed relation (D08) beyond the code table. “父子” says the sex of the person referred to as well, so it
 * stands only where that is known; “配偶” becomes 夫 or 妻 by the sex of the person; the head is 户主 to the household
 * but never to the applicant.
 */
export function relationNames(code: string, names: readonly string[], target: Target): string[] {
  const toApplicant = target.concept.endsWith('relationToApplicant');
  const kept = names.filter((name) => !PAIR_NAMES.has(name) && !(toApplicant && name.startsWith('户主')));
  const prefix = target.concept.slice(0, target.concept.indexOf('.'));
  const referred = target.concept.endsWith('relationToHead') ? target.facts['head.sex'] : undefined;
  const more = [...sexed(code, target.facts[`${prefix}.sex`]), ...paired(code, referred)];
  const self = code === '01' || code === '02' ? selfNames(toApplicant) : [];
  const distant = /^(8[1-9]|9[0-7])$/.test(code) ? ['其他亲属', '其他'] : code === '99' ? ['其他'] : [];
  return [...new Set([...self, ...kept, ...more, ...distant])];
}

const selfNames = (toApplicant: boolean): string[] =>
  toApplicant ? ['本人', '申请人', '申请人本人', '本人或户主'] : ['户主', '户主本人', '本人或户主', '本人'];

const sexed = (code: string, sex: CanonicalValue | undefined): string[] =>
  code !== '10' ? [] : sex === '1' ? ['夫', '丈夫'] : sex === '2' ? ['妻', '妻子'] : [];

function paired(code: string, referredSex: CanonicalValue | undefined): string[] {
  const [male, female] = /^(2[0-6]|3[0-6])$/.test(code) ? (BY_BOTH_SEXES[code.charAt(0)] ?? []) : [];
  const name = referredSex === '1' ? male : referredSex === '2' ? female : undefined;
  return name === undefined ? [] : [name];
}
