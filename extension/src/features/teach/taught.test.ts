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
const { book, fileOf, forgetRule, isStopped, learn, loadTaught, meetForms, ruleFor, rulesOf, takeFile, withLessons } =
  await import('./taught.ts');
const { knownValues } = await import('./known-values.ts');
const { fillOf, forgetFills, recognisePage } = await import('../fill/fills.ts');
const { linesOf } = await import('../fill/tab-fill.ts');
const { portals } = await import('../sign-in/ledger.ts');

const ORIGIN = 'https://portal.example';
const at = '2026-03-02T08:00:00.000Z';
const fact = (value: string) => ({ value, source: { kind: 'entered' as const }, grade: 'D' as const, at });
const dossier: Dossier = {
  id: 'd1',
  kind: 'person',
  facts: {},
  members: [
    {
      id: 'm1',
      relation: '01',
      facts: {
        'person.name': fact('李样例'),
        'person.mobile': fact('13000000000'),
        'person.bankName': fact('样例银行'),
        'person.residenceAddress': fact('湖北省恩施州建始县虚构村1组1号'),
      },
    },
  ],
  createdAt: at,
  updatedAt: at,
  expiresAt: at,
};
const clerk = { issuer: 'i', subject: 's', name: '经办员', accessToken: 't', accessTokenExpiresAt: 0, scope: '' };
const field = (key: string, label: string, also: Partial<PageField> = {}): PageField => ({
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
  ...also,
});
const form = (fields: readonly PageField[], also: Partial<PageForm> = {}): PageForm => ({
  documentToken: 'doc-1',
  origin: ORIGIN,
  path: '/form',
  title: '登记',
  headings: [],
  fields,
  ...also,
});
const [unknown, plain] = [field('f0', '惠民通代号'), field('f1', '备案号')];
const page = form([unknown, plain, field('f2', '姓名')]);
const store = () => JSON.stringify([...fake.current.storage.local]);

beforeEach(async () => {
  fake.current = fakeBrowser();
  await loadTaught();
});

describe('a correction', () => {
  it('is applied to what was read already, kept, and known to the next panel', async () => {
    await learn(page, unknown, { concept: 'person.mobile' }, []);
    expect(withLessons(page, [{ field: 'f0', concept: 'none', confidence: 0.5, reasons: [], rivals: [] }], [])).toEqual(
      [expect.objectContaining({ concept: 'person.mobile', confidence: 0.99 })],
    );
    book.value = { rules: [], sightings: [] };
    await loadTaught();
    expect(ruleFor(page, unknown, [])).toMatchObject({ concept: 'person.mobile', origin: ORIGIN });
    expect(ruleFor(page, plain, [])).toBeUndefined();
  });

  it('replaces the one before it, and can be forgotten', async () => {
    await learn(page, unknown, { concept: 'person.mobile' }, []);
    const rule = await learn(page, unknown, { concept: 'none' }, []);
    expect(rulesOf([ORIGIN])).toEqual([rule]);
    await forgetRule(rule);
    expect(book.value).toEqual({ rules: [], sightings: [] });
  });

  it('made in two windows is kept from both', async () => {
    await learn(page, unknown, { concept: 'person.mobile' }, []);
    book.value = { rules: [], sightings: [] };
    await learn(page, plain, { concept: 'none' }, []);
    expect(rulesOf([ORIGIN])).toHaveLength(2);
  });

  it('that cannot be a rule says why', async () => {
    const file = field('f9', '照片', { widget: 'file' });
    await expect(learn(form([file]), file, { concept: 'person.name' }, [])).rejects.toMatchObject({
      code: 'never-filled',
    });
    const numbered = field('f9', '13900001234');
    await expect(learn(form([numbered]), numbered, { concept: 'none' }, [])).rejects.toMatchObject({
      code: 'no-label',
    });
  });

  it('stops when the label is gone from its form, and returns with it', async () => {
    const rule = await learn(page, unknown, { concept: 'person.mobile' }, []);
    await meetForms([form([plain, field('f2', '姓名')])], []);
    expect(isStopped(rule)).toBe(true);
    await meetForms([page], []);
    expect(isStopped(rule)).toBe(false);
  });

  it('is nothing when what is stored is broken', async () => {
    await learn(page, unknown, { concept: 'person.mobile' }, []);
    fake.current.storage.local.set('taught', { version: 1, value: { rules: [{ label: 7 }], sightings: [] } });
    await loadTaught();
    expect(book.value.rules).toEqual([]);
  });
});

