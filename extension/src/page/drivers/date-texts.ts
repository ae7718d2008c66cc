import type { WidgetKind } from '@tongban/shared/recognisers/page-form';
import type { DateLike } from './typed-date.ts';

/** Masks of date boxes in Chinese portals, commonest first; `#` stands for the digits of year, month and day. */
const MASKS: readonly ((y: string, m: string, d: string) => string)[] = [
  (y, m, d) => [y, m, d].filter(Boolean).join('-'),
  (y, m, d) => [y, m, d].filter(Boolean).join('/'),
  (y, m, d) => `${y}年${m ? `${m}月` : ''}${d ? `${d}日` : ''}`,
  (y, m, d) => [y, m, d].filter(Boolean).join('.'),
  (y, m, d) => y + m + d,
];

/** What to type, attempt by attempt: one text per box. The portal's own text comes first. */
export function dateTexts(value: DateLike, widget: WidgetKind, boxes: number): string[][] {
  if (value.kind === 'text') return [[value.text]];
  if (value.kind === 'date') return unique([[value.text], ...MASKS.map((mask) => [masked(mask, value.iso, widget)])]);
  const ranges = MASKS.map((mask) => [masked(mask, value.from, widget), masked(mask, value.to, widget)]);
  const pairs = [[value.fromText, value.toText], ...ranges];
  return unique(boxes > 1 ? pairs : pairs.map((pair) => [pair.join(' - ')]));
}

function masked(mask: (y: string, m: string, d: string) => string, iso: string, widget: WidgetKind): string {
  const [y = '', m = '', d = ''] = iso.slice(0, 10).split('-');
  const time = iso.length > 10 ? ` ${iso.slice(11)}` : '';
  if (widget === 'year') return mask(y, '', '');
  return mask(y, m, widget === 'month' ? '' : d) + time;
}

const unique = (attempts: readonly string[][]): string[][] => [
  ...new Map(attempts.map((texts) => [texts.join('\n'), texts])).values(),
];
