import { describe, expect, it } from 'vitest';
import { check, dateIn, idNumber, isIdNumber, oneOf, required } from './validation.ts';

describe('ID numbers', () => {
  it.each(['100000194103050046', '100000196505200018'])('accepts %s', (id) => expect(isIdNumber(id)).toBe(true));
  it.each([
    ['a wrong check digit', '100000194103050047'],
    ['a day that does not exist', '100000194102300046'],
    ['fifteen digits', '100000410305004'],
    ['a lower-case x', '10000019410305004x'],
    ['full-width digits', '１00000194103050046'],
    ['a blank at the end', '100000194103050046 '],
  ])('refuses %s', (_what, id) => expect(isIdNumber(id)).toBe(false));
});

describe('dates', () => {
  it.each([
    ['yyyy-MM-dd', '2024-02-29', '2023-02-29'],
    ['yyyy-MM-dd', '1941-03-05', '19410305'],
    ['yyyyMMdd', '19410305', '1941-03-05'],
    ['yyyyMM', '194103', '194113'],
    ['yyyy.MM', '1941.03', '1941-03'],
  ] as const)('%s takes %s and refuses %s', (format, good, bad) => {
    expect(dateIn(format)(good, {})).toBeUndefined();
    expect(dateIn(format)(bad, {})).toBe(`日期格式应为${format}`);
  });
});

it('lets the first failing rule speak, and empty values pass all but `required`', () => {
  const rules = { id: [required('身份证号'), idNumber], sex: [oneOf(['1', '2'], '性别')] };
  expect(check({}, rules)).toEqual({ id: '身份证号不能为空' });
  expect(check({ id: '1', sex: '男' }, rules)).toEqual({
    id: '身份证号码格式或校验位不正确',
    sex: '性别的选项不正确',
  });
});
