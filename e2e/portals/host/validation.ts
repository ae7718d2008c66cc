/** What is wrong with a posted form: field name → message shown beside it. Empty when it may be filed. */
export type Problems = Record<string, string>;

/** Returns a message when the value is wrong. An empty value is only `required`'s business. */
export type Rule = (value: string, values: Readonly<Record<string, string>>) => string | undefined;

/** The first rule that fails speaks for its field. */
export function check(
  values: Readonly<Record<string, string>>,
  rules: Readonly<Record<string, readonly Rule[]>>,
): Problems {
  const problems: Problems = {};
  for (const [name, list] of Object.entries(rules)) {
    const value = values[name] ?? '';
    for (const rule of list) {
      const message = rule(value, values);
      if (message === undefined) continue;
      problems[name] = message;
      break;
    }
  }
  return problems;
}

export function required(label: string): Rule {
  return (value) => (value === '' ? `${label}不能为空` : undefined);
}

export function pattern(expression: RegExp, message: string): Rule {
  return (value) => (value === '' || expression.test(value) ? undefined : message);
}

export function oneOf(codes: readonly string[], label: string): Rule {
  const known = new Set(codes);
  return (value) => (value === '' || known.has(value) ? undefined : `${label}的选项不正确`);
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643-1999: 17 digits and an ISO 7064 MOD 11-2 check character. */
export function isIdNumber(value: string): boolean {
  if (!/^\d{17}[\dX]$/.test(value) || !isDate(value.slice(6, 14))) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(value[index]), 0);
  return '10X98765432'[sum % 11] === value[17];
}

export const idNumber: Rule = (value) =>
  value === '' || isIdNumber(value) ? undefined : '身份证号码格式或校验位不正确';

/** Whether eight digits are a day of the calendar. */
function isDate(yyyymmdd: string): boolean {
  const [year, month, day] = [yyyymmdd.slice(0, 4), yyyymmdd.slice(4, 6), yyyymmdd.slice(6, 8)].map(Number);
  if (year === undefined || month === undefined || day === undefined || year < 1850) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const DATE_FORMATS = {
  'yyyy-MM-dd': /^\d{4}-\d{2}-\d{2}$/,
  yyyyMMdd: /^\d{8}$/,
  'yyyy.MM.dd': /^\d{4}\.\d{2}\.\d{2}$/,
  yyyyMM: /^\d{6}$/,
  'yyyy-MM': /^\d{4}-\d{2}$/,
  'yyyy.MM': /^\d{4}\.\d{2}$/,
} as const;

/** Exactly this portal's date format and nothing else, and a day that exists. */
export function dateIn(format: keyof typeof DATE_FORMATS): Rule {
  return (value) => {
    if (value === '') return undefined;
    const digits = value.replace(/\D/g, '');
    const day = digits.length === 6 ? `${digits}01` : digits;
    return DATE_FORMATS[format].test(value) && isDate(day) ? undefined : `日期格式应为${format}`;
  };
}

export const mobile: Rule = pattern(/^1[3-9]\d{9}$/, '联系电话应为11位手机号');
export const bankAccount: Rule = pattern(/^\d{12,19}$/, '银行账号应为12至19位数字');
export const money: Rule = pattern(/^\d+(\.\d{1,2})?$/, '金额应为数字，最多两位小数');
