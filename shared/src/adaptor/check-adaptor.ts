import { type Bilingual, bilingual } from '../catalogue/bilingual.ts';
import { conceptOf, sensitivityOf } from '../catalogue/catalogue.ts';
import type { CodeItem } from '../catalogue/code-tables/code-table.ts';
import { CODE_TABLES } from '../catalogue/code-tables/registry.ts';
import { type AdaptedField, type Adaptor, adaptorSchema } from './adaptor.ts';
import { labelKey } from './find-adapted.ts';

export type AdaptorCheck =
  | { readonly ok: true; readonly adaptor: Adaptor }
  | { readonly ok: false; readonly problems: readonly Bilingual[] };

/** Reads an adaptor from outside and reports every problem at once: shape, unknown concepts, forbidden concepts, codes no table has, double labels. */
export function checkAdaptor(raw: unknown): AdaptorCheck {
  const parsed = adaptorSchema.safeParse(raw);
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.error.issues.map(({ path, message }) =>
        bilingual(`${path.join('.')} 格式不对`, `${path.join('.')}: ${message}`),
      ),
    };
  }
  const problems = parsed.data.forms.flatMap((form) => [
    ...form.fields.flatMap((field) => fieldProblems(form.id, field)),
    ...doubles(form.fields).map((label) =>
      bilingual(`${form.id}:标签“${label}”重复,请加 name`, `${form.id}: label “${label}” twice, add a name`),
    ),
  ]);
  return problems.length === 0 ? { ok: true, adaptor: parsed.data } : { ok: false, problems };
}

function fieldProblems(form: string, { label, concept, codeMap }: AdaptedField): Bilingual[] {
  if (concept === 'none') return [];
  const at = `${form} ${label}`;
  const known = conceptOf(concept);
  if (known === undefined) return [bilingual(`${at}:没有概念 ${concept}`, `${at}: no concept ${concept}`)];
  if (sensitivityOf(concept) === 'X' || concept.startsWith('account.')) {
    return [bilingual(`${at}:${concept} 不得填写`, `${at}: ${concept} is never filled`)];
  }
  const table = known.concept.codeTable;
  const items: readonly CodeItem[] = table === undefined ? [] : CODE_TABLES[table].items;
  const unknown = Object.keys(codeMap ?? {}).filter(
    (code) => table !== undefined && items.every((item) => item.code !== code),
  );
  return unknown.map((code) => bilingual(`${at}:码表 ${table} 没有 ${code}`, `${at}: table ${table} has no ${code}`));
}

function doubles(fields: readonly AdaptedField[]): string[] {
  const seen = new Set<string>();
  return fields.flatMap(({ label, name }) => {
    const key = `${labelKey(label)} ${name ?? ''}`;
    const again = seen.has(key);
    seen.add(key);
    return again ? [label] : [];
  });
}
