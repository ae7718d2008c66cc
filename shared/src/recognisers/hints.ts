/** What a label, placeholder or option list says about the form a value must take. */
export interface FieldHints {
  /** `yuan`, `wanYuan`, `squareMetre`, `mu` … as written in or after the label. */
  readonly unit?: 'yuan' | 'wanYuan' | 'squareMetre' | 'mu' | 'hectare' | 'month' | 'year' | 'percent';
  readonly period?: 'year' | 'month';
  /** Date mask in the letters y M d H m s: `yyyy-MM-dd`, `yyyyMMdd`, `yyyy年M月d日`, `yyyy.MM` … */
  readonly dateFormat?: string;
  readonly perCapita?: boolean;
  /** `身份证号(X 请大写)` and the like: nothing more than a note for the clerk. */
  readonly note?: string;
}
