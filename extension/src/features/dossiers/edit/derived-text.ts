import { type Bilingual, bilingual } from '@tongban/shared/catalogue/bilingual';
import { conceptOf } from '@tongban/shared/catalogue/catalogue';
import { CODE_TABLES } from '@tongban/shared/catalogue/code-tables/registry';
import type { QualifiedId } from '@tongban/shared/catalogue/concept';
import type { CanonicalValue } from '@tongban/shared/converters/converter';

/** A value that follows from another one, as the editor shows it. */
export interface DerivedText {
  readonly text: string;
  /** Label of the fact it follows from. */
  readonly from: string;
}

/** A canonical value as a person says it: the name behind a code, 是 or 否. */
export function valueInWords(id: QualifiedId, value: CanonicalValue): Bilingual {
  if (typeof value === 'boolean') return value ? bilingual('是', 'yes') : bilingual('否', 'no');
  if (typeof value !== 'string') return bilingual('', '');
  const table = conceptOf(id)?.concept.codeTable;
  const name = table && CODE_TABLES[table].items.find(({ code }) => code === value)?.name;
  return bilingual(name ?? value, name ?? value);
}
