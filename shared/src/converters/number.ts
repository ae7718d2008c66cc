import { bilingual } from '../catalogue/bilingual.ts';
import type { FieldHints } from '../recognisers/hints.ts';
import type { Converter, Target } from './converter.ts';
import { readDecimal, scale, trimZeros } from './decimal.ts';
import { isDateWidget, isList, offerChoice, offerText, realOptions, refuse, unreadable, wrongWidget } from './offer.ts';
import { bandsHolding } from './range-option.ts';

type AreaUnit = 'squareMetre' | 'mu' | 'hectare';
/** Square metres as a fraction: 1 亩 = 2000/3 ㎡. */
const SQUARE_METRES: Readonly<Record<AreaUnit, readonly [numerator: number, denominator: number]>> = {
  squareMetre: [1, 1],
  mu: [2000, 3],
  hectare: [10_000, 1],
};
const UNIT_NAMES: Readonly<Record<AreaUnit, string>> = { squareMetre: '平方米', mu: '亩', hectare: '公顷' };

/** Counts, lengths and areas. Units other than the concept's own are proposed; subsidy areas are never converted (D14). */
export const number: Converter = {
  id: 'number',
  types: ['number'],
  toPage(value, target) {
    const said = typeof value === 'string' ? readDecimal(value) : undefined;
    if (said === undefined)
      return refuse('invalid-value', '资料包里的数不对', 'The number in the dossier is not valid');
    if (isDateWidget(target.field)) return wrongWidget(target);
    const [own, asked] = [ownUnit(target), areaUnit(target.hints)];
    const subsidy = target.concept.startsWith('farm.');
    if (own !== undefined && asked !== undefined && own !== asked) {
      if (subsidy) return refuse('not-convertible', '补贴面积不作单位换算', 'Subsidy areas are not converted');
      const [a, b] = SQUARE_METRES[own];
      const [c, d] = SQUARE_METRES[asked];
      const explain = bilingual(`${UNIT_NAMES[own]}换成${UNIT_NAMES[asked]}`, `${own} to ${asked}`);
      return offerText(scale(said, a * d, b * c, asked === 'squareMetre' ? 2 : 4), target, explain, true);
    }
    if (target.concept.endsWith('.workMonths') && target.hints.unit === 'year') {
      return offerText(scale(said, 1, 12, 1), target, bilingual('月数 ÷12 换成年数', 'Months ÷ 12'), true);
    }
    const text = trimZeros(said);
    const explain = subsidy
      ? bilingual('补贴面积请核对后再填', 'Subsidy area: please check before it is written')
      : undefined;
    if (!isList(target.field)) return offerText(text, target, explain, subsidy);
    const [only, other] = bandsHolding(Number(text), realOptions(target.field));
    if (only !== undefined && other === undefined)
      return offerChoice({ codes: [], texts: [only.text] }, target, explain, subsidy);
    return offerChoice(
      { codes: [text], texts: [text, `${text}人`, `${text}个`, `${text}岁`] },
      target,
      explain,
      subsidy,
    );
  },
  fromPage(text, target) {
    if (unreadable(text)) return undefined;
    const number = readDecimal(
      text.normalize('NFKC').replace(/(平方米|m2|㎡|亩|公顷|周岁|岁|人|口|个|厘米|公斤|千克|cm|kg|%)$/i, ''),
    );
    const [own, asked] = [ownUnit(target), areaUnit(target.hints)];
    return own !== undefined && asked !== undefined && own !== asked ? undefined : number;
  },
};

function ownUnit(target: Target): AreaUnit | undefined {
  if (/\.houseArea$/.test(target.concept)) return 'squareMetre';
  return /\.landArea$|^farm\.\w*Area$/.test(target.concept) ? 'mu' : undefined;
}

const areaUnit = ({ unit }: FieldHints): AreaUnit | undefined =>
  unit === 'squareMetre' || unit === 'mu' || unit === 'hectare' ? unit : undefined;