describe('a preview', () => {
  it('follows what was taught, on that origin only', async () => {
    const show = async (id: number, origin: string) => {
      fake.current.tabs.set(id, {
        id,
        url: `${origin}/form`,
        frames: [{ frameId: 0, origin, agent: () => ({ ...page, origin }) }],
      });
      await recognisePage(id, { dossier, memberId: 'm1', clerk });
      return linesOf(fillOf(id).plans).find(({ line }) => line.field === 'f0')?.line;
    };
    const other = 'https://other.example';
    portals.value = [
      {
        id: 'p',
        name: { zh: '门户', en: 'P' },
        origins: [ORIGIN, other],
        startUrl: ORIGIN,
        signIn: 'own',
        owner: '样例',
      },
    ];
    forgetFills();
    await learn(page, unknown, { concept: 'person.mobile' }, knownValues(dossier));
    expect(await show(1, ORIGIN)).toMatchObject({ concept: 'person.mobile', shown: '13000000000', ticked: true });
    expect((await show(2, other))?.concept).not.toBe('person.mobile');
  });
});

describe('a resident', () => {
  const SECRETS = [
    '100000193804150029',
    '13000000000',
    '6200000000000000000',
    '李样例',
    '湖北省恩施州建始县虚构村1组1号',
  ];

  it('is known by names and addresses; a bank’s name is a word of labels', () => {
    expect(knownValues(dossier)).toEqual(['湖北省恩施州建始县虚构村1组1号', '李样例']);
  });

  it.each(SECRETS)('leaves nothing behind, wherever the page prints it: %s', async (secret) => {
    const told = field('f0', `${secret}的惠民通代号`, {
      section: [`${secret}的家庭`, secret],
      placeholder: secret,
      name: `x${secret}`,
      id: `y${secret}`,
      options: [{ text: secret, value: secret }],
      labels: [
        { source: 'label-for', text: `${secret}的惠民通代号` },
        { source: 'aria', text: secret },
        { source: 'placeholder', text: secret },
        { source: 'name', text: secret },
      ],
    });
    const twin = { ...told, key: 'f1', placeholder: `${secret}号` };
    const full = form([told, twin, field('f2', secret), field('f3', '姓名')], {
      path: `/person/${encodeURIComponent(secret)}/${secret}`,
      title: secret,
      headings: [secret],
    });
    const known = knownValues(dossier);
    await learn(full, told, { concept: 'person.mobile' }, known);
    await meetForms([full], known);
    for (const text of [store(), fileOf(rulesOf([ORIGIN]))]) {
      expect(text).toContain('惠民通代号');
      expect(text).not.toContain(secret);
      expect(text).not.toContain(encodeURIComponent(secret));
      expect(text).not.toMatch(/\d{6}/);
    }
  });
});

describe('a file', () => {
  it('brings rules of others beside the own ones, and is refused when it is none', async () => {
    const own = await learn(page, unknown, { concept: 'person.mobile' }, []);
    const text = fileOf([own, { ...own, concept: 'agent.mobile' }, { ...own, label: '编号' }]);
    expect(await takeFile(text)).toEqual({ added: 2, known: 1, contradicting: 1, dropped: 0 });
    await expect(takeFile('{}')).rejects.toMatchObject({ code: 'not-a-file' });
  });
});
