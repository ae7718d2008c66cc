import type { Dossier } from '@tongban/shared/dossier/dossier';
import type { PageField } from '@tongban/shared/recognisers/page-form';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../../platform/testing/fake-browser.ts';

vi.mock('../../platform/native-api.ts', () => ({ browser: fakeBrowser().api }));
vi.stubGlobal('__HUB__', 'https://hub.example');
const { makePreview, pageChanged, tick } = await import('./preview.ts');
const { newTabFill, openLines } = await import('./tab-fill.ts');

const at = '2026-03-02T08:00:00.000Z';
const fact = (value: string) => ({ value, source: { kind: 'entered' as const }, grade: 'D' as const, at });
const member = {
  id: 'm1',
  relation: '01',
  facts: { 'person.name': fact('李样例'), 'person.mobile': fact('13000000000') },
};
const dossier = { id: 'd1', kind: 'household', facts: {}, members: [member] } as unknown as Dossier;
const clerk = { issuer: 'i', subject: 's', name: '', accessToken: '', accessTokenExpiresAt: 0, scope: '' };
const subject = { dossier, memberId: 'm1', clerk };

const field = (key: string, label: string, more: Partial<PageField> = {}): PageField => ({
  key,
  driver: 'native-text',
  widget: 'text',
  labels: [{ source: 'label-for', text: label }],
  section: [],
  options: [],
  required: false,
  readOnly: false,
  disabled: false,
  visible: true,
  filled: false,
  ...more,
});
const scan = (fields: readonly PageField[], documentToken = 'doc', frameId = 0) => ({
  origin: 'https://portal.example',
  frames:
    fields.length === 0
      ? []
      : [{ frameId, form: { documentToken, origin: 'o', path: '/', title: '', headings: [], fields } }],
  empty: [],
  refusedFrames: [],
});
const done = (name: string) => ({ field: name, status: 'filled' as const, code: 'verified' as const });

const NAME = field('f0', '姓名');
const PHONE = field('f1', '手机号码');
let fill: ReturnType<typeof newTabFill>;

beforeEach(() => {
  fill = newTabFill();
  fill.scan = scan([NAME]);
  makePreview(fill, subject);
});

describe('a page that changes under a preview', () => {
  it('keeps what the clerk unticked, adds what is new and counts it once', () => {
    tick(fill, '0:f0', false);
    pageChanged(fill, scan([PHONE, NAME]), subject);
    expect(fill).toMatchObject({ stage: 'preview', arrived: 1 });
    expect([...fill.ticks]).toEqual(['0:f1']);
    pageChanged(fill, scan([PHONE, { ...NAME, visible: false }]), subject);
    pageChanged(fill, scan([PHONE, NAME]), subject);
    expect(fill.arrived).toBe(1);
    expect([...fill.ticks]).toEqual(['0:f1']);
  });

  it('asks anew when the same field would get something else', () => {
    tick(fill, '0:f0', false);
    pageChanged(fill, scan([field('f0', '手机号码')]), subject);
    expect([...fill.ticks]).toEqual(['0:f0']);
  });

  it('is void when no field is left, and comes back with the fields', () => {
    pageChanged(fill, scan([]), subject);
    expect(fill).toMatchObject({ stage: 'idle', failure: { code: 'navigated' } });
    pageChanged(fill, scan([NAME]), subject);
    expect(fill).toMatchObject({ stage: 'preview', failure: undefined });
  });
});

describe('a page that changes after a fill', () => {
  beforeEach(() => {
    fill.receipts = new Map([['0:f0', done('f0')]]);
    fill.stage = 'receipt';
  });

  it('offers what is new and leaves the receipt alone; what was filled is not offered again', () => {
    pageChanged(fill, scan([{ ...NAME, filled: true }, PHONE]), subject);
    expect(fill).toMatchObject({ stage: 'receipt', more: 1 });
    makePreview(fill, subject);
    expect(openLines(fill).map(({ key }) => key)).toEqual(['0:f1']);
    expect([...fill.ticks]).toEqual(['0:f1']);
    expect([...fill.receipts.keys()]).toEqual(['0:f0']);
  });

  it('does not offer what the clerk had before her and left', () => {
    fill.seen = new Set(['doc:f0', 'doc:f1']);
    pageChanged(fill, scan([{ ...NAME, filled: true }, PHONE]), subject);
    expect(fill.more).toBe(0);
  });

  it('offers again what was hidden then and is shown now, and a box that was emptied for the next person', () => {
    fill.receipts = new Map([['0:f0', { field: 'f0', status: 'refused', code: 'hidden' }]]);
    pageChanged(fill, scan([{ ...NAME, visible: false }]), subject);
    expect(fill.more).toBe(0);
    pageChanged(fill, scan([NAME]), subject);
    expect(fill.more).toBe(1);
    fill.receipts = new Map([['0:f0', done('f0')]]);
    pageChanged(fill, scan([NAME]), subject);
    expect(fill.more).toBe(1);
  });

  it('keeps the line of a step that is gone, so that it can be undone', () => {
    pageChanged(fill, scan([PHONE]), subject);
    makePreview(fill, subject);
    expect(fill.plans[0]?.plan.lines.map((line) => line.field)).toEqual(['f1', 'f0']);
  });

  it('never takes another document in the same frame for the one that was filled', () => {
    pageChanged(fill, scan([NAME], 'another'), subject);
    makePreview(fill, subject);
    expect([...fill.receipts.keys()]).toEqual([]);
    expect([...fill.ticks]).toEqual(['0:f0']);
  });
});
