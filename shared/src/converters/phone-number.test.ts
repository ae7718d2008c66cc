import { expect, it } from 'vitest';
import { readEmail, readPhone, readPostcode } from './phone-number.ts';

it.each([
  ['13000000000', '13000000000'],
  ['199 0000 0000', '19900000000'],
  ['+86 130-0000-0000', '13000000000'],
  ['010-00000000', '010-00000000'],
  ['01000000000', '010-00000000'],
  ['07550000000', '0755-0000000'],
  ['(0755)00000000', '0755-00000000'],
  ['0755-00000000-801', '0755-00000000-801'],
])('%s → %s', (text, phone) => expect(readPhone(text)).toBe(phone));
it.each(['12000000000', '1300000000', '00000000', '130****0000', ''])('refuses %s', (text) => {
  expect(readPhone(text)).toBeUndefined();
});
it('reads postcodes and e-mail addresses', () => {
  expect([readPostcode('１００ ０００'), readPostcode('10000')]).toEqual(['100000', undefined]);
  expect([readEmail(' Zhang@Example.COM '), readEmail('zhang')]).toEqual(['Zhang@example.com', undefined]);
});
