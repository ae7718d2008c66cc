import { describe, expect, it } from 'vitest';
import { targetFor } from '../testing/converter-target.ts';
import { BUILT_IN_REGIONS, withRegions } from './region-data.ts';
import { CONVERTERS, convertersWith } from './registry.ts';
import { splitAddress } from './split-address.ts';

const { region, address } = CONVERTERS;
const LINE = '湖北省恩施土家族苗族自治州建始县样例镇虚构村1组1号';

describe('splitAddress (D15)', () => {
  it.each([
    [
      LINE,
      {
        province: '湖北省',
        city: '恩施土家族苗族自治州',
        county: '建始县',
        town: '样例镇',
        village: '虚构村',
        group: '1组',
        detail: '1号',
      },
    ],
    [
      '北京市海淀区虚构街道虚构社区测试胡同3号',
      {
        province: '北京市',
        city: '市辖区',
        county: '海淀区',
        town: '虚构街道',
        village: '虚构社区',
        detail: '测试胡同3号',
      },
    ],
    ['湖北恩施市样例乡', { province: '湖北省', county: '恩施市', town: '样例乡' }],
    ['四川省成都市武侯区测试路1号', { province: '四川省', city: '成都市', county: '武侯区', detail: '测试路1号' }],
  ])('%s', (line, parts) => expect(splitAddress(line, BUILT_IN_REGIONS)).toMatchObject(parts));
  it('tells nothing apart without a province', () =>
    expect(splitAddress('样例镇虚构村1组', BUILT_IN_REGIONS)).toBeUndefined());
});

describe('region', () => {
  it('names a code, or keeps it where a code is asked', () => {
    expect(region.toPage('422822199299', targetFor('person.hukouRegion'))).toMatchObject({
      value: { text: '湖北省恩施土家族苗族自治州建始县' },
    });
    expect(
      region.toPage(
        '422822199299',
        targetFor('person.hukouRegion', { label: '户籍地区划代码', field: { maxLength: 6 } }),
      ),
    ).toMatchObject({ value: { text: '422822' } });
    expect(region.toPage('110101', targetFor('person.hukouRegion'))).toMatchObject({ value: { text: '北京市东城区' } });
  });
  it('gives a cascader codes and names of every level', () => {
    expect(region.toPage('420106', targetFor('person.hukouRegion', { field: { widget: 'cascader' } }))).toMatchObject({
      value: {
        kind: 'path',
        path: [
          { codes: ['420000', '42', '420000000000'], texts: ['湖北省', '湖北'] },
          { texts: ['武汉市', '武汉'] },
          { texts: ['武昌区', '武昌'] },
        ],
      },
    });
  });
  it('gives each of three selects its level', () => {
    const select = (part: 'province' | 'city' | 'county', options: string[]) =>
      region.toPage('420106', targetFor('person.hukouRegion', { part, field: { widget: 'select' }, options }));
    expect(select('province', ['湖南省', '湖北省'])).toMatchObject({
      value: { choice: { texts: ['湖北省', '湖北'] } },
    });
    expect(select('city', ['请选择'])).toMatchObject({
      value: { choice: { codes: ['420100', '4201', '420100000000'] } },
    });
    expect(select('county', ['江岸区'])).toMatchObject({ ok: false, code: 'no-option' });
  });
  it.each([
    ['110108', '北京市海淀区样例街道1号', '北京市', '市辖区'],
    ['429004', '湖北省仙桃市样例镇1号', '仙桃市', '省直辖县级行政区划'],
  ])('%s has no prefecture that anybody writes, only one that lists hold', (code, line, spoken, listed) => {
    for (const [converter, value, concept] of [
      [region, code, 'person.hukouRegion'],
      [address, line, 'person.hukouAddress'],
    ] as const) {
      const city = (over: object) => converter.toPage(value, targetFor(concept, { part: 'city', ...over }));
      const list = (...options: string[]) => city({ field: { widget: 'select' }, options });
      expect(city({})).toMatchObject({ value: { text: spoken } });
      expect(list('样例市', listed)).toMatchObject({ value: { choice: { codes: ['2'] } } });
      expect(list('样例市', spoken)).toMatchObject({ value: { choice: { codes: ['2'] } } });
      expect(list('样例市')).toMatchObject({ ok: false, code: 'no-option' });
    }
  });
  it('says when the table lacks the code, and learns it from a loaded table', () => {
    const target = targetFor('person.hukouRegion');
    expect(region.toPage('510171', target)).toMatchObject({ ok: false, code: 'not-convertible' });
    const more = withRegions([{ code: '510171', name: '样例新区' }]);
    expect(convertersWith(more).region.toPage('510171', target)).toMatchObject({
      value: { text: '四川省成都市样例新区' },
    });
  });
  it('names a code outside the table from the address kept beside it', () => {
    const facts = { 'person.hukouAddress': '四川省成都市样例开发区测试路1号' };
    expect(
      region.toPage('510171', targetFor('person.hukouRegion', { facts, field: { widget: 'cascader' } })),
    ).toMatchObject({ value: { path: [{}, {}, { texts: ['样例开发区', '样例开发'] }] } });
  });
  it('names towns from the text beside the code or the address', () => {
    const facts = { 'region.town.text': '测试街道', 'person.hukouAddress': LINE };
    expect(region.toPage('440305099', targetFor('region.town', { facts }))).toMatchObject({
      value: { text: '测试街道' },
    });
    expect(region.toPage('422822199', targetFor('person.hukouRegion', { part: 'town', facts }))).toMatchObject({
      value: { text: '样例镇' },
    });
    expect(region.toPage('440305099', targetFor('region.town'))).toMatchObject({ ok: false, code: 'no-fact' });
  });
});

describe('address', () => {
  const detail = (parts: ('province' | 'city' | 'county' | 'town' | 'village' | 'detail')[]) =>
    address.toPage(LINE, targetFor('person.hukouAddress', { part: 'detail', parts }));
  it('writes one line, or the rest below what is asked elsewhere', () => {
    expect(address.toPage(LINE, targetFor('person.hukouAddress'))).toMatchObject({ value: { text: LINE } });
    expect(detail(['province', 'city', 'county', 'detail'])).toMatchObject({ value: { text: '样例镇虚构村1组1号' } });
    expect(detail(['county', 'town', 'village', 'detail'])).toMatchObject({ value: { text: '1组1号' } });
  });
  it('takes the upper levels from the code kept beside the line', () => {
    const over = {
      part: 'county',
      facts: { 'person.hukouRegion': '422822' },
      field: { widget: 'select' },
      options: ['恩施市', '建始县'],
    } as const;
    expect(address.toPage('样例镇', targetFor('person.hukouAddress', over))).toMatchObject({
      value: { choice: { texts: ['建始县', '建始'] } },
    });
  });
  it('only proposes a line that names no province, and says why it cannot be split', () => {
    expect(address.toPage('样例镇1号', targetFor('person.hukouAddress', { part: 'detail' }))).toMatchObject({
      proposed: true,
    });
    expect(address.toPage('样例镇1号', targetFor('person.hukouAddress', { part: 'city' }))).toMatchObject({
      ok: false,
    });
  });
});
