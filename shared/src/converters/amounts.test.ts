import { describe, expect, it } from 'vitest';
import { targetFor } from '../testing/converter-target.ts';
import { amountText, readDecimal, scale } from './decimal.ts';
import { money } from './money.ts';
import { number } from './number.ts';

describe('decimals', () => {
  it('scales exactly and rounds half up', () => {
    expect([
      scale('0.1', 3, 1, 4),
      scale('1', 1, 3, 2),
      scale('2', 1, 3, 2),
      scale('0.125', 1, 1, 2),
      scale('-1.5', 2, 1, 0),
    ]).toEqual(['0.3', '0.33', '0.67', '0.13', '-3']);
  });
  it('reads and writes amounts', () => {
    expect([readDecimal('１,２３４.５０'), readDecimal('1,2'), amountText('18600.00'), amountText('0.5')]).toEqual([
      '1234.50',
      undefined,
      '18600',
      '0.50',
    ]);
  });
});

describe('money', () => {
  const income = (asked: 'year' | 'month' | undefined, known?: string) =>
    money.toPage(
      '12000.00',
      targetFor('person.income', {
        hints: asked === undefined ? {} : { period: asked },
        facts: known === undefined ? {} : { 'person.income.period': known },
      }),
    );
  it('writes the same period unchanged', () =>
    expect(income('year', 'year')).toEqual({
      ok: true,
      value: { kind: 'text', text: '12000' },
      explain: expect.anything(),
    }));
  it('only proposes another period (D12)', () => {
    expect(income('month', 'year')).toMatchObject({ proposed: true, value: { text: '1000' } });
    expect(income('year', 'month')).toMatchObject({ proposed: true, value: { text: '144000' } });
  });
  it('only proposes an unknown period', () => {
    expect([income(undefined, 'year'), income('month'), income(undefined)]).toEqual(
      [1, 2, 3].map(() => expect.objectContaining({ proposed: true })),
    );
  });
  it('converts to 万元 (D13), proposing where it must round', () => {
    const target = targetFor('org.registeredCapital', { hints: { unit: 'wanYuan' } });
    expect(money.toPage('500000.00', target)).toEqual({
      ok: true,
      value: { kind: 'text', text: '50' },
      explain: expect.anything(),
    });
    expect(money.toPage('1234.50', target)).toMatchObject({ value: { text: '0.1235' }, proposed: true });
    expect(money.fromPage('50', target)).toBe('500000');
  });
  it('asks for a head count before a figure per head', () => {
    const hints = { perCapita: true, period: 'year' } as const;
    expect(money.toPage('9000', targetFor('person.householdIncome', { hints }))).toMatchObject({ ok: false });
    expect(
      money.toPage(
        '9000',
        targetFor('person.householdIncome', {
          hints,
          facts: { 'person.householdSize': '3', 'person.householdIncome.period': 'year' },
        }),
      ),
    ).toMatchObject({ proposed: true, value: { text: '3000' } });
  });
  it('chooses the band that holds the amount', () => {
    const target = targetFor('household.rigidExpenditure', {
      field: { widget: 'select' },
      options: ['2000以下', '2000-5000', '5000以上'],
    });
    expect(money.toPage('3000', target)).toMatchObject({ value: { choice: { texts: ['2000-5000'] } } });
  });
});

describe('number', () => {
  it('proposes converted areas, never converts subsidy areas (D14)', () => {
    expect(number.toPage('3', targetFor('person.landArea', { hints: { unit: 'squareMetre' } }))).toMatchObject({
      value: { text: '2000' },
      proposed: true,
    });
    expect(number.toPage('3', targetFor('farm.subsidyArea', { hints: { unit: 'hectare' } }))).toMatchObject({
      ok: false,
      code: 'not-convertible',
    });
    expect(number.toPage('3.00', targetFor('farm.subsidyArea', { hints: { unit: 'mu' } }))).toMatchObject({
      value: { text: '3' },
      proposed: true,
    });
  });
  it('writes counts and picks bands', () => {
    expect(number.toPage('3', targetFor('person.householdSize', { field: { widget: 'number' } }))).toEqual({
      ok: true,
      value: { kind: 'text', text: '3' },
      explain: expect.anything(),
    });
    expect(
      number.toPage(
        '3',
        targetFor('person.householdSize', { field: { widget: 'select' }, options: ['1人', '2人', '3人及以上'] }),
      ),
    ).toMatchObject({ value: { choice: { texts: ['3人及以上'] } } });
  });
});
