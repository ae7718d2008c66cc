import type { CodeTableId } from './code-tables/registry.ts';
import type { RoleId } from './roles.ts';

/** How a concept's canonical value is written; the forms are those of concepts.json `types`. */
export type ValueType =
  | 'text'
  | 'code'
  | 'boolean'
  | 'date'
  | 'month'
  | 'datetime'
  | 'dateRange'
  | 'idNumber'
  | 'disabilityCardNo'
  | 'uscc'
  | 'phone'
  | 'email'
  | 'postcode'
  | 'money'
  | 'number'
  | 'region'
  | 'address'
  | 'rows'
  | 'bankAccount'
  | 'tree'
  | 'file'
  | 'secret';

/**
 * N not personal · P personal · PI identity number · S sensitive (off until ticked one by one)
 * · X never enters a dossier. GB/T 45574-2025; PIPL art. 28.
 */
export type Sensitivity = 'N' | 'P' | 'PI' | 'S' | 'X';

/** What a field means. One entry of the catalogue; `id` is `<prefix>.<what>`, e.g. `person.idNumber`. */
export interface Concept {
  readonly id: string;
  readonly label: string;
  readonly aliases: readonly string[];
  /** Identifiers seen on the wire or in `name`/`id`: GA/T 543 pinyin initials, 金保 aac002, 医保 camelCase. */
  readonly wireNames: readonly string[];
  readonly type: ValueType;
  readonly codeTable?: CodeTableId;
  readonly sensitivity: Sensitivity;
  /** Labels that look alike and must never match this concept. */
  readonly notLabels?: readonly string[];
  /** The concept under another subject: `person.name` → `head.name` 户主姓名. */
  readonly byRole?: Partial<Record<RoleId, RoleNaming>>;
}

export interface RoleNaming {
  readonly label: string;
  readonly aliases: readonly string[];
  readonly wireNames: readonly string[];
  readonly sensitivity?: Sensitivity;
}

/**
 * A concept with its role as one id: `person.name`, `guardian.mobile`, `household.members`. The prefix replaces
 * `person.`; other prefixes (`org.`, `household.`, `application.` …) take no role.
 */
export type QualifiedId = string;
