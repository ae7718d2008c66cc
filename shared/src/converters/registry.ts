import type { ValueType } from '../catalogue/concept.ts';
import { addressConverter } from './address.ts';
import { boolean } from './boolean.ts';
import { code } from './code.ts';
import type { Converter } from './converter.ts';
import { date, datetime, month } from './date.ts';
import { dateRange } from './date-range.ts';
import { disabilityCardNo, idNumber } from './id-number-value.ts';
import { money } from './money.ts';
import { number } from './number.ts';
import { bankAccount, email, phone, postcode, uscc } from './number-text.ts';
import { regionConverter } from './region.ts';
import { BUILT_IN_REGIONS } from './region-data.ts';
import type { RegionTable } from './region-table.ts';
import { text } from './text.ts';
import { file, rows, secret, tree } from './unfillable.ts';

export type Converters = Readonly<Record<ValueType, Converter>>;

/** Every value type and its converter, over a table of divisions. */
export const convertersWith = (regions: RegionTable): Converters =>
  Object.freeze({
    text,
    code,
    boolean,
    date,
    month,
    datetime,
    dateRange,
    idNumber,
    disabilityCardNo,
    uscc,
    phone,
    email,
    postcode,
    money,
    number,
    region: regionConverter(regions),
    address: addressConverter(regions),
    rows,
    bankAccount,
    tree,
    file,
    secret,
  });

/** The converters over the divisions that are built in. */
export const CONVERTERS: Converters = convertersWith(BUILT_IN_REGIONS);
