import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import corpus from '../../../../e2e/corpus/dev.json' with { type: 'json' };
import { scrub } from '../../../../hub-server/src/log/scrub.ts';
import { hidePersonNames } from './person-names.ts';
import { MAX_WORDS } from './rule.ts';
import { safeWords, saysSomething } from './safe-words.ts';

// Address code 100000 belongs to nobody; the other numbers are test numbers of their schemes.
const SECRETS = [
  '100000193804150029',
  '10000019900101002X',
  '100000900101123',
  '１０００００１９９００１０１１２３３',
  '100000 1938 0415 0029',
  '6222021234567890128',
  '6222 0212 3456 7890 128',
  '6222-0212-3456-7890',
  '13900001234',
  '139-0000-1234',
  '+86 139 0000 1234',
  '0718-3220000',
  '1000**********0029',
  '139****1234',
  'E12345678',
  'sample.person@mail.example',
  'eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl',
];
const AROUND = ['', '证件号码:', '张三的', '(', '户编号', 'a', '家庭'];

describe('words that may be kept', () => {
  it.each(SECRETS)('hold nothing of %s, wherever it stands', (secret) => {
    for (const before of AROUND)
      for (const after of ['', '的家庭', ')', '号', '信息'])
        expect(safeWords(`${before}${secret}${after}`), `${before}…${after}`).not.toMatch(/\d{4}|sample|eyJ/);
  });

  it('hold no run of six digits and nothing the hub’s log scrubber would replace', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(...SECRETS, '姓名', '电话', '的', '(', ')', ':'),
      fc.bigInt({ min: 0n, max: 10n ** 19n }).map(String),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const safe = safeWords(pieces.join(''));
        expect(safe).not.toMatch(/\d{6}/);
        expect(scrub(safe).replace(/\?\[query\]/g, '')).not.toMatch(/\[(?:id-number|number|phone|token)\]/);
        expect(safe.length).toBeLessThanOrEqual(MAX_WORDS);
        expect(safeWords(safe)).toBe(safe);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['张三的家庭', '〇的家庭'],
    ['欧阳小明的家庭', '〇的家庭'],
    ['李样例家庭信息', '〇家庭信息'],
    ['户主:王样例', '户主:〇'],
    ['户主王样例(本人)', '户主〇(本人)'],
    ['赵四', '〇'],
    ['买买提·艾力的档案', '〇的档案'],
    ['正在为李样例办理', '正在为〇办理'],
    ['您好,王样例', '您好,〇'],
    ['受理李样例一事', '受理李样例一事'],
  ])('hide a name: %s', (text, safe) => {
    expect(safeWords(text)).toBe(safe);
  });

  it('hide what the resident at hand is called, in any phrase', () => {
    expect(safeWords('受理李样例一事', ['李样例', '女'])).toBe('受理〇一事');
    expect(safeWords('子女姓名', ['李样例', '女'])).toBe('子女姓名');
  });

  it('leave the words of real forms alone', () => {
    const texts = new Set(corpus.flatMap(({ fields }) => fields.flatMap(({ label, context }) => [label, context])));
    const masked = [...texts].filter((text) => hidePersonNames(text, '〇') !== text);
    expect(texts.size).toBeGreaterThan(1000);
    expect(masked.length / texts.size, masked.join(' ')).toBeLessThan(0.005);
  });

  it('know when nothing is left', () => {
    expect(saysSomething(safeWords('13900001234'))).toBe(false);
    expect(saysSomething(safeWords('张三'))).toBe(false);
    expect(saysSomething(safeWords('第13900001234号'))).toBe(true);
  });
});
