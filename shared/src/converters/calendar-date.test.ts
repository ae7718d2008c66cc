import { describe, expect, it } from 'vitest';
import { formatDate, isRealDate, LONG_TERM, parseAnyDate, sameDate } from './calendar-date.ts';

describe('parseAnyDate', () => {
  it.each([
    ['1990-01-02', '1990-01-02'],
    ['1990/1/2', '1990-01-02'],
    ['1990.01.02', '1990-01-02'],
    ['1990年1月2日', '1990-01-02'],
    ['１９９０ 年 01 月 02 日', '1990-01-02'],
    ['19900102', '1990-01-02'],
    ['1990-01-02 08:09:10', '1990-01-02T08:09:10'],
    ['1990-01-02T08:09', '1990-01-02T08:09:00'],
    ['1990-01-02T08:09:10+08:00', '1990-01-02T08:09:10'],
    ['1990-01-01T16:00:00.000Z', '1990-01-02T00:00:00'],
    ['199006', '1990-06'],
    ['1990-6', '1990-06'],
    ['1990年6月', '1990-06'],
    ['1990', '1990'],
    ['长期', LONG_TERM],
    ['2000-02-29', '2000-02-29'],
  ])('%s → %s', (text, iso) => expect(parseAnyDate(text)).toBe(iso));

  it.each([
    '1990-02-29',
    '1900-02-29',
    '19901301',
    '199013',
    '1990-1-210',
    '1990-01-02 25:00',
    '请选择',
    '',
    '12345',
    '1990-01-0',
  ])('refuses %s', (text) => expect(parseAnyDate(text)).toBeUndefined());
});

describe('formatDate', () => {
  it.each([
    ['yyyy-MM-dd', '1990-01-02'],
    ['YYYY-MM-DD', '1990-01-02'],
    ['yyyyMMdd', '19900102'],
    ['yyyymmdd', '19900102'],
    ['yyyy.MM.dd', '1990.01.02'],
    ['yyyy年M月d日', '1990年1月2日'],
    ['yyyyMM', '199001'],
    ['yyyy', '1990'],
  ])('%s', (mask, text) => expect(formatDate('1990-01-02', mask)).toBe(text));

  it('writes a time with the month and the minute told apart', () => {
    expect(formatDate('1990-01-02T08:09:10', 'yyyy-mm-dd hh:mm:ss')).toBe('1990-01-02 08:09:10');
  });

  it('never invents a day or an hour', () => {
    expect(formatDate('1990-01', 'yyyy-MM-dd')).toBeUndefined();
    expect(formatDate('1990-01-02', 'yyyy-MM-dd HH:mm')).toBeUndefined();
  });
});

it('knows the leap years', () => {
  expect([isRealDate(2000, 2, 29), isRealDate(1900, 2, 29), isRealDate(2024, 2, 29), isRealDate(2023, 4, 31)]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

it('compares on the common precision, a year alone never proves a date', () => {
  expect(sameDate('1990-01-02', '1990年1月')).toBe(true);
  expect(sameDate('1990-01-02', '1990')).toBe(false);
  expect(sameDate('1990', '1990-05')).toBe(true);
  expect(sameDate('1990-01-02', '1990-01-03')).toBe(false);
});
