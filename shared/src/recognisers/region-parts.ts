import type { QualifiedId } from '../catalogue/concept.ts';
import type { WidgetKind } from './page-form.ts';
import type { Part } from './recogniser.ts';

/** Which place a word before a region noun speaks of, and the concepts of its region and of its free-text address. */
const PLACES: readonly (readonly [RegExp, QualifiedId, QualifiedId])[] = [
  [/^(?:常住)?(?:户籍|户口)(?:所在)?地?(?:址)?/, 'person.hukouRegion', 'person.hukouAddress'],
  [/^(?:籍贯|祖籍)(?:地)?/, 'person.nativePlace', 'person.nativePlace'],
  [/^出生(?:地)?/, 'person.birthPlace', 'person.birthPlace'],
  [
    /^(?:现|实际|目前|经常|常)?(?:居住|住|居|暂住|常住|家庭|住宅)(?:所在)?(?:地址|住址|地|址)?/,
    'person.residenceRegion',
    'person.residenceAddress',
  ],
  [/^(?:注册|登记)(?:地址|地)?/, 'org.registeredRegion', 'org.registeredAddress'],
  [/^(?:单位|企业|公司|经营)(?:地址|地)?/, 'org.registeredRegion', 'org.address'],
  [/^安置(?:地)?/, 'person.resettlementRegion', 'person.resettlementRegion'],
];

const PARTS: readonly (readonly [RegExp, Part])[] = [
  [/^(?:省|省份|省级|省市区?|省\(市\)|省\/直辖市)$/, 'province'],
  [/^(?:市|城市|地市|市级|地级市|市州|市、州、盟|市\(州\)|州市|地市州|盟市)$/, 'city'],
  [
    /^(?:县|区|区县|县区|区\/县|县\/区|县市区|县级|区\(县\)|县\(区\)|行政区|旗县|旗|县旗|区县市|区市县|县\(市、区\)|市\(县、区\)|区\(市\)|县\/市\/区|区、市、旗|区、县)$/,
    'county',
  ],
  [
    /^(?:街道|乡镇|镇|乡|镇街|街镇|乡镇街道|街道乡镇|乡镇\/街道|街道\/乡镇|街道办|街道办事处|乡\(镇\)|街道\(乡镇\)|街道\(乡\/镇\)|乡镇\(街道\)|镇\(街道\)|镇\(街\)|镇乡|苏木|乡镇街|镇\/街道|乡\/镇|乡\/街道)$/,
    'town',
  ],
  [
    /^(?:村|社区|村居|居委会|村委会|行政村|村\/社区|社区\/村|村社区|居委|村\(居\)|社区\(村\)|村\(社区\)|村居委会|居\(村\)委会|村\(居\)委会|嘎查|街\(村\)|居村|村\/居|社区居委会|居民委员会|村民委员会)$/,
    'village',
  ],
  [/^(?:组|小组|村民小组|自然村|村组|组名|屯|居民小组)$/, 'group'],
];
/** Nouns of a whole region, and of a free-text address, after a word for the place. */
const REGION_NOUN =
  /^(?:行政)?(?:区划|区域|地区)(?:代码|编码|名称)?$|^省\/?市(?:\/?区|\/?县)?$|^(?:行政区|省\/市\/区|省、市、区)$/;
const ADDRESS_NOUN = /^(?:的)?(?:详细|具体)?(?:地址|住址|详址|门牌|位置)(?:详情|明细|信息)?$|^(?:详情|门牌号)$/;
const LINK = /^(?:所在|所属|的|-|—|:|_|\(|\/)*/;

const level = (part: Part, ...nouns: readonly string[]): readonly (readonly [string, Part])[] =>
  nouns.map((noun) => [noun, part]);
const SINGLE: ReadonlyMap<string, Part> = new Map([
  ...level('province', '省'),
  ...level('city', '市', '州', '盟', '地区'),
  ...level('county', '县', '区', '旗'),
  ...level('town', '街', '街道', '镇', '乡', '乡镇', '苏木'),
  ...level('village', '村', '社区', '居', '居委会', '村委会', '嘎查', '居委', '居民区'),
  ...level('group', '组', '小组', '屯', '队'),
]);

/** 街(镇\\乡), 市/区/县: several names of one level; 市 beside 县 is a city of that level. */
const partOfList = (text: string): Part | undefined => {
  const nouns = text.split(/[/\\、,()或]+/).filter((noun) => noun !== '');
  if (nouns.length < 2) return undefined;
  const parts = nouns.map((noun) => SINGLE.get(noun));
  const [first] = parts;
  if (parts.includes(undefined)) return undefined;
  // 省(市、区) is one level; 省/市/县 are all three, in one picker.
  if (first === 'province') return /^省\(/.test(text) && !text.includes('县') ? 'province' : undefined;
  if (parts.includes('county'))
    return parts.every((part) => part === 'county' || part === 'city') ? 'county' : undefined;
  return parts.every((part) => part === first) ? first : undefined;
};

/** The part a bare noun names: 省 → province. For placeholders of split address boxes. */
export const partOf = (text: string): Part | undefined =>
  PARTS.find(([pattern]) => pattern.test(text))?.[1] ?? partOfList(text);

/**
 * Reads a place and what of it: 户籍所在省 → hukouRegion, province; 现住区划 → residenceRegion; 现居地详细地址 →
 * residenceAddress, detail. Undefined without both.
 */
export const regionPart = (text: string): { readonly concept: QualifiedId; readonly part?: Part } | undefined => {
  for (const [pattern, region, address] of PLACES) {
    const place = pattern.exec(text)?.[0];
    if (!place || place.length < 2) continue;
    const rest = text.slice(place.length).replace(LINK, '');
    const part = partOf(rest);
    if (part) return { concept: region, part };
    if (REGION_NOUN.test(rest)) return { concept: region };
    if (ADDRESS_NOUN.test(rest))
      return /详|具体|门牌/.test(rest) ? { concept: address, part: 'detail' } : { concept: address };
  }
  return undefined;
};

/** Controls that pick a place rather than take its words. */
export const PLACE_PICKERS: ReadonlySet<WidgetKind> = new Set(['select', 'cascader', 'tree']);

/** The region concept that goes with an address concept, for pickers labelled with the address. */
export const REGION_OF: Readonly<Record<QualifiedId, QualifiedId>> = Object.freeze({
  'person.hukouAddress': 'person.hukouRegion',
  'person.residenceAddress': 'person.residenceRegion',
  'org.registeredAddress': 'org.registeredRegion',
});

/** The free-text address concept of a region concept. */
export const ADDRESS_OF: Readonly<Record<QualifiedId, QualifiedId>> = Object.freeze({
  'person.hukouRegion': 'person.hukouAddress',
  'person.residenceRegion': 'person.residenceAddress',
  'org.registeredRegion': 'org.registeredAddress',
});
