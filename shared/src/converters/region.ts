import { bilingual } from '../catalogue/bilingual.ts';
import type { Part } from '../recognisers/recogniser.ts';
import { speaksOfGroup } from './address-pieces.ts';
import type { Conversion, Converter, Target } from './converter.ts';
import { codeOfNames } from './find-region.ts';
import { normaliseText } from './normalise-text.ts';
import {
  accept,
  isDateWidget,
  isList,
  offerChoice,
  offerFirstFitting,
  offerText,
  refuse,
  unreadable,
  wrongWidget,
} from './offer.ts';
import { isPlaceholder, shortNames } from './region-names.ts';
import type { Region, RegionTable } from './region-table.ts';
import { splitAddress } from './split-address.ts';
import { explainPiece } from './write-piece.ts';
import type { Choice } from './write-value.ts';

const LEVEL: Readonly<Partial<Record<Part, number>>> = { province: 0, city: 1, county: 2 };
const DIGITS: Readonly<Partial<Record<Part, number>>> = { town: 9, village: 12 };

/** Divisions: code → names, one level per select, or the whole path into a cascader (D15, D16). */
export function regionConverter(table: RegionTable): Converter {
  return {
    id: 'region',
    types: ['region'],
    toPage(value, target) {
      if (typeof value !== 'string') return wrongWidget(target);
      const part = target.part ?? ownPart(target.concept);
      if (part === 'town' || part === 'village' || part === 'group' || part === 'detail')
        return below(value, part, target, table);
      if (!isCode(value)) return refuse('invalid-value', '区划代码不对', 'Not a division code');
      return writePath(regionPath(value, target, table), value, part, target);
    },
    fromPage(text) {
      if (unreadable(text)) return undefined;
      const said = normaliseText(text).replace(/[/>›|\\-]/g, '');
      if (isCode(said)) return said;
      return codeOfNames(said, table);
    },
  };
}

/** 6, 9 or 12 digits of GB/T 2260 and the bands below the county. */
const isCode = (text: string): boolean => /^\d{6}(\d{3}){0,2}$/.test(text);

/** The path of a code: by the table, else by the names at the head of the address that belongs to it. */
export function regionPath(code: string, target: Target, table: RegionTable): readonly Region[] | undefined {
  const known = table.pathOf(code);
  if (known !== undefined) return known;
  const address = target.facts[target.concept.replace(/Region$/, 'Address')];
  const parts =
    typeof address === 'string' && target.concept.endsWith('Region') ? splitAddress(address, table) : undefined;
  const province = table.pathOf(`${code.slice(0, 2)}0000`)?.[0];
  if (parts?.county === undefined || parts.city === undefined || province?.name !== parts.province) return undefined;
  return [
    ...(province === undefined ? [] : [province]),
    { code: `${code.slice(0, 4)}00`, name: parts.city },
    { code: code.slice(0, 6), name: parts.county },
  ];
}

const ownPart = (concept: string): Part | undefined => {
  const [, part] = /^region\.(province|city|county|town|village|group)$/.exec(concept) ?? [];
  return part as Part | undefined;
};

/** One level as a portal may write it: 6, 4, 2 or 12 digits, full or short name. */
function levelAt(path: readonly Region[], level: number): Choice {
  const region = path[level];
  if (region === undefined) return { codes: [], texts: [] };
  const short = region.code.replace(/(00)+$/, '');
  const spoken = region.name.endsWith('直辖县级行政区划') ? path[level + 1] : path[level - 1];
  // 市辖区 is the municipality itself on many portals, 省直辖 the county right below the province (仙桃).
  const municipal = isPlaceholder(region.name) && spoken !== undefined ? shortNames(spoken.name) : [];
  return {
    codes: [...new Set([region.code, short, region.code.padEnd(12, '0')])],
    texts: [...shortNames(region.name), ...municipal],
  };
}

export function writePath(
  path: readonly Region[] | undefined,
  code: string,
  part: Part | undefined,
  target: Target,
): Conversion {
  const { field } = target;
  if (isDateWidget(field)) return wrongWidget(target);
  const level = part === undefined ? undefined : LEVEL[part];
  if (path === undefined) {
    if (wantsCode(target) && level === undefined)
      return offerText(code.slice(0, field.maxLength ?? code.length), target);
    return refuse('not-convertible', '区划表里没有这个代码', 'The division table does not hold this code');
  }
  if (field.widget === 'cascader' || field.widget === 'tree') {
    const choices = path.map((_region, index) => levelAt(path, index));
    return accept(
      { kind: 'path', path: choices },
      bilingual(`逐级选择 ${names(path, '/')}`, `Chooses ${names(path, '/')} level by level`),
    );
  }
  const own = path[level ?? path.length - 1];
  if (own === undefined)
    return refuse(
      'precision-lost',
      '资料包里的区划没有这一级',
      'The division in the dossier does not go down to this level',
    );
  if (isList(field)) return offerChoice(levelAt(path, path.indexOf(own)), target);
  if (wantsCode(target))
    return offerText(
      level === undefined ? sized(code, field.maxLength) : own.code,
      target,
      bilingual('填区划代码', 'Written as a code'),
    );
  // Into a box nobody writes 市辖区: the municipality stands there, or the county right below the province.
  const spoken = levelAt(path, path.indexOf(own)).texts.find((name) => !isPlaceholder(name)) ?? own.name;
  const written = level === undefined ? [names(path, '')] : [spoken];
  return offerFirstFitting(written, target, bilingual('代码换成名称', 'The code in words'));
}

/** 12 and 9 digits are cut to what the box takes; nothing is ever padded (D16). */
const sized = (code: string, maxLength: number | undefined): string =>
  maxLength === 6 || maxLength === 9 || maxLength === 12 ? code.slice(0, maxLength) : code;

const wantsCode = ({ field }: Target): boolean =>
  field.widget === 'number' || field.maxLength === 6 || field.labels.some(({ text }) => /代码|编码|区划码/.test(text));

const names = (path: readonly Region[], separator: string): string =>
  path
    .map((region) => region.name)
    .filter((name) => separator !== '' || !isPlaceholder(name))
    .join(separator);

/** Towns, villages and groups are in no table: their names come from the text read beside the code, or from the address. */
function below(code: string, part: Part, target: Target, table: RegionTable): Conversion {
  const { facts, concept } = target;
  const address =
    facts[concept.startsWith('region.') ? 'person.residenceAddress' : concept.replace(/Region$/, 'Address')];
  const parts = typeof address === 'string' ? splitAddress(address, table) : undefined;
  const said =
    facts[`${concept}.text`] ?? (concept.endsWith('residenceRegion') ? facts[`region.${part}.text`] : undefined);
  const name = isCode(code) ? (said ?? parts?.[part]) : code;
  const list = isList(target.field);
  const length = DIGITS[part] ?? 0;
  const choice: Choice = {
    codes: length > 0 && code.length >= length ? [code.slice(0, length)] : [],
    texts: typeof name === 'string' ? [name] : [],
  };
  if (choice.texts.length === 0)
    return refuse('no-fact', '资料包里没有这一级的名称', 'The dossier has no name for this level');
  // 村(组) wants the group as well, unless it has a field of its own.
  const alone = part === 'village' && !list && target.parts?.includes('group') !== true;
  const group = facts['region.group.text'] ?? facts['region.group'] ?? parts?.group;
  const own = choice.texts[0] ?? '';
  if (alone && typeof group === 'string' && speaksOfGroup(target.field.labels) && !own.endsWith(group))
    return offerText(`${own}${group}`, target, explainPiece(['group'], []));
  return list ? offerChoice(choice, target) : offerText(own, target);
}
