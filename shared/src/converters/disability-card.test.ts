import { expect, it } from 'vitest';
import { checkDisabilityCard } from './disability-card.ts';

const check = (text: string) => checkDisabilityCard(text, '2026-11-22');

it('reads type and level, and a reissue', () => {
  expect(check('10000019900101002X43')).toMatchObject({ ok: true, type: '4', level: '3', reissued: false });
  expect(check('10000019900101002x72b1')).toMatchObject({
    ok: true,
    type: '7',
    level: '2',
    reissued: true,
    cardNo: '10000019900101002X72B1',
  });
});
it.each(['10000019900101002X83', '10000019900101002X45', '100000199001010021 43', '10000019900101002X'])(
  'refuses %s',
  (text) => {
    expect(check(text).ok).toBe(false);
  },
);
