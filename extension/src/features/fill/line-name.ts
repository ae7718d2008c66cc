import { type Bilingual, bilingual } from '@tongban/shared/catalogue/bilingual';
import { labelOf } from '@tongban/shared/catalogue/catalogue';
import type { PlanLine } from '@tongban/shared/dossier/fill-plan';
import type { Part } from '@tongban/shared/recognisers/recogniser';

/** The word for a part, and how a label says it already. */
const PARTS: Readonly<Record<Part, { readonly word: Bilingual; readonly said: RegExp }>> = Object.freeze({
  province: { word: bilingual('省', 'province'), said: /省/ },
  city: { word: bilingual('市', 'city'), said: /市/ },
  county: { word: bilingual('县(区)', 'county'), said: /县|区/ },
  town: { word: bilingual('乡镇(街道)', 'town'), said: /乡|镇|街/ },
  village: { word: bilingual('村(社区)', 'village'), said: /村|社区/ },
  group: { word: bilingual('组', 'group'), said: /组/ },
  detail: { word: bilingual('详细地址', 'detail'), said: /详细/ },
});

/** The page's word for the field; several boxes under one label are told apart by their part. */
export function lineName({ label, part }: PlanLine): Bilingual {
  const { word, said } = part ? PARTS[part] : {};
  const also = word && !said?.test(label) ? word : undefined;
  return {
    zh: `${label || '(没有标签)'}${also ? ` · ${also.zh}` : ''}`,
    en: `${label || '(no label)'}${also ? ` · ${also.en}` : ''}`,
  };
}

const bare = (text: string): string => text.normalize('NFKC').replace(/[\s::*]+/g, '');

/** The dossier's word, where it is not the page's word anyway. */
export function meaningOf(line: PlanLine): Bilingual | undefined {
  if (line.concept === 'none') return undefined;
  const label = labelOf(line.concept);
  return bare(label.zh) === bare(line.label) ? undefined : label;
}
