import { ETHNICITIES } from '../host/data/ethnicities.ts';

export interface Code {
  readonly code: string;
  readonly name: string;
}

/** The one bank this office pays through: the credit union of its own county. */
export const BANKS: readonly Code[] = [{ code: '402', name: '样例县农村信用社' }];

/** Posted as `code|name`, as old beans split it. */
export const SEXES: readonly Code[] = [
  { code: '1', name: '男' },
  { code: '2', name: '女' },
];

/** Lists opened in the page's own popup. Relations use the first digit of GB/T 4761, as seen from the applicant. */
export const POPUP_CODES = Object.freeze({
  mz: ETHNICITIES,
  dbrgx: [
    { code: '1', name: '配偶' },
    { code: '2', name: '子' },
    { code: '3', name: '女' },
    { code: '4', name: '孙子女' },
    { code: '5', name: '父母' },
    { code: '7', name: '兄弟姐妹' },
    { code: '8', name: '其他' },
  ],
} satisfies Record<string, readonly Code[]>);

/** 档次 by age in full years. */
export const TIERS: readonly (Code & { readonly from: number })[] = [
  { code: '1', name: '80-89', from: 80 },
  { code: '2', name: '90-99', from: 90 },
  { code: '3', name: '100+', from: 100 },
];

/** Yes is 1 and no is 0 here, unlike at the disabled persons' federation. */
export const YES_NO: readonly Code[] = [
  { code: '1', name: '是' },
  { code: '0', name: '否' },
];

export function nameOf(list: readonly Code[], code: string): string {
  return list.find((item) => item.code === code)?.name ?? code;
}
