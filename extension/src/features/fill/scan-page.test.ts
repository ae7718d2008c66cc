import type { PageForm } from '@tongban/shared/recognisers/page-form';
import type { Portal } from '@tongban/shared/wire/portals';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../../platform/testing/fake-browser.ts';

const fake = vi.hoisted(() => ({ current: undefined as unknown as ReturnType<typeof fakeBrowser> }));
vi.mock('../../platform/native-api.ts', () => ({
  get browser() {
    return fake.current.api;
  },
}));
vi.stubGlobal('__HUB__', 'https://hub.example');
const { nothingFound, scanPage } = await import('./scan-page.ts');
const { portals } = await import('../sign-in/ledger.ts');

const LEDGER = 'https://portal.example';
const STRANGE = 'https://strange.example';
const portal: Portal = {
  id: 'portal',
  name: { zh: '门户', en: 'Portal' },
  origins: [LEDGER],
  startUrl: `${LEDGER}/`,
  signIn: 'own',
  owner: '样例',
};

const form = (origin: string, fields = 1): PageForm => ({
  documentToken: `token-${origin}`,
  origin,
  path: '/form',
  title: '',
  headings: [],
  fields: Array.from({ length: fields }, (_, n) => ({
    key: `f${n}`,
    driver: 'native-text',
    widget: 'text' as const,
    labels: [],
    section: [],
    options: [],
    required: false,
    readOnly: false,
    disabled: false,
    visible: true,
    filled: false,
  })),
});
const reads: string[] = [];
const frame = (frameId: number, origin: string, answer: () => unknown = () => form(origin)) => ({
  frameId,
  origin,
  agent: (request: { type: string }) => {
    reads.push(`${request.type} ${origin}`);
    return answer();
  },
});

beforeEach(() => {
  fake.current = fakeBrowser();
  portals.value = [portal];
  reads.length = 0;
});

describe('scanPage (invariants 1 and 2)', () => {
  it('injects nothing into a site outside the ledger before the clerk says yes', async () => {
    fake.current.tabs.set(1, { id: 1, url: `${STRANGE}/form`, frames: [frame(0, STRANGE)] });
    expect(await scanPage(1, undefined)).toEqual({ confirm: STRANGE });
    expect(fake.current.injected).toEqual([]);
    expect(await scanPage(1, STRANGE)).toMatchObject({ origin: STRANGE });
    expect(fake.current.injected).toEqual([1]);
  });

  it('reads nothing of a site whose address was hidden until the clerk says yes', async () => {
    fake.current.tabs.set(1, { id: 1, frames: [frame(0, STRANGE)] });
    expect(await scanPage(1, undefined)).toEqual({ confirm: STRANGE });
    expect(reads).toEqual([]);
  });

  it('does not take a yes for one site as a yes for the next', async () => {
    fake.current.tabs.set(1, { id: 1, url: `${STRANGE}/form`, frames: [frame(0, STRANGE)] });
    expect(await scanPage(1, 'https://other.example')).toEqual({ confirm: STRANGE });
  });

  it('does not mistake a look-alike origin for the ledger', async () => {
    const alike = 'https://portal.example.evil.example';
    fake.current.tabs.set(1, { id: 1, url: `${alike}/`, frames: [frame(0, alike)] });
    expect(await scanPage(1, undefined)).toEqual({ confirm: alike });
  });

  it('merges same-origin frames and leaves foreign ones alone', async () => {
    const frames = [frame(0, LEDGER, () => form(LEDGER, 0)), frame(4, LEDGER), frame(7, STRANGE)];
    fake.current.tabs.set(1, { id: 1, url: `${LEDGER}/`, frames });
    const scan = await scanPage(1, undefined);
    expect(scan).toMatchObject({ refusedFrames: [STRANGE], frames: [{ frameId: 4 }] });
    expect(reads).not.toContain(`page.read ${STRANGE}`);
  });

  it('refuses a frame whose answer names another origin than the frame', async () => {
    fake.current.tabs.set(1, { id: 1, url: `${LEDGER}/`, frames: [frame(0, LEDGER, () => form(STRANGE))] });
    await expect(scanPage(1, undefined)).rejects.toMatchObject({ code: 'navigated' });
  });

  it.each([
    ['not-readable', { id: 1, url: 'chrome://settings', frames: [] }],
    [
      'page-failed',
      {
        id: 1,
        url: `${LEDGER}/`,
        frames: [
          frame(0, LEDGER, () => {
            throw new Error('page broke');
          }),
        ],
      },
    ],
  ])('says %s', async (code, tab) => {
    fake.current.tabs.set(1, tab);
    await expect(scanPage(1, undefined)).rejects.toMatchObject({ code });
  });

  it.each([
    ['no-fields', { id: 1, url: `${LEDGER}/`, frames: [frame(0, LEDGER, () => form(LEDGER, 0))] }],
    [
      'foreign-frame',
      { id: 1, url: `${LEDGER}/`, frames: [frame(0, LEDGER, () => form(LEDGER, 0)), frame(2, STRANGE)] },
    ],
  ])('finds nothing to fill and says %s', async (code, tab) => {
    fake.current.tabs.set(1, tab);
    const scan = await scanPage(1, undefined);
    expect('confirm' in scan ? undefined : nothingFound(scan)).toMatchObject({ code });
    expect(scan).toMatchObject({ frames: [], empty: [{ frameId: 0 }] });
  });

  it('says so when the tab is gone', async () => {
    await expect(scanPage(9, undefined)).rejects.toMatchObject({ code: 'no-page' });
  });
});
