import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { parseForm } from '../host/form-body.ts';
import { html } from '../host/html.ts';
import { draftOf } from './draft.ts';
import { gbkLength, gbkMarkup, restoreRareCharacters } from './gbk.ts';

/** A value as a browser posts it from a GBK page. */
const post = (text: string) =>
  [...iconv.encode(text, 'gbk')].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');

describe('a form posted in GBK', () => {
  it('is read as GBK, not as UTF-8', () => {
    // The bytes of 万小样 in GBK, from the code chart: CDF2 D0A1 D1F9.
    expect(parseForm('xm=%CD%F2%D0%A1%D1%F9&xb=2%7C%C5%AE', 'gbk')).toEqual({ xm: '万小样', xb: '2|女' });
  });
  it('reads a second byte below 0x80 and plus signs', () => {
    // 丂 is 81 40: browsers leave the second byte @ as it is or escape it.
    expect(parseForm('a=%81%40&b=%81@&c=1+2', 'gbk')).toEqual({ a: '丂', b: '丂', c: '1 2' });
  });
  it('keeps the separator of ethnic names', () => {
    expect(parseForm(`xm=${post('阿依·古丽')}`, 'gbk').xm).toBe('阿依·古丽');
  });
  it('gives a rare character back that the browser wrote as a reference', () => {
    const body = parseForm('xm=%CD%F2%26%2314019%3B', 'gbk');
    expect(draftOf(body).xm).toBe('万㛃');
  });
});

describe('restoreRareCharacters', () => {
  it('leaves references alone that a person typed', () => {
    expect(restoreRareCharacters('&#19975; &#65; &#55357; &#1114112; &#128512;')).toBe(
      '&#19975; &#65; &#55357; &#1114112; 😀',
    );
  });
});

describe('gbkMarkup', () => {
  it('writes only what GBK lacks as references', () => {
    expect(gbkMarkup(html`<b>${'万㛃·😀'}</b>`).html).toBe('<b>万&#14019;·&#128512;</b>');
  });
});

describe('gbkLength', () => {
  it('counts two bytes for a Chinese character', () => expect(gbkLength('样例村3组')).toBe(9));
});
