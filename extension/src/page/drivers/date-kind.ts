import type { WidgetKind } from '@tongban/shared/recognisers/page-form';

/**
 * What a calendar box takes, from what it shows in its empty box: a library's own words (请选择月份, Select year) or a mask
 * (yyyy年MM月, YYYY-MM). Undefined when it says neither; its label does not count, for 出生年月 mostly asks for a day.
 */
export function dateKindOf(hint: string): 'date' | 'month' | 'year' | undefined {
  const mask = /^[^a-z]*y{4}(?<month>[^a-z]*m{1,2})?(?<day>[^a-z]*d{1,2})?/i.exec(hint)?.groups;
  if (mask) return mask.day ? 'date' : mask.month ? 'month' : 'year';
  if (/日期|日|date|day/i.test(hint)) return 'date';
  if (/月份|选择月|選擇月|month/i.test(hint)) return 'month';
  return /年份|选择年$|選擇年$|year/i.test(hint) ? 'year' : undefined;
}

/** The panel of an open calendar, of the libraries that have one per kind. */
export function panelKind(popup: Element): WidgetKind | undefined {
  if (popup.querySelector('.ant-picker-month-panel,.ant-picker-month-content')) return 'month';
  return popup.querySelector('.ant-picker-year-panel,.ant-picker-year-content') ? 'year' : undefined;
}
