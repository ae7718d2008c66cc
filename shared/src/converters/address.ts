import { bilingual } from '../catalogue/bilingual.ts';
import type { Part } from '../recognisers/recogniser.ts';
import type { Conversion, Converter, Target } from './converter.ts';
import { AS_IS, isDateWidget, isList, offerText, refuse, unreadable, wrongWidget } from './offer.ts';
import { regionPath, writePath } from './region.ts';
import type { RegionTable } from './region-table.ts';
import { splitAddress } from './split-address.ts';
import { writePiece } from './write-piece.ts';

const REGION_PARTS: readonly Part[] = ['province', 'city', 'county'];

/** Addresses: one line, or one part of it; the region code kept beside the address names the upper levels (D15). */
export function addressConverter(table: RegionTable): Converter {
  return {
    id: 'address',
    types: ['address'],
    toPage(value, target) {
      if (typeof value !== 'string') return wrongWidget(target);
      const line = value.normalize('NFC').replace(/\s+/g, '');
      const { field, part } = target;
      if (isDateWidget(field)) return wrongWidget(target);
      const upper = part === undefined ? field.widget === 'cascader' : REGION_PARTS.includes(part);
      if (upper) {
        const beside = byRegion(target, table, part);
        if (beside !== undefined) return beside;
      }
      if (part === undefined)
        return field.widget === 'cascader' || isList(field) ? wrongWidget(target) : offerText(line, target, AS_IS);
      return writePart(line, part, target, table);
    },
    fromPage: (text) => (unreadable(text) ? undefined : text.normalize('NFC').replace(/\s+/g, '')),
  };
}

/** The levels down to the county, by the code kept in the matching region concept. */
function byRegion(target: Target, table: RegionTable, part: Part | undefined): Conversion | undefined {
  const concept = target.concept.replace(/Address$/, 'Region');
  const code = target.facts[concept];
  if (typeof code !== 'string' || !/^\d{6}/.test(code)) return undefined;
  const path = regionPath(code, { ...target, concept }, table);
  return path === undefined ? undefined : writePath(path, code, part, target);
}

function writePart(line: string, part: Part, target: Target, table: RegionTable): Conversion {
  const asked = (target.parts ?? []).filter((other) => other !== part);
  // “详细地址” with no region beside it wants all of it.
  if (part === 'detail' && asked.length === 0 && target.parts !== undefined) return offerText(line, target, AS_IS);
  const parts = splitAddress(line, table);
  if (parts === undefined) {
    return part === 'detail'
      ? offerText(
          line,
          target,
          bilingual('地址未写明省,整串填写,请核对', 'No province in the address: the whole line, please check'),
          true,
        )
      : refuse('not-convertible', '地址未写明省,无法拆分', 'The address names no province: it cannot be split');
  }
  return writePiece(parts, part, target);
}
