/**
 * 城乡居民参保登记 as this portal stores it, named as the medical insurance platform names its fields. Strings only:
 * dates yyyymmdd, codes of the platform, regions the six digits of the county, the address joined in one line.
 */
export interface Enrolment {
  psn_name: string;
  psn_cert_type: string;
  certno: string;
  naty: string;
  gend: string;
  brdy: string;
  hshldr_name: string;
  hshldr_certno: string;
  aac069: string;
  mob: string;
  resd_natu: string;
  resd_loc_admdvs: string;
  live_admdvs: string;
  live_addr: string;
  live_addr_poscode: string;
  bac067: string;
  aac030: string;
}

export type FieldName = keyof Enrolment;

/** Which fields are on which page of the wizard, in order. */
export const STEPS: readonly { readonly title: string; readonly fields: readonly FieldName[] }[] = [
  {
    title: '基本信息',
    fields: [
      'psn_name',
      'psn_cert_type',
      'certno',
      'naty',
      'gend',
      'brdy',
      'hshldr_name',
      'hshldr_certno',
      'aac069',
      'mob',
      'resd_natu',
    ],
  },
  {
    title: '参保信息',
    fields: ['resd_loc_admdvs', 'live_admdvs', 'live_addr', 'live_addr_poscode', 'bac067', 'aac030'],
  },
];

export const LABELS: Readonly<Record<FieldName, string>> = {
  psn_name: '姓名',
  psn_cert_type: '证件类型',
  certno: '证件号码',
  naty: '民族',
  gend: '性别',
  brdy: '出生日期',
  hshldr_name: '户主姓名',
  hshldr_certno: '户主证件号码',
  aac069: '与户主关系',
  mob: '联系电话',
  resd_natu: '户口性质',
  resd_loc_admdvs: '户口所在地医保区划',
  live_admdvs: '居住地医保区划',
  live_addr: '住址',
  live_addr_poscode: '邮编',
  bac067: '参保人员类别',
  aac030: '登记日期',
};

/** What may be left empty. */
export const OPTIONAL: ReadonlySet<FieldName> = new Set<FieldName>(['live_addr_poscode']);

/** Whatever came in (a post, a draft) as an enrolment: known fields only, strings only. */
export function readEnrolment(source: unknown): Enrolment {
  const given = typeof source === 'object' && source !== null ? (source as Record<string, unknown>) : {};
  const entries = Object.keys(LABELS).map((name) => {
    const value = given[name];
    return [name, typeof value === 'string' ? value.trim() : ''];
  });
  return Object.fromEntries(entries) as unknown as Enrolment;
}
