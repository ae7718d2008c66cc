import { expect, it } from 'vitest';
import { dateKindOf } from './date-kind.ts';

it.each([
  ['请选择月份', 'month'],
  ['Select month', 'month'],
  ['选择月', 'month'],
  ['yyyy年MM月', 'month'],
  ['YYYY-MM', 'month'],
  ['请选择年份', 'year'],
  ['Select year', 'year'],
  ['yyyy', 'year'],
  ['请选择日期', 'date'],
  ['YYYY-MM-DD', 'date'],
  ['yyyy年MM月dd日', 'date'],
  ['Select date', 'date'],
  ['请选择', undefined],
  ['请选择出生年月', undefined],
  ['', undefined],
])('reads %s as %s', (hint, kind) => {
  expect(dateKindOf(hint)).toBe(kind);
});
