import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRegions, namedRegions } from './find-region.ts';
import { BUILT_IN_REGIONS } from './region-data.ts';

const regions = namedRegions(BUILT_IN_REGIONS);
const find = (text: string) => findRegions(text, regions, BUILT_IN_REGIONS).map(({ code }) => code);

describe('findRegions', () => {
  it.each([
    ['建始', '422822'],
    ['建始县', '422822'],
    [' 建始县 ', '422822'],
    ['恩施州建始', '422822'],
    ['恩施建始县', '422822'],
    ['湖北 恩施 建始', '422822'],
    ['湖北省/恩施土家族苗族自治州/建始县', '422822'],
    ['恩施州', '422800'],
    ['恩施市', '422801'],
    ['延边', '222400'],
    ['北京', '110000'],
    ['北京市', '110000'],
    ['北京市海淀区', '110108'],
    ['北京东城', '110101'],
    ['重庆城口', '500229'],
    ['湖北仙桃', '429004'],
    ['仙桃市', '429004'],
    ['石河子', '659001'],
    ['南京鼓楼区', '320106'],
    ['吉林省', '220000'],
    ['吉林市', '220200'],
    ['襄樊市', '420600'],
    ['湖北省宜昌县', '420506'],
    ['北京市宣武区', '110102'],
    ['神农架', '429021'],
    ['香港', '810000'],
    ['积石山', '622927'],
    ['威宁彝', '520526'],
  ])('%s is %s', (text, code) => expect(find(text)).toEqual([code]));
  it.each([
    ['鼓楼区', ['320106', '320302', '350102', '410204']],
    ['恩施', ['422800', '422801']],
    ['吉林', ['220000', '220200']],
    ['海南', ['460000', '632500', '150303']],
    ['长沙', ['430100', '430121']],
  ])('%s may be several', (text, codes) => expect(find(text).toSorted()).toEqual(codes.toSorted()));
  it.each(['某地', '县', '', '样例', '建始县样例镇'])('%s names none', (text) => expect(find(text)).toEqual([]));
  it('finds every division by its full path, and by nothing else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...regions), ({ code, path }) => {
        expect(find(path.map(({ name }) => name).join(''))).toEqual([code]);
      }),
    );
  });
  it('holds a division among the candidates of its own name', () => {
    fc.assert(
      fc.property(fc.constantFrom(...regions), ({ code, name }) => {
        expect(find(name)).toContain(code);
      }),
    );
  });
});
