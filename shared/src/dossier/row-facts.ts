import { isRoleId } from '../catalogue/roles.ts';
import type { CanonicalValue } from '../converters/converter.ts';
import type { PageField } from '../recognisers/page-form.ts';
import { derive } from './derivations.ts';
import type { FlatFacts } from './subject.ts';

export interface RowFacts {
  /** The concept under `person`, as rows are keyed. */
  readonly concept: string;
  /** The facts of the row's person, before those of the whole household. */
  readonly facts: FlatFacts;
}

type Row = Readonly<Record<string, string | boolean>>;

/**
 * The person a repeating row is about: row r takes the r-th member (D24), a table of children the r-th child, a table of
 * supporters the r-th supporter. Undefined beyond the last: such rows stay untouched.
 */
export function rowFacts(
  field: PageField,
  concept: string,
  facts: FlatFacts,
  members: 'others' | 'everybody',
  today: string,
): RowFacts | undefined {
  const [prefix = '', what = ''] = concept.split('.');
  if (field.row === undefined) return undefined;
  const about = isRoleId(prefix) ? prefix : 'person';
  const table = /赡养|抚养|扶养/.test(field.section.join(' ')) ? 'household.supporters' : 'household.members';
  const others = rowsOf(facts[table]);
  const everybody = members === 'everybody' && table === 'household.members' ? [ownRow(facts), ...others] : others;
  const chosen =
    about === 'child'
      ? everybody.filter((row) => /^[23][0-6]$|^[23]9$/.test(String(row['person.relationToApplicant'] ?? '')))
      : everybody;
  const row = chosen[field.row.index];
  if (row === undefined) return undefined;
  const derived = Object.fromEntries(
    Object.entries(derive('person', (id) => row[id], today)).map(([id, { value }]) => [id, value]),
  );
  const shared = Object.fromEntries(Object.entries(facts).filter(([id]) => !id.startsWith('person.')));
  const asked = isRoleId(prefix) ? `person.${what}` : concept;
  return { concept: asked, facts: { ...shared, ...derived, ...row } };
}

const rowsOf = (value: CanonicalValue | undefined): readonly Row[] => (Array.isArray(value) ? value : []);

const ownRow = (facts: FlatFacts): Row =>
  Object.fromEntries(
    Object.entries(facts).filter(
      (entry): entry is [string, string | boolean] => entry[0].startsWith('person.') && typeof entry[1] !== 'object',
    ),
  );
