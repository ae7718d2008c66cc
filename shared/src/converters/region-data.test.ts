import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OLD_REGIONS } from './data/old-regions.data.ts';
import { REGIONS } from './data/regions.data.ts';
import { BUILT_IN_REGIONS } from './region-data.ts';
import { isPlaceholder, shortNames } from './region-names.ts';
import type { Region } from './region-table.ts';
import { splitAddress } from './split-address.ts';

const table = BUILT_IN_REGIONS;
const provinces = table.provinces();
const prefectures = provinces.flatMap(({ code }) => table.childrenOf(code));
const counties = prefectures.flatMap(({ code }) => table.childrenOf(code));
const path = (code: string): string => (table.pathOf(code) ?? []).map(({ name }) => name).join('/');

describe('the built-in division table', () => {
  it('holds the whole country', () => {
    expect([provinces.length, prefectures.length, counties.length]).toEqual([34, 342, 2849]);
    expect(new Set([...provinces, ...prefectures, ...counties].map(({ code }) => code)).size).toBe(3225);
  });
  it('stays small in the bundle, where every character is six', () => {
    const escaped = JSON.stringify(REGIONS).replace(/[^\0-\x7f]/g, '\\uXXXX');
    expect(escaped.length).toBeLessThanOrEqual(60_000);
  });
  it.each([
    ['110101', '北京市/市辖区/东城区'],
    ['500229', '重庆市/县/城口县'],
    ['429004', '湖北省/省直辖县级行政区划/仙桃市'],
    ['469025', '海南省/省直辖县级行政区划/白沙黎族自治县'],
    ['659001', '新疆维吾尔自治区/自治区直辖县级行政区划/石河子市'],
    ['659012', '新疆维吾尔自治区/自治区直辖县级行政区划/白杨市'],
    ['422822', '湖北省/恩施土家族苗族自治州/建始县'],
    ['330114', '浙江省/杭州市/钱塘区'],
    ['441900', '广东省/东莞市'],
    ['460321', '海南省/三沙市/西沙群岛'],
    ['710000', '台湾省'],
    ['810000', '香港特别行政区'],
    ['820000', '澳门特别行政区'],
  ])('%s is %s', (code, names) => expect(path(code)).toBe(names));
  it('does not know codes that are gone or never were', () => {
    for (const code of ['371200', '510171', '990000', '100000']) expect(table.pathOf(code)).toBeUndefined();
  });
  it('sends every old name to a division that exists', () => {
    for (const [name, code] of OLD_REGIONS) expect(table.pathOf(code), name).toBeDefined();
  });
});

describe('short names', () => {
  it.each([
    ['恩施土家族苗族自治州', ['恩施州', '恩施']],
    ['延边朝鲜族自治州', ['延边州', '延边']],
    ['克孜勒苏柯尔克孜自治州', ['克孜勒苏州', '克孜勒苏']],
    ['巴音郭楞蒙古自治州', ['巴音郭楞州', '巴音郭楞']],
    ['双江拉祜族佤族布朗族傣族自治县', ['双江县', '双江']],
    ['龙胜各族自治县', ['龙胜县', '龙胜']],
    ['莫力达瓦达斡尔族自治旗', ['莫力达瓦旗', '莫力达瓦']],
    ['东乡族自治县', []],
    ['鄂温克族自治旗', []],
    ['神农架林区', ['神农架']],
    ['新疆维吾尔自治区', ['新疆']],
    ['香港特别行政区', ['香港']],
    ['赵县', []],
    ['市辖区', []],
  ])('%s', (name, short) => expect(shortNames(name)).toEqual([name, ...short]));
  it('leave no people’s name behind', () => {
    const autonomous = [...prefectures, ...counties].filter(({ name }) => /自治[州县旗]$/.test(name));
    expect(autonomous.length).toBe(30 + 117 + 3);
    expect(
      autonomous.filter(({ name }) =>
        shortNames(name)
          .slice(1)
          .some((short) => /族/.test(short)),
      ),
    ).toEqual([]);
  });
});

const BELOW = { town: '样例镇', village: '虚构村', group: '1组', detail: '1号' };
const join = (regions: readonly Region[], form: (name: string) => string): string =>
  regions
    .map(({ name }) => (isPlaceholder(name) ? '' : form(name)))
    .concat(Object.values(BELOW))
    .join('');
const expected = (regions: readonly Region[]) => ({
  province: regions[0]?.name,
  ...(regions[1] === undefined ? {} : { city: regions[1].name }),
  ...(regions[2] === undefined ? {} : { county: regions[2].name }),
  ...BELOW,
});
const anyCounty = fc.constantFrom(...counties).map(({ code }) => table.pathOf(code) ?? []);

