/** One division of GB/T 2260 with its code of 2 digits (province), 4 (prefecture) or 6 (county). */
export interface Region {
  readonly code: string;
  readonly name: string;
  readonly children?: readonly Region[];
}

/** A handful of real provinces, cities and counties: enough for demonstration portals, not a gazetteer. */
export const REGIONS: readonly Region[] = [
  province('11', '北京市', [city('1101', '市辖区', { '110101': '东城区', '110102': '西城区', '110105': '朝阳区' })]),
  province('13', '河北省', [
    city('1301', '石家庄市', { '130102': '长安区', '130104': '桥西区', '130121': '井陉县' }),
    city('1302', '唐山市', { '130202': '路南区', '130203': '路北区' }),
    city('1306', '保定市', { '130602': '竞秀区', '130606': '莲池区', '130630': '涞源县' }),
  ]),
  province('42', '湖北省', [
    city('4201', '武汉市', { '420102': '江岸区', '420106': '武昌区', '420111': '洪山区' }),
    city('4228', '恩施土家族苗族自治州', {
      '422801': '恩施市',
      '422802': '利川市',
      '422822': '建始县',
      '422823': '巴东县',
      '422825': '宣恩县',
    }),
  ]),
  province('43', '湖南省', [
    city('4301', '长沙市', { '430102': '芙蓉区', '430104': '岳麓区', '430121': '长沙县' }),
    city('4303', '湘潭市', { '430302': '雨湖区', '430304': '岳塘区', '430321': '湘潭县' }),
  ]),
  province('44', '广东省', [
    city('4401', '广州市', { '440103': '荔湾区', '440104': '越秀区', '440106': '天河区' }),
    city('4403', '深圳市', { '440303': '罗湖区', '440304': '福田区', '440305': '南山区', '440306': '宝安区' }),
  ]),
  province('50', '重庆市', [
    city('5001', '市辖区', { '500103': '渝中区', '500106': '沙坪坝区', '500118': '永川区' }),
    city('5002', '县', { '500229': '城口县', '500233': '忠县' }),
  ]),
];

function province(code: string, name: string, children: readonly Region[]): Region {
  return { code, name, children };
}

function city(code: string, name: string, counties: Readonly<Record<string, string>>): Region {
  return { code, name, children: Object.entries(counties).map(([county, label]) => ({ code: county, name: label })) };
}

/** The path of names from the province down to a code of 2, 4 or 6 digits; undefined when it is not in the tree. */
export function regionNames(code: string): string[] | undefined {
  const names: string[] = [];
  let level = REGIONS;
  for (let digits = 2; digits <= code.length; digits += 2) {
    const found = level.find((region) => region.code === code.slice(0, digits));
    if (!found) return undefined;
    names.push(found.name);
    level = found.children ?? [];
  }
  return names.length > 0 ? names : undefined;
}
