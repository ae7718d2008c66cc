import type { FieldHints } from '../recognisers/hints.ts';
import type { PageField } from '../recognisers/page-form.ts';

type Unit = NonNullable<FieldHints['unit']>;

const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/万元|[(（]万[)）]/, 'wanYuan'],
  [/平方米|平米|㎡|m²|m2/i, 'squareMetre'],
  [/公顷/, 'hectare'],
  [/[(（]亩[)）]|亩数|亩$|单位[:：]亩/, 'mu'],
  [/[(（]元|元[)）]|元\/|单位[:：]元|元$/, 'yuan'],
  [/[(（](个)?月[)）]/, 'month'],
  [/[(（]年[)）]/, 'year'],
  [/[%％]/, 'percent'],
];
const MONEY_WORDS = /收入|支出|金额|总额|费|工资|补贴|补助|津贴|待遇|存款|资产|元|保障金/;
const MASK = /y{4}\s?[-/.年]?\s?(?:m{1,2}\s?[-/.月]?\s?(?:d{1,2}日?)?)?(?:\s?h{1,2}:m{1,2}(?::s{1,2})?)?/i;
/** “如:1990-01-01”, “例 19900101”: an example is a mask too. */
const EXAMPLE = /(?:如|例|格式|示例)[^\d]{0,4}((?:19|20)\d{2})([-/.年]?)(\d{1,2})([-/.月]?)(\d{2})?(日?)/;

/** What the labels and the placeholder of a field say about the form of its value (D01, D12–D14). */
export function readHints(field: PageField): FieldHints {
  const texts = [
    ...field.labels.filter(({ source }) => source !== 'name' && source !== 'id').map(({ text }) => text),
    field.placeholder ?? '',
  ].map((text) => text.replace(/：/g, ':').trim());
  const said = texts.join(' ');
  const unit = UNITS.find(([pattern]) => texts.some((text) => pattern.test(text.replace(/[*:]+$/, ''))))?.[1];
  const period = periodOf(said);
  const dateFormat = texts.map(maskIn).find((mask) => mask !== undefined);
  return {
    ...(unit === undefined ? {} : { unit }),
    ...(period === undefined ? {} : { period }),
    ...(dateFormat === undefined ? {} : { dateFormat }),
    ...(/人均/.test(said) ? { perCapita: true } : {}),
  };
}

function periodOf(said: string): 'year' | 'month' | undefined {
  if (!MONEY_WORDS.test(said)) return undefined;
  const words = said.replace(/出生年月|年月日?|月份|年龄|年度?起|\d+\s?[年月]/g, '');
  if (/月(?!日)/.test(words)) return 'month';
  return /年/.test(words) ? 'year' : undefined;
}

function maskIn(text: string): string | undefined {
  const [mask] = MASK.exec(text) ?? [];
  if (mask !== undefined) return canonical(mask.trim());
  const [, year, first = '', , second = '', day, third = ''] = EXAMPLE.exec(text.normalize('NFKC')) ?? [];
  if (year === undefined) return /8位|八位/.test(text) && /日期|年月日/.test(text) ? 'yyyyMMdd' : undefined;
  return `yyyy${first}MM${day === undefined ? (second === '月' ? second : '') : `${second}dd${third}`}`;
}

/** Small y and d, big M for the month: `YYYY-MM-DD hh:mm` and `yyyymmdd` both become what formatDate reads. */
function canonical(mask: string): string {
  const [, date = '', time] = /^(.*?)\s?(h.*)?$/.exec(mask.toLowerCase()) ?? [];
  const day = date.replace(/m/g, 'M').replace(/[-/.]$/, '');
  return time === undefined ? day : `${day} ${time.replace(/h/g, 'H')}`;
}
