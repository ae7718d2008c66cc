/** One row of 家庭成员, as the page edits it and as it is stored. All values are strings. */
export interface Member {
  name: string;
  idNumber: string;
  relation: string;
  sex: string;
  birthday: string;
  employment: string;
  incomeYear: string;
}

/** The form 最低生活保障申请 in this portal's 口径. Dates are yyyy-MM-dd, regions six digits, money yuan per year. */
export interface Application {
  name: string;
  idNumber: string;
  sex: string;
  birthday: string;
  nation: string;
  marriage: string;
  education: string;
  politics: string;
  hukouType: string;
  phone: string;
  province: string;
  city: string;
  county: string;
  address: string;
  health: string;
  laborCapacity: string;
  isDisabled: string;
  headName: string;
  headIdNumber: string;
  familySize: string;
  incomeYear: string;
  bankName: string;
  bankNo: string;
  applyReason: string;
  applyDate: string;
  members: Member[];
}

export function emptyMember(): Member {
  return { name: '', idNumber: '', relation: '', sex: '', birthday: '', employment: '', incomeYear: '' };
}

export function emptyApplication(): Application {
  return {
    name: '',
    idNumber: '',
    sex: '',
    birthday: '',
    nation: '',
    marriage: '',
    education: '',
    politics: '',
    hukouType: '',
    phone: '',
    province: '',
    city: '',
    county: '',
    address: '',
    health: '',
    laborCapacity: '',
    isDisabled: '',
    headName: '',
    headIdNumber: '',
    familySize: '',
    incomeYear: '',
    bankName: '',
    bankNo: '',
    applyReason: '',
    applyDate: '',
    members: [emptyMember()],
  };
}

/** Whatever came in (a post, a draft) as an application: known fields only, strings only. */
export function readApplication(source: unknown): Application {
  const application = emptyApplication();
  const { members, ...texts } = application;
  const given = isRecord(source) ? source : {};
  const rows = Array.isArray(given.members) ? given.members.slice(0, 20) : members;
  return { ...readTexts(texts, given), members: rows.map((row) => readTexts(emptyMember(), isRecord(row) ? row : {})) };
}

function readTexts<T extends object>(empty: T, given: Record<string, unknown>): T {
  const entries = Object.keys(empty).map((key) => {
    const value = given[key];
    return [key, typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''];
  });
  return Object.fromEntries(entries) as T;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
