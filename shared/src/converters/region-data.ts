import { type Region, regionTable } from './region-table.ts';

/** The 34 provincial divisions of GB/T 2260. */
const PROVINCES =
  '110000北京市 120000天津市 130000河北省 140000山西省 150000内蒙古自治区 210000辽宁省 220000吉林省 230000黑龙江省 310000上海市 320000江苏省 330000浙江省 340000安徽省 350000福建省 360000江西省 370000山东省 410000河南省 420000湖北省 430000湖南省 440000广东省 450000广西壮族自治区 460000海南省 500000重庆市 510000四川省 520000贵州省 530000云南省 540000西藏自治区 610000陕西省 620000甘肃省 630000青海省 640000宁夏回族自治区 650000新疆维吾尔自治区 710000台湾省 810000香港特别行政区 820000澳门特别行政区';

/**
 * Prefectures and counties built in so far: those of the demo portals and the forms lab. No package with the whole of
 * GB/T 2260 is installed; a full list goes in through `convertersWith(regionTable(rows))` or `withRegions(rows)`.
 */
const BELOW =
  '110100市辖区 110101东城区 110102西城区 110105朝阳区 110108海淀区 ' +
  '130100石家庄市 130102长安区 130104桥西区 130121井陉县 130200唐山市 130202路南区 130203路北区 130600保定市 130602竞秀区 130606莲池区 130630涞源县 ' +
  '420100武汉市 420102江岸区 420106武昌区 420111洪山区 420500宜昌市 420502西陵区 420503伍家岗区 420527秭归县 422800恩施土家族苗族自治州 422801恩施市 422802利川市 422822建始县 422823巴东县 422825宣恩县 ' +
  '430100长沙市 430102芙蓉区 430104岳麓区 430121长沙县 430300湘潭市 430302雨湖区 430304岳塘区 430321湘潭县 430400衡阳市 430405珠晖区 430406雁峰区 430421衡阳县 433100湘西土家族苗族自治州 433101吉首市 433122泸溪县 433123凤凰县 ' +
  '440100广州市 440103荔湾区 440104越秀区 440106天河区 440111白云区 440300深圳市 440303罗湖区 440304福田区 440305南山区 440306宝安区 441400梅州市 441402梅江区 441403梅县区 441422大埔县 ' +
  '500100市辖区 500103渝中区 500106沙坪坝区 500118永川区 500200县 500229城口县 500233忠县';

const read = (list: string): Region[] =>
  list.split(' ').map((entry) => ({ code: entry.slice(0, 6), name: entry.slice(6) }));

const BUILT_IN: readonly Region[] = Object.freeze([...read(PROVINCES), ...read(BELOW)]);

/** The built-in divisions and more, e.g. a county's own from an adaptor; a later entry renames an earlier one. */
export const withRegions = (more: readonly Region[]) =>
  regionTable([...new Map([...BUILT_IN, ...more].map((region) => [region.code, region])).values()]);

export const BUILT_IN_REGIONS = withRegions([]);
