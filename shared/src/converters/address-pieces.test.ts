import { describe, expect, it } from 'vitest';
import type { Part } from '../recognisers/recogniser.ts';
import { targetFor } from '../testing/converter-target.ts';
import { pieceOf, speaksOfGroup } from './address-pieces.ts';
import { CONVERTERS } from './registry.ts';

const PARTS = {
  province: '湖北省',
  city: '恩施土家族苗族自治州',
  county: '建始县',
  town: '样例镇',
  village: '虚构村',
  group: '1组',
  detail: '1号',
};
const LINE = Object.values(PARTS).join('');
const LOWER: readonly Part[] = ['town', 'village', 'group', 'detail'];

/** Every non-empty set of fields below the county. */
const FORMS = Array.from({ length: 15 }, (_unused, index) => LOWER.filter((_part, bit) => ((index + 1) >> bit) & 1));

describe('pieceOf', () => {
  it.each(FORMS.map((form) => [form.join(' '), form] as const))(
    '%s: loses nothing and repeats nothing',
    (_name, form) => {
      const written = form.map(
        (own) =>
          pieceOf(
            PARTS,
            own,
            form.filter((part) => part !== own),
          ).text,
      );
      expect(written.join('')).toBe('样例镇虚构村1组1号');
    },
  );
  it('tells what goes along and what is left', () => {
    expect(pieceOf(PARTS, 'village', ['town'], 'group')).toEqual({
      text: '虚构村1组',
      carried: ['group'],
      left: ['detail'],
    });
    expect(pieceOf(PARTS, 'county', ['town'])).toEqual({ text: '建始县', carried: [], left: [] });
    const { village: _none, ...without } = PARTS;
    expect(pieceOf(without, 'village', ['town', 'group', 'detail']).text).toBe('');
  });
});

describe('speaksOfGroup', () => {
  it.each(['村(组)', '村（组）', '村/组', '村组', '社区/村民小组', '*村、组：'])('%s', (text) =>
    expect(speaksOfGroup([{ text }])).toBe(true),
  );
  it.each(['村', '组', '乡镇', '村(居)', '村/社区'])('not %s', (text) => expect(speaksOfGroup([{ text }])).toBe(false));
});

const write = (part: Part, label: string, parts: readonly Part[], field = {}, options: string[] = []) =>
  CONVERTERS.address.toPage(LINE, targetFor('person.hukouAddress', { label, part, parts, field, options }));

describe('a part that no other field takes', () => {
  const upper: readonly Part[] = ['province', 'city', 'county'];
  it('goes into 村(组), which takes no door number, and says so', () => {
    const written = write('village', '村(组)', [...upper, 'town', 'village']);
    expect(written).toMatchObject({ ok: true, value: { text: '虚构村1组' } });
    expect(written.explain.zh).toMatch(/组.*一并.*门牌没有格子可填/);
  });
  it('goes with the finest box, which says what it carries', () => {
    const written = write('town', '乡镇', [...upper, 'town']);
    expect(written).toMatchObject({ ok: true, value: { text: '样例镇虚构村1组1号' } });
    expect(written.explain.zh).toMatch(/村、组、门牌.*一并/);
    expect(written.explain.en).toMatch(/village and group and house/);
  });
  it('stays out of a box that another one follows', () =>
    expect(write('town', '乡镇', [...upper, 'town', 'detail'])).toMatchObject({ value: { text: '样例镇' } }));
  it('is said where a list cannot carry it', () => {
    const written = write('town', '乡镇', [...upper, 'town'], { widget: 'select' }, ['样例镇', '另一镇']);
    expect(written).toMatchObject({ ok: true, value: { kind: 'choice' } });
    expect(written.explain.zh).toMatch(/村、组、门牌没有格子可填/);
  });
  it('is left to the clerk where the box is too short', () =>
    expect(write('town', '乡镇', [...upper, 'town'], { maxLength: 5 })).toMatchObject({
      ok: true,
      proposed: true,
      value: { text: '样例镇' },
    }));
  it('does not stand in for a level the address lacks in a list', () =>
    expect(
      CONVERTERS.address.toPage(
        '湖北省恩施土家族苗族自治州建始县虚构村',
        targetFor('person.hukouAddress', { part: 'group', parts: ['town', 'group'], field: { widget: 'select' } }),
      ),
    ).toMatchObject({ ok: false, code: 'no-fact' }));
});

describe('a village by its own concept', () => {
  const facts = { 'region.village.text': '虚构村', 'person.residenceAddress': LINE };
  const village = (label: string, parts: readonly Part[]) =>
    CONVERTERS.region.toPage('422822199299', targetFor('region.village', { label, facts, parts, part: 'village' }));
  it('takes the group along where its label asks for it and no field does', () => {
    expect(village('村(组)', ['village'])).toMatchObject({ value: { text: '虚构村1组' } });
    expect(village('村(组)', ['village', 'group'])).toMatchObject({ value: { text: '虚构村' } });
    expect(village('村', ['village'])).toMatchObject({ value: { text: '虚构村' } });
  });
});
