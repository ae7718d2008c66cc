import type { Converter } from './converter.ts';
import { isList, offerChoice, refuse, unreadable } from './offer.ts';

/** Bytes are never carried; the clerk uploads. */
export const file: Converter = {
  id: 'file',
  types: ['file'],
  toPage: () => refuse('never-filled', '附件由您上传', 'Files are uploaded by you'),
  fromPage: () => undefined,
};

/** Passwords, captchas and SMS codes: recognised only to be skipped. */
export const secret: Converter = {
  id: 'secret',
  types: ['secret'],
  toPage: () => refuse('never-filled', '口令和验证码只由本人输入', 'Passwords and codes are typed by their owner only'),
  fromPage: () => undefined,
};

/** Whole tables go in row by row, never into one field. */
export const rows: Converter = {
  id: 'rows',
  types: ['rows'],
  toPage: () => refuse('not-convertible', '成员表逐行填写', 'Tables are filled row by row'),
  fromPage: () => undefined,
};

/** Leaves of a portal's own tree: another portal's id means nothing here, only the text read beside it may match. */
export const tree: Converter = {
  id: 'tree',
  types: ['tree'],
  toPage(_value, target) {
    const said = target.facts[`${target.concept}.text`];
    if (typeof said !== 'string' || !isList(target.field))
      return refuse('not-convertible', '各系统的分类树不通用,请点选', 'Each portal has its own tree: please choose');
    return offerChoice({ codes: [], texts: [said] }, target);
  },
  fromPage: (text) => (unreadable(text) ? undefined : text.trim()),
};
