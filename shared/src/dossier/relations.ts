/** A person as relations need them. `toHead` is the GB/T 4761 code seen from the head ('01'/'02' the head). */
export interface Kin {
  readonly id: string;
  readonly toHead: string;
  /** '1' male, '2' female. */
  readonly sex?: string;
  /** ISO date. */
  readonly birthDate?: string;
  /** GB/T 2261.2. */
  readonly maritalStatus?: string;
}

type Kind =
  | 'head'
  | 'spouse'
  | 'child'
  | 'step-child'
  | 'child-in-law'
  | 'grandchild'
  | 'parent'
  | 'parent-in-law'
  | 'step-parent'
  | 'sibling'
  | 'grandparent';

const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/^0[12]$/, 'head'],
  [/^1[012]$/, 'spouse'],
  [/^[23][0-6]$|^[23]9$/, 'child'],
  [/^[23]7$/, 'step-child'],
  [/^[23]8$/, 'child-in-law'],
  [/^4[0-4]$/, 'grandchild'],
  [/^5[012]$/, 'parent'],
  [/^5[3-6]$/, 'parent-in-law'],
  [/^5[78]$/, 'step-parent'],
  [/^7[01357]$/, 'sibling'],
  [/^6[0-4]$/, 'grandparent'],
];

export const isHead = (kin: Pick<Kin, 'toHead'>): boolean => kindOf(kin.toHead) === 'head';

const kindOf = (code: string): Kind | undefined => KINDS.find(([pattern]) => pattern.test(code))?.[1];

/** One of three codes by sex: the last where the sex is not known. */
const bySex = (kin: Kin, male: string, female: string, unknown: string | undefined): string | undefined =>
  kin.sex === '1' ? male : kin.sex === '2' ? female : unknown;

/**
 * The GB/T 4761 code of `to` as seen from `from`, through the head of the household (D08). Undefined wherever the chain does
 * not determine it: in-laws of an unnamed child, children of a remarried couple, cousins.
 */
export function relationBetween(from: Kin, to: Kin, head: Kin | undefined): string | undefined {
  if (from.id === to.id) return '01';
  if (isHead(from)) return isHead(to) ? undefined : to.toHead;
  if (isHead(to)) return inverse(from.toHead, to, from);
  return head === undefined ? undefined : throughHead(from, to, head);
}

/** The head as seen from someone whose code is `code`. */
function inverse(code: string, head: Kin, from: Kin): string | undefined {
  switch (kindOf(code)) {
    case 'spouse':
      return bySex(head, '11', '12', '10');
    case 'child':
      return bySex(head, '51', '52', '50');
    case 'step-child':
      return bySex(head, '57', '58', undefined);
    case 'child-in-law':
      return code === '28' ? bySex(head, '55', '56', undefined) : bySex(head, '53', '54', undefined);
    case 'grandchild':
      return code === '43' || code === '44'
        ? bySex(head, '63', '64', '60')
        : code === '40'
          ? '60'
          : bySex(head, '61', '62', '60');
    case 'parent':
      return bySex(head, '20', '30', undefined);
    case 'parent-in-law':
      return code === '53' || code === '54' ? '38' : '28';
    case 'step-parent':
      return bySex(head, '27', '37', undefined);
    case 'sibling':
      return siblingOf(from, head);
    case 'grandparent':
      return code === '63' || code === '64'
        ? bySex(head, '43', '44', '40')
        : code === '60'
          ? '40'
          : bySex(head, '41', '42', '40');
    default:
      return undefined;
  }
}

function throughHead(from: Kin, to: Kin, head: Kin): string | undefined {
  const steps = `${kindOf(from.toHead) ?? '?'} → ${kindOf(to.toHead) ?? '?'}`;
  switch (steps) {
    case 'child → child':
      return siblingOf(from, to);
    case 'child → spouse':
      return firstMarriage(head, to) ? bySex(to, '51', '52', '50') : undefined;
    case 'spouse → child':
      return firstMarriage(head, from) ? to.toHead : undefined;
    case 'parent → parent':
      return stillMarried(from, to) ? bySex(to, '11', '12', '10') : undefined;
    case 'parent → spouse':
      return bySex(to, '28', '38', undefined);
    case 'spouse → parent':
      return head.sex === '1'
        ? bySex(to, '53', '54', undefined)
        : head.sex === '2'
          ? bySex(to, '55', '56', undefined)
          : undefined;
    case 'parent → child':
      return head.sex === '2' ? bySex(to, '43', '44', '40') : head.sex === '1' ? bySex(to, '41', '42', '40') : '40';
    case 'child → parent':
      return head.sex === '2' ? bySex(to, '63', '64', '60') : head.sex === '1' ? bySex(to, '61', '62', '60') : '60';
    default:
      return undefined;
  }
}

/** A child of the head is the spouse's child too unless one of the two is divorced, widowed or married again. */
const firstMarriage = (head: Kin, spouse: Kin): boolean =>
  [head, spouse].every(({ maritalStatus }) => !/^(22|23|30|40)$/.test(maritalStatus ?? ''));

const stillMarried = (a: Kin, b: Kin): boolean =>
  a.sex !== undefined &&
  b.sex !== undefined &&
  a.sex !== b.sex &&
  [a, b].every(({ maritalStatus }) => maritalStatus?.startsWith('2') === true);

/** Elder or younger by birth date, brother or sister by sex; 70 where one of the two is not known. */
function siblingOf(from: Kin, to: Kin): string {
  if (from.birthDate === undefined || to.birthDate === undefined || from.birthDate === to.birthDate) return '70';
  return (to.birthDate < from.birthDate ? bySex(to, '71', '75', '70') : bySex(to, '73', '77', '70')) ?? '70';
}
