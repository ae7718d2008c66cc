import dayjs, { type Dayjs } from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import { type Enrolment, type FieldName, readEnrolment } from '../codes/model.ts';

dayjs.extend(customParseFormat);

/** Shown and sent alike. */
export const DATE_FORMAT = 'YYYYMMDD';

/** What antd's controls hold: days for pickers, code paths for cascaders, else text. */
export type FormValues = Partial<Record<FieldName, string | string[] | Dayjs | null>>;

const DATES: ReadonlySet<string> = new Set(['brdy', 'aac030']);
const REGIONS: ReadonlySet<string> = new Set(['resd_loc_admdvs', 'live_admdvs']);

export function toEnrolment(values: FormValues): Enrolment {
  const texts = Object.entries(values).map(([name, value]) => {
    if (Array.isArray(value)) return [name, value.at(-1)];
    if (dayjs.isDayjs(value)) return [name, value.format(DATE_FORMAT)];
    return [name, value];
  });
  return readEnrolment(Object.fromEntries(texts));
}

export function toFormValues(enrolment: Enrolment): FormValues {
  const values = Object.entries(enrolment).map(([name, text]) => {
    if (text === '') return [name, undefined];
    if (DATES.has(name)) return [name, dayjs(text, DATE_FORMAT)];
    if (REGIONS.has(name)) return [name, [text.slice(0, 2), text.slice(0, 4), text]];
    return [name, text];
  });
  return Object.fromEntries(values) as FormValues;
}
