import { bilingual } from '../catalogue/bilingual.ts';
import { formatDate, LONG_TERM, parseAnyDate } from './calendar-date.ts';
import type { Converter } from './converter.ts';
import { date } from './date.ts';
import { accept, offerText, refuse, wrongWidget } from './offer.ts';

/** Periods: both ends in one box (`yyyyMMdd-yyyyMMdd/长期`), in a range picker, or one end per box (D02). */
export const dateRange: Converter = {
  id: 'dateRange',
  types: ['dateRange'],
  toPage(value, target) {
    if (typeof value !== 'object' || !('from' in value)) return wrongWidget(target);
    const { field, hints } = target;
    const words = field.labels.map((label) => label.text).join(' ');
    const asked = field.widget === 'date-range' ? 'both' : whichEnd(words);
    if (asked === 'from' || asked === 'to') return date.toPage(value[asked], target);
    const mask = hints.dateFormat ?? 'yyyy-MM-dd';
    const [fromText, toText] = [write(value.from, mask), write(value.to, mask)];
    if (fromText === undefined || toText === undefined)
      return refuse('invalid-value', '起止日期不对', 'The dates of the period are not valid');
    if (field.widget === 'date-range') {
      if (value.to === LONG_TERM)
        return refuse(
          'not-convertible',
          '长期:本页日期控件的写法未知,请自行填写',
          'Long-term: how this calendar wants it is not known',
        );
      return accept(
        { kind: 'date-range', from: value.from, to: value.to, fromText, toText },
        bilingual(`按 ${mask} 填写起止`, `Both ends as ${mask}`),
      );
    }
    if (field.widget !== 'text' && field.widget !== 'textarea') return wrongWidget(target);
    return offerText(
      `${fromText}${/-/.test(mask) ? '至' : '-'}${toText}`,
      target,
      bilingual('起止合为一格', 'Both ends in one box'),
    );
  },
  fromPage(text) {
    const found = text.normalize('NFKC').match(/\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{8}|长期(有效)?|永久/g) ?? [];
    const [from, to] = found.map(parseAnyDate);
    return found.length === 2 && from !== undefined && to !== undefined && from <= to ? { from, to } : undefined;
  },
};

const write = (iso: string, mask: string): string | undefined => (iso === LONG_TERM ? '长期' : formatDate(iso, mask));

function whichEnd(words: string): 'from' | 'to' | 'both' {
  if (/起止/.test(words)) return 'both';
  if (/(止|至|到期|截止|结束|终止)(日期|时间)?/.test(words)) return /(起|自|开始)/.test(words) ? 'both' : 'to';
  return /(起|自|开始|起始)(日期|时间)?/.test(words) ? 'from' : 'both';
}
