import type { CodeItem } from '../catalogue/code-tables/code-table.ts';
import { CODE_TABLES, type CodeTableId } from '../catalogue/code-tables/registry.ts';
import { coarserCodes, educationBands, FAMILY_NAMES } from './code-family.ts';
import type { Target } from './converter.ts';
import { hukouNames, isLocal } from './hukou-names.ts';
import { relationNames } from './relation-names.ts';
import type { Choice } from './write-value.ts';

/** Names people write first where the standard's own name is unusual on forms. */
const USUAL: Readonly<Partial<Record<CodeTableId, Readonly<Record<string, string>>>>> = Object.freeze({
  sex: { '1': '男', '2': '女' },
});

/**
 * One coded value as a portal may write it: every equivalent code, every name, finest first, then the coarser names that
 * it may be reduced to. Undefined when the table does not know the code.
 */
export function codeChoice(table: CodeTableId, code: string, target: Target): Choice | undefined {
  const items: readonly CodeItem[] = CODE_TABLES[table].items;
  const item = items.find((candidate) => candidate.code === code);
  if (item === undefined) return undefined;
  const own = namesOf(table, item);
  const coarser = coarserCodes(table, code).flatMap((parent) => {
    const family = items.find((candidate) => candidate.code === parent);
    return [...(family === undefined ? [] : namesOf(table, family)), ...(FAMILY_NAMES[table]?.[parent] ?? [])];
  });
  const names = [...own, ...(FAMILY_NAMES[table]?.[code] ?? []), ...coarser];
  return { codes: codesOf(table, item), texts: [...new Set(special(table, code, names, target))] };
}

const namesOf = (table: CodeTableId, item: CodeItem): string[] => {
  const usual = USUAL[table]?.[item.code];
  return [
    ...(usual === undefined ? [] : [usual]),
    item.name,
    ...item.synonyms,
    ...(table === 'ethnicity' ? [item.name.replace(/(?<=.)族$/, '')] : []),
  ];
};

function special(table: CodeTableId, code: string, names: readonly string[], target: Target): readonly string[] {
  if (table === 'relationToHead') return relationNames(code, names, target);
  if (table === 'education') return [...names, ...educationBands(code)];
  if (table === 'hukouType') {
    const region = target.facts['person.hukouRegion'];
    const { area } = target;
    return [...names, ...hukouNames(code, isLocal(region, area), isLocal(region, area?.slice(0, 2)))];
  }
  return names;
}

/** Codes other systems use for the very same entry. Only ever matched where options show nothing but codes. */
function codesOf(table: CodeTableId, item: CodeItem): string[] {
  if (!CODE_TABLES[table].coded) return [];
  if (table === 'idTypeTax' && item.code === '201') return ['201', '01', '1', '1010', '111'];
  if (table === 'health') return [item.code, ...(item.code.endsWith('0') ? [item.code.charAt(0)] : [])];
  const alpha = item.alpha === undefined ? [] : [item.alpha];
  return [item.code, ...(table === 'ethnicity' ? [item.code.replace(/^0/, '')] : []), ...alpha];
}

/**
 * The code that a shown text stands for. Coarse names give the coarse code; a name of several unrelated entries, or of one
 * fine entry that it does not fully name (高中 is 61, 62 or 63), gives the family if the table has it, else undefined (D05).
 */
export function codeOfText(table: CodeTableId, shown: string, read: (text: string) => string): string | undefined {
  const items: readonly CodeItem[] = CODE_TABLES[table].items;
  const wanted = read(shown);
  const [, code = '', rest = ''] = /^\(?([0-9a-z]{1,4})\)?[-_.:|,]?([^0-9a-z].*)?$/.exec(wanted) ?? [];
  const byName = (name: string): string | undefined => {
    const families = Object.entries(FAMILY_NAMES[table] ?? {}).filter(([, names]) =>
      names.some((known) => read(known) === name),
    );
    const [family] = families;
    if (families.length === 1 && family !== undefined) return family[0];
    const exact = items.filter((item) => read(item.name) === name || read(USUAL[table]?.[item.code] ?? '') === name);
    const hits =
      exact.length > 0 ? exact : items.filter((item) => namesOf(table, item).some((known) => read(known) === name));
    const common = hits.find((item) =>
      hits.every((other) => other === item || coarserCodes(table, other.code).includes(item.code)),
    );
    return common?.code;
  };
  const named = byName(wanted);
  if (named !== undefined || rest === '') return named;
  const found = byName(rest);
  return found === code || items.every((item) => item.code !== code) ? found : undefined;
}
