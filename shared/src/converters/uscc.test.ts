import { expect, it } from 'vitest';
import { isRegistrationNumber, organisationCodeOf, readOrganisationCode, readUscc } from './uscc.ts';

it.each(['91350100M000100Y43', '91110108551385082Q', '91100000100000008E'])('%s is a credit code', (code) => {
  expect(readUscc(` ${code.toLowerCase()} `)).toBe(code);
});
it.each(['91350100M000100Y44', '9135010OM000100Y43', '91350100M000100Y4', ''])('%s is none', (code) => {
  expect(readUscc(code)).toBeUndefined();
});
it.each([
  ['55138508-2', '551385082'],
  ['D2143569-X', 'D2143569X'],
  ['10000000-8', '100000008'],
])('%s is an organisation code', (text, code) => expect(readOrganisationCode(text)).toBe(code));
it('refuses a wrong organisation code and finds the one inside a credit code', () => {
  expect(readOrganisationCode('55138508-3')).toBeUndefined();
  expect(readOrganisationCode(organisationCodeOf('91110108551385082Q'))).toBe('551385082');
});
it('checks 15-digit registration numbers', () => {
  expect(['100000000000014', '100000600000015', '100000000000015', '10000000000001'].map(isRegistrationNumber)).toEqual(
    [true, true, false, false],
  );
});
