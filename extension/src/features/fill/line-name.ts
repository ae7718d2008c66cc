import { type Bilingual, bilingual } from '@tongban/shared/catalogue/bilingual';
import { labelOf } from '@tongban/shared/catalogue/catalogue';
import type { PlanLine } from '@tongban/shared/dossier/fill-plan';
import type { Part } from '@tongban/shared/recognisers/recogniser';

const PART_WORDS: Readonly<Record<Part, Bilingual>> = Object.freeze({
  province: bilingual('省', 'province'),
  city: bilingual('市', 'city'),
  county: bilingual('县(区)', 'county'),
  town: bilingual('乡镇(街道)', 'town'),
  village: bilingual('村(社区)', 'village'),
  group: bilingual('组', 'group'),
  detail: bilingual('详细地址', 'detail'),
});

/** The page's word for the field; several boxes under one label are told apart by their part. */
export function lineName(line: PlanLine): Bilingual {
  const label = line.label || undefined;
  const part = line.part && PART_WORDS[line.part];
  return {
    zh: `${label ?? '(没有标签)'}${part ? ` · ${part.zh}` : ''}`,
    en: `${label ?? '(no label)'}${part ? ` · ${part.en}` : ''}`,
  };
}

const bare = (text: string): string => text.normalize('NFKC').replace(/[\s::*]+/g, '');

/** The dossier's word, where it is not the page's word anyway. */
export function meaningOf(line: PlanLine): Bilingual | undefined {
  if (line.concept === 'none') return undefined;
  const label = labelOf(line.concept);
  return bare(label.zh) === bare(line.label) ? undefined : label;
}
