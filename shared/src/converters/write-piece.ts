import { type Bilingual, bilingual } from '../catalogue/bilingual.ts';
import type { Part } from '../recognisers/recogniser.ts';
import { pieceOf, speaksOfGroup } from './address-pieces.ts';
import type { Conversion, Target } from './converter.ts';
import { isList, offerChoice, offerText, refuse, wrongWidget } from './offer.ts';
import { isPlaceholder, shortNames } from './region-names.ts';
import type { AddressParts } from './split-address.ts';

const NAMES: Readonly<Record<Part, Bilingual>> = Object.freeze({
  province: bilingual('省', 'province'),
  city: bilingual('市', 'city'),
  county: bilingual('县', 'county'),
  town: bilingual('乡镇', 'town'),
  village: bilingual('村', 'village'),
  group: bilingual('组', 'group'),
  detail: bilingual('门牌', 'house'),
});

/** Writes one part of a split address, with the parts that no other field takes; says what stays out. */
export function writePiece(parts: AddressParts, part: Part, target: Target): Conversion {
  const { field } = target;
  const asked = (target.parts ?? [part]).filter((other) => other !== part);
  const list = isList(field);
  // Without a look at the page's other fields nothing is known to be missing.
  const scope = target.parts === undefined || list ? part : speaksOfGroup(field.labels) ? 'group' : 'detail';
  const { text: said, carried, left } = pieceOf(parts, part, asked, scope);
  // 市辖区 and 省直辖县级行政区划 are names for the count: the municipality stands there, or the county itself.
  const spoken = isPlaceholder(said) ? (said.includes('直辖') ? parts.county : parts.province) : undefined;
  const text = list ? said : (spoken ?? said);
  if (text === '' || (list && parts[part] === undefined))
    return refuse('no-fact', '地址里没有这一级', 'The address does not name this level');
  if (field.widget === 'cascader') return wrongWidget(target);
  const missing = target.parts === undefined ? [] : left;
  if (list) {
    const explain = missing.length === 0 ? undefined : explainPiece([], missing);
    const texts = [...shortNames(text), ...(spoken === undefined ? [] : shortNames(spoken))];
    return offerChoice({ codes: [], texts }, target, explain);
  }
  const whole = offerText(text, target, explainPiece(part === 'detail' ? [] : carried, missing));
  const own = parts[part];
  if (whole.ok || whole.code !== 'too-long' || own === undefined || carried.length === 0) return whole;
  // The box is too short for all of it: its own part alone, and the clerk decides.
  return offerText(own, target, explainPiece([], [...carried, ...missing]), true);
}

/** In words: what the piece carries besides its own part, and what found no field. */
export function explainPiece(carried: readonly Part[], left: readonly Part[]): Bilingual {
  const listed = (some: readonly Part[], language: keyof Bilingual, by: string): string =>
    some.map((part) => NAMES[part][language]).join(by);
  const zh = ['按区划拆分的一段'];
  const en = ['One part of the address'];
  if (carried.length > 0) {
    zh.push(`本页没有单独的${listed(carried, 'zh', '、')}一格,一并填在这里`);
    en.push(`with the ${listed(carried, 'en', ' and ')}, which has no field of its own`);
  }
  if (left.length > 0) {
    zh.push(`${listed(left, 'zh', '、')}没有格子可填,未填`);
    en.push(`the ${listed(left, 'en', ' and ')} finds no field and is left out`);
  }
  return bilingual(zh.join(';'), en.join('; '));
}
