import { bilingual } from '../catalogue/bilingual.ts';
import type { Conversion, Converter, Target } from './converter.ts';
import { isDateWidget, isList, offerChoice, offerText, unreadable, wrongWidget } from './offer.ts';

/** Names, schools, units: text as it is. Ethnic names take the separator U+00B7 (D22); the page's own 经营范围 wording is never changed (D25). */
export const text: Converter = {
  id: 'text',
  types: ['text'],
  toPage(value, target) {
    if (typeof value !== 'string') return wrongWidget(target);
    const { field } = target;
    const written = isName(target) ? separateName(value) : value.normalize('NFC').trim();
    if (isList(field))
      return offerChoice({ codes: saidCodes(target, written), texts: namesOf(written, target) }, target);
    if (
      field.widget === 'text' ||
      field.widget === 'textarea' ||
      field.widget === 'number' ||
      field.widget === 'other'
    ) {
      const shown = target.facts[`${target.concept}.text`];
      return offerText(
        typeof shown === 'string' && /^[0-9A-Z]+$/.test(written) ? shown : written,
        target,
        changed(value, written),
      );
    }
    return isDateWidget(field) || field.widget === 'cascader' ? wrongWidget(target) : offerText(written, target);
  },
  fromPage(shown, target) {
    if (unreadable(shown)) return undefined;
    const read = shown.normalize('NFC').replace(/\s+/g, ' ').trim();
    return isName(target) ? separateName(read) : read;
  },
};

const isName = (target: Target): boolean =>
  /\.(name|formerName|bankAccountName|legalRep|emergencyContactName|landlordName)$/i.test(target.concept);

/** The separator between the parts of an ethnic name in all its typings, as U+00B7; blanks inside Chinese names go. */
export const separateName = (name: string): string =>
  name
    .normalize('NFC')
    .trim()
    .replace(/(?<=[\p{Script=Han}])\s*[•‧・∙⋅．.·]\s*(?=[\p{Script=Han}])/gu, '·')
    .replace(/(?<=[\p{Script=Han}])\s+(?=[\p{Script=Han}])/gu, '');

const saidCodes = (target: Target, written: string): string[] =>
  typeof target.facts[`${target.concept}.text`] === 'string' ? [written] : [];

/** A value kept as text under the names a list may show it by: banks and companies with and without their legal form. */
function namesOf(written: string, target: Target): string[] {
  const said = target.facts[`${target.concept}.text`];
  const names = [typeof said === 'string' ? said : written, written];
  if (/银行|信用社/.test(written)) {
    const core = written.replace(/股份有限公司|有限责任公司|有限公司/g, '');
    names.push(
      core,
      `${core}股份有限公司`,
      `${core}有限责任公司`,
      core.replace(/^中国(?=.{2,}银行)/, ''),
      `中国${core}`,
    );
  }
  return [...new Set(names)];
}

const changed = (before: string, after: string): NonNullable<Extract<Conversion, { ok: true }>['explain']> =>
  before === after
    ? bilingual('原样填写', 'Written as it is')
    : bilingual('统一了空格和间隔号', 'White space and the separator dot were unified');
