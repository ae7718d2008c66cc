import express, { type RequestHandler } from 'express';
import iconv from 'iconv-lite';

/** The character set a portal's pages and forms are in. */
export type Charset = 'utf-8' | 'gbk';

const LIMIT = '256kb';

function decode(text: string, charset: Charset): string {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const hex = text[at] === '%' ? /^[0-9a-f]{2}$/i.exec(text.slice(at + 1, at + 3)) : null;
    if (hex) at += 2;
    bytes.push(hex ? Number.parseInt(hex[0], 16) : text[at] === '+' ? 0x20 : text.charCodeAt(at));
  }
  return iconv.decode(Buffer.from(bytes), charset);
}

/** `application/x-www-form-urlencoded` in any charset; a name sent more than once becomes an array, in order. */
export function parseForm(raw: string, charset: Charset): Record<string, string | string[]> {
  const form: Record<string, string | string[]> = Object.create(null);
  for (const pair of raw.split('&')) {
    if (pair === '') continue;
    const at = pair.indexOf('=');
    const name = decode(at < 0 ? pair : pair.slice(0, at), charset);
    const value = at < 0 ? '' : decode(pair.slice(at + 1), charset);
    const before = form[name];
    form[name] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
  }
  return form;
}

/** Bodies as browsers post them from this portal's pages: forms in its charset, and JSON. Sets `req.body`. */
export function formBody(charset: Charset): RequestHandler[] {
  return [
    express.json({ limit: LIMIT }),
    express.raw({ type: 'application/x-www-form-urlencoded', limit: LIMIT }),
    (req, _res, next) => {
      if (Buffer.isBuffer(req.body)) req.body = parseForm(req.body.toString('latin1'), charset);
      next();
    },
  ];
}

/** One value of a posted form; absent and repeated names give the first value or ''. Trimmed. */
export function formValue(body: unknown, name: string): string {
  const value = typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined;
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first.trim() : '';
}
