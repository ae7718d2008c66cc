import { expect, it } from 'vitest';
import { fieldFor } from '../testing/converter-target.ts';
import { readHints } from './read-hints.ts';

it.each([
  ['家庭年总收入（元）：', { unit: 'yuan', period: 'year' }],
  ['月收入(元)', { unit: 'yuan', period: 'month' }],
  ['家庭人均年收入', { period: 'year', perCapita: true }],
  ['户月保障金额(元)', { unit: 'yuan', period: 'month' }],
  ['待安置期间生活费(万元)', { unit: 'wanYuan' }],
  ['住房面积（㎡）', { unit: 'squareMetre' }],
  ['承包地面积(亩)', { unit: 'mu' }],
  ['出生年月', {}],
  ['本次参保日期-社保(yyyy-MM-dd)（必填）', { dateFormat: 'yyyy-MM-dd' }],
  ['出生日期(YYYYMMDD)', { dateFormat: 'yyyyMMdd' }],
  ['毕业时间 yyyymm', { dateFormat: 'yyyyMM' }],
  ['事发时间 YYYY-MM-DD HH:mm:ss', { dateFormat: 'yyyy-MM-dd HH:mm:ss' }],
  ['出生日期(如:19900101)', { dateFormat: 'yyyyMMdd' }],
  ['日期,例1990年01月01日', { dateFormat: 'yyyy年MM月dd日' }],
  ['姓名', {}],
])('%s', (label, hints) => expect(readHints(fieldFor('f', { label }))).toEqual(hints));

it('reads the placeholder, not names and ids', () => {
  expect(readHints(fieldFor('f', { label: '日期', field: { placeholder: '格式 yyyy.MM.dd' } }))).toEqual({
    dateFormat: 'yyyy.MM.dd',
  });
  expect(readHints(fieldFor('f', { field: { labels: [{ source: 'name', text: 'yyyymmdd' }] } }))).toEqual({});
});
