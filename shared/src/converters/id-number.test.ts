import { describe, expect, it } from 'vitest';
import { ageOn, checkIdNumber, idCheckDigit } from './id-number.ts';

const TODAY = '2026-11-22';
const check = (text: string) => checkIdNumber(text, TODAY);

// Vectors of domain/requirements.md §8: the printed example of the standard and synthetic numbers of address code 100000.
describe('checkIdNumber', () => {
  it.each([
    ['11010519491231002X', '2', '1949-12-31', 'citizen'],
    ['440524188001010014', '1', '1880-01-01', 'citizen'],
    ['100000199001010011', '1', '1990-01-01', 'citizen'],
    ['10000019900101002X', '2', '1990-01-01', 'citizen'],
    ['100000198506151237', '1', '1985-06-15', 'citizen'],
    ['100000200002290014', '1', '2000-02-29', 'citizen'],
    ['810000199001011230', '1', '1990-01-01', 'residence-permit'],
    ['820000199001011232', '1', '1990-01-01', 'residence-permit'],
    ['830000199001011234', '1', '1990-01-01', 'residence-permit'],
    ['910840199001011239', '1', '1990-01-01', 'permanent-resident'],
  ])('%s is valid', (idNumber, sex, birthDate, kind) => {
    expect(check(idNumber)).toEqual({ ok: true, idNumber, sex, birthDate, kind });
  });

  it('normalises width, space and case (D17)', () => {
    expect(check('１１０１０５１９４９１２３１００２ｘ ')).toMatchObject({ ok: true, idNumber: '11010519491231002X' });
  });

  it.each([
    ['110105491231002', '11010519491231002X'],
    ['100000900101001', '100000199001010011'],
  ])('extends %s', (short, idNumber) => expect(check(short)).toMatchObject({ ok: true, idNumber }));

  it('extends the serials of the very old into the 19th century', () => {
    expect(check('100000950101996')).toMatchObject({ ok: true, birthDate: '1895-01-01' });
  });

  it.each([
    ['', 'empty'],
    ['11010519491231002', 'length'],
    ['1101051949123100X2', 'characters'],
    ['110105194912310021', 'check-digit'],
    ['110105194913310021', 'no-such-date'],
    ['100000199002290019', 'no-such-date'],
    ['100000210001010016', 'future-date'],
  ])('%s: %s, said in both languages', (text, code) => {
    const result = check(text);
    expect(result).toMatchObject({ ok: false, code });
    if (!result.ok) expect(result.explain.zh !== '' && result.explain.en !== '').toBe(true);
  });

  it('never repeats the number in the reason', () => {
    const result = check('110105194912310021');
    expect(JSON.stringify(result)).not.toContain('19491231');
  });
});

it('computes the check character of ISO 7064 MOD 11-2', () => {
  expect([idCheckDigit('11010519491231002'), idCheckDigit('10000019900101001')]).toEqual(['X', '1']);
});

it('counts full years, the birthday itself included', () => {
  expect([ageOn('1990-11-22', TODAY), ageOn('1990-11-23', TODAY), ageOn('2030-01-01', TODAY)]).toEqual([
    36,
    35,
    undefined,
  ]);
  expect([ageOn('2000-02-29', '2026-02-28'), ageOn('2000-02-29', '2026-03-01')]).toEqual([25, 26]);
});
