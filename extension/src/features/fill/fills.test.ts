import type { Dossier } from '@tongban/shared/dossier/dossier';
import type { PageField, PageForm } from '@tongban/shared/recognisers/page-form';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../../platform/testing/fake-browser.ts';

const fake = vi.hoisted(() => ({ current: undefined as unknown as ReturnType<typeof fakeBrowser> }));
vi.mock('../../platform/native-api.ts', () => ({
  get browser() {
    return fake.current.api;
  },
}));
vi.stubGlobal('__HUB__', 'https://hub.example');
const { changeSubject, checkStillThere, fillOf, fillPage, forgetFills, recognisePage, undoFill } = await import(
  './fills.ts'
);
const { tick } = await import('./preview.ts');
const { linesOf } = await import('./tab-fill.ts');
const { portals } = await import('../sign-in/ledger.ts');

const ORIGIN = 'https://portal.example';
const at = '2026-03-02T08:00:00.000Z';
const fact = (value: string) => ({ value, source: { kind: 'entered' as const }, grade: 'D' as const, at });
const dossier: Dossier = {
  id: 'd1',
  kind: 'household',
  facts: {},
  members: [
    {
      id: 'm1',
      relation: '01',
      facts: { 'person.name': fact('测试甲'), 'person.bankAccount': fact('6228480000000000019') },
    },
    { id: 'm2', relation: '20', facts: { 'person.name': fact('测试乙') } },
  ],
  createdAt: at,
  updatedAt: at,
  expiresAt: '2026-03-02T20:00:00.000Z',
};
const clerk = {
  issuer: 'i',
  subject: 's',
  name: '经办员',
  accessToken: 'secret-token',
  accessTokenExpiresAt: 0,
  scope: '',
};
const subject = (memberId: string) => ({ dossier, memberId, clerk });

const field = (key: string, label: string): PageField => ({
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
});
const form: PageForm = {
  documentToken: 'doc-1',
  origin: ORIGIN,
  path: '/form',
  title: '高龄津贴申请',
  headings: [],
  fields: [field('f0', '姓名'), field('f1', '银行账号')],
};

type Request = { type: string; writes?: readonly { field: string; value: unknown }[] };
let seen: Request[] = [];
let hidden = false;
const tabWithForm = (id: number) =>
  fake.current.tabs.set(id, {
    id,
    url: `${ORIGIN}/form`,
    frames: [
      {
        frameId: 0,
        origin: ORIGIN,
        agent: (request: Request) => {
          seen.push(request);
          if (request.type === 'page.read') return form;
          const status = hidden
            ? { status: 'refused', code: 'page-hidden' }
            : request.type === 'page.undo'
              ? { status: 'restored', code: 'undone' }
              : { status: 'filled', code: 'verified' };
          const fields = request.writes?.map((write) => write.field) ?? ['f0'];
          return { documentToken: 'doc-1', lines: fields.map((name) => ({ field: name, ...status })), ms: 1 };
        },
      },
    ],
  });
const shown = (tabId: number) =>
  Object.fromEntries(linesOf(fillOf(tabId).plans).map(({ line }) => [line.field, line.shown]));

beforeEach(() => {
  fake.current = fakeBrowser();
  seen = [];
  hidden = false;
  forgetFills();
  portals.value = [
    { id: 'p', name: { zh: '门户', en: 'P' }, origins: [ORIGIN], startUrl: ORIGIN, signIn: 'own', owner: '样例' },
  ];
  tabWithForm(1);
  tabWithForm(2);
});

describe('a fill', () => {
  it('writes nothing before the clerk fills, then exactly what is ticked (invariants 1, 6, 9)', async () => {
    await recognisePage(1, subject('m1'));
    expect(fillOf(1).stage).toBe('preview');
    expect(seen.map(({ type }) => type)).toEqual(['page.read']);
    await fillPage(1);
    const [write] = seen.filter(({ type }) => type === 'page.fill');
    expect(write?.writes?.map((one) => one.field)).toEqual(['f0']);
    expect([...fillOf(1).receipts.keys()]).toEqual(['0:f0']);
  });

  it('writes a sensitive value only after its own tick', async () => {
    await recognisePage(1, subject('m1'));
    tick(fillOf(1), '0:f1', true);
    tick(fillOf(1), '0:f0', false);
    await fillPage(1);
    expect(seen.at(-1)?.writes).toEqual([expect.objectContaining({ field: 'f1' })]);
  });

  it('hands the page approved values only: no dossier, no other member, no token (invariant 7)', async () => {
    await recognisePage(1, subject('m1'));
    await fillPage(1);
    const told = JSON.stringify(seen);
    for (const secret of ['测试乙', '6228480000000000019', 'secret-token', 'd1', 'm1'])
      expect(told).not.toContain(secret);
  });

  it('is undone', async () => {
    await recognisePage(1, subject('m1'));
    await fillPage(1);
    await undoFill(1);
    expect(fillOf(1)).toMatchObject({ stage: 'undone' });
    expect(fillOf(1).receipts.get('0:f0')?.status).toBe('restored');
  });
});

describe('a page at the back', () => {
  it('leaves the preview, and later the receipt, as they are, so that it can be asked again', async () => {
    await recognisePage(1, subject('m1'));
    hidden = true;
    await fillPage(1);
    expect(fillOf(1)).toMatchObject({ stage: 'preview', failure: { code: 'page-hidden' } });
    hidden = false;
    await fillPage(1);
    expect(fillOf(1)).toMatchObject({ stage: 'receipt', failure: undefined });
    hidden = true;
    await undoFill(1);
    expect(fillOf(1)).toMatchObject({ stage: 'receipt', failure: { code: 'page-hidden' } });
    expect(fillOf(1).receipts.get('0:f0')?.code).toBe('verified');
  });
});

describe('a preview', () => {
  it('belongs to its tab', async () => {
    await recognisePage(1, subject('m1'));
    await fillPage(2);
    expect(fillOf(2).stage).toBe('idle');
    expect(seen.filter(({ type }) => type === 'page.fill')).toEqual([]);
  });

  it('follows the member without reading the page again', async () => {
    await recognisePage(1, subject('m1'));
    changeSubject(1, subject('m2'));
    expect(shown(1).f0).toBe('测试乙');
    expect(seen.filter(({ type }) => type === 'page.read')).toHaveLength(1);
  });

  it('is void when its document is gone, and says so', async () => {
    await recognisePage(1, subject('m1'));
    await checkStillThere(1, async () => true);
    expect(fillOf(1).stage).toBe('preview');
    await checkStillThere(1, async () => false);
    expect(fillOf(1)).toMatchObject({ stage: 'idle', failure: { code: 'navigated' } });
  });

  it('is not there for a page that cannot be read; the message says what to do', async () => {
    fake.current.tabs.delete(1);
    await recognisePage(1, subject('m1'));
    expect(fillOf(1)).toMatchObject({ stage: 'idle', failure: { code: 'no-page' } });
  });
});
