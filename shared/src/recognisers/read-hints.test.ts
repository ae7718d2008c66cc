import { describe, expect, it } from 'vitest';
import { fieldOf } from '../testing/recogniser-forms.ts';
import { hintsOf } from './read-hints.ts';

describe('hintsOf', () => {
  it.each([
    ['出生日期(yyyymmdd)', 'yyyyMMdd'],
    ['本次参保日期-社保(yyyy-MM-dd)', 'yyyy-MM-dd'],
    ['享受起始(YYYY年MM月)', 'yyyy年MM月'],
    ['毕业年度(yyyy)', 'yyyy'],
    ['登记时间(yyyy-MM-dd HH:mm:ss)', 'yyyy-MM-dd HH:mm:ss'],
    ['出生日期（如：1990.01.01）', 'yyyy.MM.dd'],
    ['出生日期（如：19900101）', 'yyyyMMdd'],
    ['出生日期（例：1990年1月1日）', 'yyyy年M月d日'],
  ])('%s asks for %s', (label, dateFormat) => {
    expect(hintsOf(fieldOf(label)).dateFormat).toBe(dateFormat);
  });

  it('reads the mask of a placeholder', () => {
    expect(hintsOf(fieldOf('出生日期', { placeholder: 'yyyy/MM/dd' })).dateFormat).toBe('yyyy/MM/dd');
    expect(hintsOf(fieldOf('出生日期', { placeholder: '请选择日期' })).dateFormat).toBeUndefined();
  });

  it('reads units, periods and per head', () => {
    expect(hintsOf(fieldOf('家庭年总收入（元）'))).toMatchObject({ unit: 'yuan', period: 'year' });
    expect(hintsOf(fieldOf('家庭人均月收入(元)'))).toMatchObject({ unit: 'yuan', period: 'month', perCapita: true });
    expect(hintsOf(fieldOf('待安置期间生活费(万元)')).unit).toBe('wanYuan');
    expect(hintsOf(fieldOf('建筑面积（㎡）')).unit).toBe('squareMetre');
    expect(hintsOf(fieldOf('补贴面积(亩)')).unit).toBe('mu');
    expect(hintsOf(fieldOf('姓名'))).toEqual({});
  });

  it('keeps other remarks as a note', () => {
    expect(hintsOf(fieldOf('身份证号(X请大写)')).note).toBe('X请大写');
  });
});
