import { expect, it } from 'vitest';
import { newDossier } from './new-dossier.ts';
import { expired, expiryOf, MAX_TTL_MS, withTimeToLive } from './time-to-live.ts';

const MADE = '2026-11-22T00:00:00.000Z';
const at = (hours: number) => new Date(Date.parse(MADE) + hours * 3_600_000);

it('gives one shift, and never more than seven days', () => {
  expect([expiryOf(MADE), expiryOf(MADE, MAX_TTL_MS * 9), expiryOf(MADE, -1)]).toEqual([
    '2026-11-22T12:00:00.000Z',
    '2026-11-29T00:00:00.000Z',
    '2026-11-22T12:00:00.000Z',
  ]);
});
it('dies on the instant, and when its dates make no sense', () => {
  const dossier = newDossier({ id: 'd1', kind: 'person', memberId: 'm1', now: at(0) });
  expect([expired(dossier, at(11.99)), expired(dossier, at(12))]).toEqual([false, true]);
  expect(expired({ ...dossier, expiresAt: 'never' }, at(0))).toBe(true);
  expect(expired({ ...dossier, expiresAt: '9999-12-31T00:00:00.000Z' }, at(24 * 8))).toBe(true);
});
it('cannot be prolonged beyond seven days from its making', () => {
  const dossier = newDossier({ id: 'd1', kind: 'person', memberId: 'm1', now: at(0) });
  expect(withTimeToLive(dossier, at(24 * 6), MAX_TTL_MS).expiresAt).toBe('2026-11-29T00:00:00.000Z');
});
it('starts with the head as its one member', () => {
  expect(newDossier({ id: 'd1', kind: 'household', memberId: 'm1', now: at(0) })).toEqual({
    id: 'd1',
    kind: 'household',
    facts: {},
    members: [{ id: 'm1', relation: '01', facts: {} }],
    createdAt: MADE,
    updatedAt: MADE,
    expiresAt: '2026-11-22T12:00:00.000Z',
  });
  expect(newDossier({ id: 'd2', kind: 'organisation', memberId: 'm1', now: at(0) }).members).toEqual([]);
});
