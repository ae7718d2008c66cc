import { bilingual } from '../catalogue/bilingual.ts';
import { formatDate, LONG_TERM, parseAnyDate } from './calendar-date.ts';
import type { Conversion, Converter, Target } from './converter.ts';
import { accept, isList, offerChoice, offerText, refuse, unreadable, wrongWidget } from './offer.ts';

const ALL_MASKS = ['yyyy-MM-dd', 'yyyyMMdd', 'yyyy.MM.dd', 'yyyy/MM/dd', 'yyyy年M月d日', 'yyyy年MM月dd日'] as const;
const MONTH_MASKS = ['yyyy-MM', 'yyyyMM', 'yyyy.MM', 'yyyy/MM', 'yyyy年M月', 'yyyy年MM月'] as const;

/** Days, months and instants in the mask of the portal (D01). A month never becomes a day. */
function dated(
  id: 'date' | 'month' | 'datetime',
  masks: readonly string[],
  read: (iso: string) => string | undefined,
): Converter {
  return {
    id,
    types: [id],
    toPage(value, target) {
      if (typeof value !== 'string') return wrongWidget(target);
      const iso = parseAnyDate(value);
      if (iso === undefined)
        return refuse('invalid-value', '资料包里的日期不对,请核对', 'The date in the dossier is not valid');
      if (iso === LONG_TERM) return longTerm(target);
      if (isList(target.field)) {
        return offerChoice({ codes: [], texts: writings(iso, [...masks, 'yyyy', 'yyyy年']) }, target);
      }
      return writeDate(iso, target, masks[0] ?? 'yyyy-MM-dd');
    },
    fromPage(text) {
      const iso = unreadable(text) ? undefined : parseAnyDate(text);
      return iso === undefined ? undefined : read(iso);
    },
  };
}

export const date = dated('date', ALL_MASKS, (iso) => (iso.length >= 10 ? iso.slice(0, 10) : undefined));
export const month = dated('month', MONTH_MASKS, (iso) =>
  iso.length >= 7 && iso !== LONG_TERM ? iso.slice(0, 7) : undefined,
);
export const datetime = dated('datetime', ['yyyy-MM-dd HH:mm:ss', 'yyyy-MM-dd HH:mm', 'yyyyMMddHHmmss'], (iso) =>
  iso.length === 19 ? `${iso}+08:00` : undefined,
);

const WIDGET_MASKS: Readonly<Record<string, string>> = {
  date: 'yyyy-MM-dd',
  month: 'yyyy-MM',
  year: 'yyyy',
  datetime: 'yyyy-MM-dd HH:mm:ss',
};

function writeDate(iso: string, target: Target, usual: string): Conversion {
  const { field, hints } = target;
  if (field.widget === 'cascader' || field.widget === 'date-range') return wrongWidget(target);
  const mask = hints.dateFormat ?? WIDGET_MASKS[field.widget] ?? maskThatFits(field.maxLength, iso) ?? usual;
  const text = formatDate(iso, mask);
  if (text === undefined) {
    return refuse(
      'precision-lost',
      '资料包里只有年月,本页要到日;不替您补日',
      'The dossier knows the month only; no day is invented',
    );
  }
  const explain = bilingual(`按 ${mask} 填写`, `Written as ${mask}`);
  const precise = /d/i.test(mask) ? (/h/i.test(mask) ? 19 : 10) : /M|mm/.test(mask) ? 7 : 4;
  if (field.widget === 'text' || field.widget === 'textarea' || field.widget === 'number' || field.widget === 'other') {
    const fits = offerText(text, target, explain);
    if (!fits.ok) return fits;
  }
  return accept({ kind: 'date', iso: iso.slice(0, Math.min(precise, iso.length)), text }, explain);
}

/** A box of exactly 8 or 6 characters can only want digits. */
const maskThatFits = (maxLength: number | undefined, iso: string): string | undefined =>
  maxLength === 8 && iso.length >= 10 ? 'yyyyMMdd' : maxLength === 6 ? 'yyyyMM' : maxLength === 4 ? 'yyyy' : undefined;

/** 长期: written where the page offers the word, proposed in a free box, refused in a calendar (D02). */
function longTerm(target: Target): Conversion {
  const { field } = target;
  if (isList(field))
    return offerChoice({ codes: [], texts: ['长期', '长期有效', '永久', '永久有效', '9999-12-31'] }, target);
  if (field.widget !== 'text' && field.widget !== 'textarea') {
    return refuse(
      'not-convertible',
      '长期有效:本页日期控件的写法未知,请自行填写',
      'Long-term: how this calendar wants it is not known',
    );
  }
  const said = [field.placeholder, target.hints.note, ...field.labels.map((label) => label.text)].some((words) =>
    words?.includes('长期'),
  );
  return offerText('长期', target, bilingual('长期有效', 'Valid without end'), !said);
}

const writings = (iso: string, masks: readonly string[]): string[] => [
  ...new Set(masks.map((mask) => formatDate(iso, mask)).filter((text) => text !== undefined)),
];