describe('addresses joined from the table', () => {
  it('are split into the same divisions again: all of them', () => {
    const wrong = counties.filter(({ code }) => {
      const regions = table.pathOf(code) ?? [];
      const found = splitAddress(
        join(regions, (name) => name),
        table,
      );
      return JSON.stringify(found) !== JSON.stringify(expected(regions));
    });
    expect(wrong).toEqual([]);
  });
  it('are split without the province and with the levels nobody says', () => {
    fc.assert(
      fc.property(anyCounty, (regions) => {
        const spoken = regions.slice(1).filter(({ name }) => !isPlaceholder(name));
        if (spoken.length === 2)
          expect(
            splitAddress(
              join(spoken, (name) => name),
              table,
            ),
          ).toEqual(expected(regions));
        const full = regions.map(({ name }) => name).join('') + Object.values(BELOW).join('');
        expect(splitAddress(full, table)).toEqual(expected(regions));
      }),
      { numRuns: 300 },
    );
  });
  it('never name another county when written short', () => {
    fc.assert(
      fc.property(anyCounty, (regions) => {
        const line = join(regions, (name) => shortNames(name).at(-1) ?? name);
        const found = splitAddress(line, table);
        expect(found?.province).toBe(regions[0]?.name);
        expect([undefined, regions[2]?.name]).toContain(found?.county);
      }),
      { numRuns: 1000 },
    );
  });
  it('keep every character', () => {
    fc.assert(
      fc.property(anyCounty, (regions) => {
        const found =
          splitAddress(
            join(regions, (name) => name),
            table,
          ) ?? {};
        expect(
          Object.values(found)
            .filter((name) => !isPlaceholder(name))
            .join(''),
        ).toBe(join(regions, (name) => name));
      }),
    );
  });
});

describe('addresses as people write them', () => {
  it.each([
    ['湖北恩施州建始县样例镇', ['恩施土家族苗族自治州', '建始县', '样例镇']],
    ['湖北恩施建始县样例镇', ['恩施土家族苗族自治州', '建始县', '样例镇']],
    ['湖北省恩施市样例镇', ['恩施土家族苗族自治州', '恩施市', '样例镇']],
    ['恩施州建始县样例镇', ['恩施土家族苗族自治州', '建始县', '样例镇']],
    ['吉林省延边州延吉市样例镇', ['延边朝鲜族自治州', '延吉市', '样例镇']],
    ['吉林市船营区样例镇', ['吉林市', '船营区', '样例镇']],
    ['海南州共和县样例镇', ['海南藏族自治州', '共和县', '样例镇']],
    ['湖南省长沙县样例镇', ['长沙市', '长沙县', '样例镇']],
    ['湖南省湘潭市湘潭县样例镇', ['湘潭市', '湘潭县', '样例镇']],
    ['湖北省仙桃市样例镇', ['省直辖县级行政区划', '仙桃市', '样例镇']],
    ['新疆石河子市样例镇', ['自治区直辖县级行政区划', '石河子市', '样例镇']],
    ['广东省东莞市样例镇', ['东莞市', undefined, '样例镇']],
    ['江苏省南京市鼓楼区样例街道', ['南京市', '鼓楼区', '样例街道']],
    ['江苏省徐州市鼓楼区样例街道', ['徐州市', '鼓楼区', '样例街道']],
    ['福建省福州市鼓楼区样例街道', ['福州市', '鼓楼区', '样例街道']],
    ['河南省开封市鼓楼区样例街道', ['开封市', '鼓楼区', '样例街道']],
    ['江苏省鼓楼区样例街道', [undefined, '鼓楼区', '样例街道']],
    ['河南省鼓楼区样例街道', ['开封市', '鼓楼区', '样例街道']],
    ['上海市上海市徐汇区样例街道', ['市辖区', '徐汇区', '样例街道']],
    ['重庆市县城口县样例镇', ['县', '城口县', '样例镇']],
    ['重庆城口县样例镇', ['县', '城口县', '样例镇']],
    ['山东省青岛市北区样例街道', ['青岛市', '市北区', '样例街道']],
    ['山东省济南市市中区样例街道', ['济南市', '市中区', '样例街道']],
    ['河南南阳镇平县样例乡', ['南阳市', '镇平县', '样例乡']],
    // names that are gone
    ['北京市密云县样例镇', ['市辖区', '密云区', '样例镇']],
    ['北京市宣武区样例街道', ['市辖区', '西城区', '样例街道']],
    ['湖北省襄樊市襄阳区样例镇', ['襄阳市', '襄州区', '样例镇']],
    ['湖北省宜昌县样例镇', ['宜昌市', '夷陵区', '样例镇']],
    ['贵州省毕节地区威宁县样例镇', ['毕节市', '威宁彝族回族苗族自治县', '样例镇']],
    ['云南省思茅地区翠云区样例镇', ['普洱市', '思茅区', '样例镇']],
    ['山东省莱芜市莱城区样例镇', ['济南市', '莱芜区', '样例镇']],
    ['江苏省苏州市吴江市样例镇', ['苏州市', '吴江区', '样例镇']],
    // not in the table
    ['四川省成都市样例开发区样例街道', ['成都市', '样例开发区', '样例街道']],
  ])('%s', (line, [city, county, town]) => {
    const found = splitAddress(line, table);
    expect([found?.city, found?.county, found?.town]).toEqual([city, county, town]);
    expect(found?.detail).toBeUndefined();
  });
  it('takes no town, estate or market for a county', () => {
    for (const line of [
      '上海市嘉定镇街道样例社区',
      '湖北省武汉市样例小区3栋',
      '湖北省恩施州样例市场3号',
      '北京市样例街道虚构社区',
    ])
      expect(splitAddress(line, table)?.county, line).toBeUndefined();
  });
  it('tells nothing apart without a province or a prefecture', () => {
    for (const line of ['建始县样例镇', '市辖区样例镇', '样例镇虚构村'])
      expect(splitAddress(line, table)).toBeUndefined();
  });
});
