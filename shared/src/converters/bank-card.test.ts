import { expect, it } from 'vitest';
import { accountDigits, looksMistyped } from './bank-card.ts';

it.each(['6200000000000000000', '620000000000000005', '6220000000000019'])('%s passes Luhn', (card) => {
  expect(looksMistyped(card)).toBe(false);
});
it('hints at a wrong card, says nothing about passbooks', () => {
  expect([looksMistyped('6220000000000018'), looksMistyped('123456789012')]).toEqual([true, false]);
});
it('drops grouping', () => expect(accountDigits('6220 0000 0000 0019')).toBe('6220000000000019'));
