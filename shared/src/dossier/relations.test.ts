import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Kin, relationBetween } from './relations.ts';

const kin = (id: string, toHead: string, sex?: string, birthDate?: string, maritalStatus?: string): Kin => ({
  id,
  toHead,
  ...(sex === undefined ? {} : { sex }),
  ...(birthDate === undefined ? {} : { birthDate }),
  ...(maritalStatus === undefined ? {} : { maritalStatus }),
});
const HEAD = kin('head', '02', '1', '1960-01-01', '20');
const WIFE = kin('wife', '12', '2', '1962-01-01', '20');
const SON = kin('son', '22', '1', '1985-01-01');
const DAUGHTER = kin('daughter', '32', '2', '1990-01-01');
const FATHER = kin('father', '51', '1', '1935-01-01', '20');
const MOTHER = kin('mother', '52', '2', '1936-01-01', '20');
const from = (a: Kin, b: Kin, head: Kin = HEAD) => relationBetween(a, b, head);

describe('relationBetween (D08)', () => {
  it.each<[Kin, Kin, string]>([
    [HEAD, WIFE, '12'],
    [WIFE, HEAD, '11'],
    [SON, HEAD, '51'],
    [SON, WIFE, '52'],
    [WIFE, SON, '22'],
    [SON, DAUGHTER, '77'],
    [DAUGHTER, SON, '71'],
    [FATHER, HEAD, '20'],
    [FATHER, MOTHER, '12'],
    [FATHER, SON, '41'],
    [DAUGHTER, MOTHER, '62'],
    [WIFE, FATHER, '53'],
    [MOTHER, WIFE, '38'],
    [WIFE, WIFE, '01'],
  ])('%o sees %o as %s', (a, b, code) => expect(from(a, b)).toBe(code));

  it('turns on the sex of the head', () => {
    const head = kin('head', '02', '2', '1960-01-01', '20');
    expect(from(SON, head, head)).toBe('52');
    expect(from(FATHER, SON, head)).toBe('43');
    expect(from(kin('man', '11', '1', '1959-01-01', '20'), FATHER, head)).toBe('55');
  });

  it.each<[string, Kin, Kin]>([
    ['the child of a remarried couple', SON, kin('wife', '12', '2', '1962-01-01', '22')],
    ['the wife of one of the sons', SON, kin('inlaw', '38', '2')],
    ['a step child and the spouse', kin('step', '27', '1'), WIFE],
    ['divorced parents', FATHER, kin('mother', '52', '2', '1936-01-01', '40')],
    ['a stranger', kin('guest', '99'), SON],
  ])('does not guess: %s', (_name, a, b) => expect(from(a, b)).toBeUndefined());

  it('leaves the order of siblings open without birth dates', () => {
    expect(from(kin('a', '20', '1'), kin('b', '30', '2'))).toBe('70');
  });

  it('seen from a person, oneself is 01 and nobody else is', () => {
    const codes = fc.constantFrom('02', '10', '20', '27', '28', '38', '40', '51', '53', '57', '71', '61', '99', '');
    fc.assert(
      fc.property(codes, codes, (a, b) => {
        const [one, other] = [kin('a', a, '1'), kin('b', b, '2')];
        expect(relationBetween(one, one, HEAD)).toBe('01');
        expect(relationBetween(one, other, HEAD)).not.toBe('01');
      }),
    );
  });
});
