import { type Bilingual, bilingual } from '@tongban/shared/catalogue/bilingual';
import { CONCEPTS, conceptOf, labelOf, sensitivityOf } from '@tongban/shared/catalogue/catalogue';
import type { QualifiedId, ValueType } from '@tongban/shared/catalogue/concept';

/** Whose facts a field belongs to: one member, or the household and the case as a whole. */
export type Owner = 'member' | 'household';

export interface FieldGroup {
  readonly id: string;
  readonly label: Bilingual;
  readonly owner: Owner;
  readonly concepts: readonly QualifiedId[];
  /** Shown open from the start; the others open when the clerk wants them or when they hold something. */
  readonly open: boolean;
}

/** The fields a new dossier shows: those most portals ask (businesses.md). Everything else is one search away. */
export const FIELD_GROUPS: readonly FieldGroup[] = Object.freeze([
  {
    id: 'identity',
    label: bilingual('身份', 'Identity'),
    owner: 'member',
    open: true,
    concepts: ['person.name', 'person.mobile', 'person.idNumber', 'person.sex', 'person.birthDate', 'person.ethnicity'],
  },
  {
    id: 'address',
    label: bilingual('户籍与居住', 'Registered and home address'),
    owner: 'member',
    open: true,
    concepts: [
      'person.hukouRegion',
      'person.hukouAddress',
      'person.residenceRegion',
      'person.residenceAddress',
      'person.hukouType',
    ],
  },
  {
    id: 'life',
    label: bilingual('婚姻、学历、就业', 'Marriage, education, work'),
    owner: 'member',
    open: false,
    concepts: [
      'person.maritalStatus',
      'person.education',
      'person.politicalStatus',
      'person.employmentStatus',
      'person.employer',
      'person.insuredCategory',
    ],
  },
  {
    id: 'bank',
    label: bilingual('银行账户', 'Bank account'),
    owner: 'member',
    open: false,
    concepts: ['person.bankName', 'person.bankAccountName', 'person.bankAccount'],
  },
  {
    id: 'health',
    label: bilingual('健康与残疾', 'Health and disability'),
    owner: 'member',
    open: false,
    concepts: [
      'person.health',
      'person.disabilityCardNo',
      'person.disabilityType',
      'person.disabilityLevel',
      'person.selfCare',
      'person.laborCapacity',
    ],
  },
  {
    id: 'assistance',
    label: bilingual('收入与救助', 'Income and assistance'),
    owner: 'member',
    open: false,
    concepts: [
      'person.income',
      'person.isLowIncome',
      'person.lowIncomeType',
      'person.hasOtherAllowance',
      'person.disabilityAllowanceType',
    ],
  },
  {
    id: 'household',
    label: bilingual('家庭与办件', 'Household and case'),
    owner: 'household',
    open: false,
    concepts: [
      'household.wageIncome',
      'household.transferIncome',
      'household.rigidExpenditure',
      'household.houseCount',
      'application.reason',
    ],
  },
]);

/** Types nobody types in: files and secrets never enter a dossier, tables and trees come with issues of their own. */
const NOT_TYPED: ReadonlySet<ValueType> = new Set(['file', 'secret', 'rows', 'tree']);
/** Comes from the session, from the member itself, or is never kept. */
const NOT_KEPT = /^(handler|account|grid)\.|^person\.(relationToHead|age)$/;

export const isEditable = (id: QualifiedId): boolean => {
  const resolved = conceptOf(id);
  return (
    resolved !== undefined && !NOT_TYPED.has(resolved.concept.type) && !NOT_KEPT.test(id) && sensitivityOf(id) !== 'X'
  );
};

export const ownerOf = (id: QualifiedId): Owner =>
  conceptOf(id)?.role === undefined && !id.startsWith('org.') ? 'household' : 'member';

export interface EditableField {
  readonly id: QualifiedId;
  readonly label: Bilingual;
}

/** Every field that may be added: each concept, and under each subject that portals ask for (监护人联系电话 …). */
export const ALL_EDITABLE: readonly EditableField[] = Object.freeze(
  Object.values(CONCEPTS)
    .flatMap((concept) => [
      concept.id,
      ...Object.keys(concept.byRole ?? {}).map((role) => concept.id.replace(/^person\./, `${role}.`)),
    ])
    .filter(isEditable)
    .map((id) => ({ id, label: labelOf(id) })),
);
