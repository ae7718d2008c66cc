/** The names this portal posts, in the order of the form. `allowance` repeats, one per ticked box. */
export const FIELD_NAMES = Object.freeze([
  'applyName',
  'sex',
  'birthYm',
  'disabledCard',
  'idCard',
  'telephone',
  'disType',
  'disLevel',
  'isDb',
  'dbType',
  'isTk',
  'allowance',
  'bankName',
  'accountName',
  'bankCard',
  'hjProvince',
  'hjCity',
  'hjCounty',
  'hjTown',
  'hjVillage',
  'liveAddr',
  'guardianName',
  'guardianTel',
  'reason',
  'applyDate',
] as const);

export type FieldName = (typeof FIELD_NAMES)[number];

/** What was typed, as posted and trimmed; repeated values are joined with a comma, absent ones are ''. */
export type Draft = Readonly<Record<FieldName, string>>;

/** Reads a parsed urlencoded body. Names the form does not have are dropped. */
export function draftOf(body: Readonly<Record<string, unknown>>): Draft {
  const read = (name: string): string => {
    const value = body[name];
    if (Array.isArray(value)) return value.map(String).join(',');
    return typeof value === 'string' ? value.trim() : '';
  };
  return Object.fromEntries(FIELD_NAMES.map((name) => [name, read(name)])) as Record<FieldName, string>;
}

export const EMPTY_DRAFT: Draft = draftOf({});
