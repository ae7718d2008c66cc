import type { FieldHints } from './hints.ts';
import { normaliseLabel } from './normalise-label.ts';
import type { PageField } from './page-form.ts';

type Unit = NonNullable<FieldHints['unit']>;
const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/万元/, 'wanYuan'],
  [/元/, 'yuan'],
  [/平方米|平米|㎡|m2|m²/i, 'squareMetre'],
  [/公顷/, 'hectare'],
  [/亩/, 'mu'],
  [/%|％/, 'percent'],
  [/^(?:个?月|单位:?月)$/, 'month'],
  [/^(?:年|单位:?年)$/, 'year'],
];
/** Masks as portals write them: yyyyMMdd, YYYY-MM-DD, yyyy年MM月dd日, and the same with HH:mm:ss. */
const MASK =
  /y{4}(?:(?:[-/.年]?M{1,2}|[-/.年]?m{1,2})(?:[-/.月]?d{1,2}日?|月)?(?:[ T]?H{1,2}[:时]?m{1,2}(?:[:分]?s{1,2}秒?)?)?|年)?/i;
const EXAMPLE = /(?:19|20)\d{2}([-/.年])(\d{1,2})(?:([-/.月])(\d{1,2})(日)?)?(月)?/;
const COMPACT_EXAMPLE = /(?<!\d)(?:19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])?(?!\d)/;

/** Brings a mask to the letters y M d H m s: `YYYYMMDD` → `yyyyMMdd`. */
const spell = (mask: string): string => {
  const [date = '', time] = mask.split(/(?<=[dD日])[ T]?(?=[Hh])/);
  const day = date.replace(/Y/g, 'y').replace(/m/g, 'M').replace(/D/g, 'd');
  return time === undefined ? day : `${day} ${time.replace(/h/g, 'H').replace(/M/g, 'm').replace(/S/g, 's')}`;
};

const dateFormatOf = (texts: readonly string[]): string | undefined => {
  for (const text of texts) {
    const mask = MASK.exec(text)?.[0];
    if (mask && mask.length > 4) return spell(mask);
    if (mask && /(?:^|[^a-z])yyyy(?:$|[^a-z])/i.test(text)) return 'yyyy';
    const like = EXAMPLE.exec(text);
    if (like) {
      const [, first, month = '', second, day, ri] = like;
      const M = month.length === 1 ? 'M' : 'MM';
      if (first === '年') return `yyyy年${M}月${day ? `${day.length === 1 ? 'd' : 'dd'}日` : ''}`;
      return `yyyy${first}${M}${day ? `${second}${day.length === 1 ? 'd' : 'dd'}${ri ?? ''}` : ''}`;
    }
    const compact = COMPACT_EXAMPLE.exec(text);
    if (compact && /如|例|格式|日期|年月/.test(text)) return compact[2] ? 'yyyyMMdd' : 'yyyyMM';
  }
  return undefined;
};

/**
 * Unit, period, date mask and remarks that the label, its bracketed notes, the placeholder and the tooltip give. Texts after
 * the control (元) reach here as labels too.
 */
export const hintsOf = (field: PageField): FieldHints => {
  const shown = field.labels
    .filter((label) => label.source !== 'name' && label.source !== 'id')
    .map((label) => label.text);
  if (field.placeholder && !shown.includes(field.placeholder)) shown.push(field.placeholder);
  const read = shown.map((text) => normaliseLabel(text));
  const notes = read.flatMap((label) => label.notes);
  const cores = read.map((label) => label.core);
  const unit = [...notes, ...cores.filter((core) => core.length <= 4)].flatMap((text) =>
    UNITS.filter(([pattern]) => pattern.test(text)).map(([, name]) => name),
  )[0];
  const all = [...cores, ...notes].join(' ');
  const period = /月(?:均|人均)?(?:总|纯|净|可支配)?收入|月工资|月薪|月保障|\/月|每月|元\/人\/月|月支出|按月/.test(all)
    ? 'month'
    : /年(?:均|人均|总|纯|净|可支配)*收入|\/年|每年|元\/人\/年|全年|年支出|按年|近12个月/.test(all)
      ? 'year'
      : undefined;
  const dateFormat = dateFormatOf(shown.map((text) => text.normalize('NFKC')));
  const note = notes.find((text) => !/^(?:必填|选填|可选|非必填|必选|单选|多选|元|万元)$/.test(text));
  return {
    ...(unit ? { unit } : {}),
    ...(period ? { period } : {}),
    ...(dateFormat ? { dateFormat } : {}),
    ...(/人均/.test(all) ? { perCapita: true } : {}),
    ...(note ? { note } : {}),
  };
};
