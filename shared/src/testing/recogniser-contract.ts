import { describe, expect, it } from 'vitest';
import { conceptOf } from '../catalogue/catalogue.ts';
import type { PageForm } from '../recognisers/page-form.ts';
import type { Recogniser } from '../recognisers/recogniser.ts';
import { fieldOf, formOf, optionsOf } from './recogniser-forms.ts';

/** A form with every kind of trouble: no labels, markup, rows, repeated and odd fields. */
const ODD = formOf(
  [
    fieldOf('姓　　名：'),
    fieldOf('公民身份号码（必填）', { name: 'aac002' }),
    fieldOf('性别', { widget: 'radio', options: optionsOf('男', '女') }),
    fieldOf('', { name: 'xm' }),
    fieldOf('', { placeholder: '请输入联系电话' }),
    fieldOf('***'),
    fieldOf('()（）[]'),
    fieldOf('a'.repeat(3000)),
    fieldOf('姓名', { section: ['配偶信息'], row: { group: 'members', index: 0 } }),
    fieldOf('户口所在地', { widget: 'cascader' }),
    fieldOf('账号'),
    fieldOf('密码', { widget: 'password' }),
    fieldOf('照片', { widget: 'file' }),
    fieldOf('出生日期', { widget: 'date', name: 'form.birth[0].day' }),
  ],
  '低保申请',
);

/** What every recogniser must keep: total, pure, no invented concepts, finite weights, reasons in both languages. */
export const recogniserContract = (recogniser: Recogniser): void => {
  describe(`recogniser ${recogniser.id}`, () => {
    const evidenceOf = (form: PageForm) => [...recogniser.collect(form)];

    it('speaks of fields of the form only, in concepts of the catalogue', () => {
      const keys = new Set(ODD.fields.map((field) => field.key));
      for (const [key, evidence] of evidenceOf(ODD)) {
        expect(keys).toContain(key);
        expect(evidence.length).toBeGreaterThan(0);
        for (const { concept } of evidence) expect(concept === 'none' || conceptOf(concept), concept).toBeTruthy();
      }
    });

    it('gives finite weights and reasons in both languages', () => {
      for (const [, evidence] of evidenceOf(ODD)) {
        for (const { weight, reason } of evidence) {
          expect(Number.isFinite(weight)).toBe(true);
          expect(reason.text.zh).not.toBe('');
          expect(reason.text.en).not.toBe('');
        }
      }
    });

    it('is pure: the same form twice, and a copy of it, give the same', () => {
      const copy = JSON.parse(JSON.stringify(ODD)) as PageForm;
      expect(evidenceOf(ODD)).toEqual(evidenceOf(ODD));
      expect(evidenceOf(copy)).toEqual(evidenceOf(ODD));
      expect(copy).toEqual(ODD);
    });

    it('takes an empty form', () => {
      expect(evidenceOf(formOf([]))).toEqual([]);
    });
  });
};
