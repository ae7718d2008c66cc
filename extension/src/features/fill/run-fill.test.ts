import type { ApprovedWrite } from '@tongban/shared/wire/page';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../../platform/testing/fake-browser.ts';

const fake = vi.hoisted(() => ({ current: undefined as unknown as ReturnType<typeof fakeBrowser> }));
vi.mock('../../platform/native-api.ts', () => ({
  get browser() {
    return fake.current.api;
  },
}));
const { runFill, runUndo } = await import('./run-fill.ts');

const ORIGIN = 'https://portal.example';
const write = (field: string): ApprovedWrite => ({ field, value: { kind: 'text', text: 'x' }, overwrite: false });
const plan = (frameId: number, fields: readonly string[]) => ({
  frameId,
  plan: { documentToken: `doc-${frameId}`, origin: ORIGIN, lines: [] },
  writes: fields.map(write),
});
const filled = (field: string) => ({ field, status: 'filled' as const, code: 'verified' as const });

beforeEach(() => {
  fake.current = fakeBrowser();
});

describe('runFill', () => {
  it('sends each frame its approved writes and nothing else (invariant 7)', async () => {
    const seen: unknown[] = [];
    const agent = (request: unknown) => {
      seen.push(request);
      return { documentToken: 'doc-0', lines: [filled('a')], ms: 1 };
    };
    fake.current.tabs.set(1, { id: 1, frames: [{ frameId: 0, origin: ORIGIN, agent }] });
    const { receipts, trouble } = await runFill(1, [plan(0, ['a']), plan(3, [])], () => undefined);
    expect(seen).toEqual([{ type: 'page.fill', documentToken: 'doc-0', origin: ORIGIN, writes: [write('a')] }]);
    expect([...receipts.keys()]).toEqual(['0:a']);
    expect(trouble).toBeUndefined();
  });

  it('keeps what was reported when the page goes away in mid-fill, and counts the rest as not written', async () => {
    const agent = () => {
      fake.current.fromFrame(1, 0, {
        type: 'page.progress',
        documentToken: 'doc-0',
        line: filled('a'),
        done: 1,
        total: 2,
      });
      throw new Error('The message port closed before a response was received.');
    };
    fake.current.tabs.set(1, { id: 1, frames: [{ frameId: 0, origin: ORIGIN, agent }] });
    const { receipts, trouble } = await runFill(1, [plan(0, ['a', 'b'])], () => undefined);
    expect(trouble).toBe('gone');
    expect(receipts.get('0:a')).toEqual(filled('a'));
    expect(receipts.get('0:b')).toMatchObject({ status: 'failed', code: 'navigated' });
  });

  it('tells a page that fails from one that left', async () => {
    const agent = ({ type }: { type: string }) => {
      if (type === 'page.fill') throw new Error('the agent failed');
      return true;
    };
    fake.current.tabs.set(1, { id: 1, frames: [{ frameId: 0, origin: ORIGIN, agent }] });
    const { receipts, trouble } = await runFill(1, [plan(0, ['a'])], () => undefined);
    expect(trouble).toBe('erred');
    expect(receipts.get('0:a')).toMatchObject({ status: 'failed', code: 'driver-error' });
  });

  it('believes progress only from the frame that is being filled', async () => {
    const heard: string[] = [];
    const forged = { type: 'page.progress', documentToken: 'doc-0', line: filled('z'), done: 1, total: 1 };
    const agent = () => {
      fake.current.fromFrame(1, 5, forged);
      fake.current.fromFrame(2, 0, forged);
      fake.current.send(forged, { id: 'another-extension', tab: { id: 1 }, frameId: 0 });
      return { documentToken: 'doc-0', lines: [filled('a')], ms: 1 };
    };
    const other = { frameId: 5, origin: ORIGIN, agent: () => undefined };
    fake.current.tabs.set(1, { id: 1, frames: [{ frameId: 0, origin: ORIGIN, agent }, other] });
    fake.current.tabs.set(2, { id: 2, frames: [{ frameId: 0, origin: ORIGIN, agent }] });
    const { receipts } = await runFill(1, [plan(0, ['a'])], (key) => heard.push(key));
    expect(heard).toEqual([]);
    expect([...receipts.keys()]).toEqual(['0:a']);
  });
});

describe('runUndo', () => {
  it('asks every filled document to put its fields back', async () => {
    const line = { field: 'a', status: 'restored' as const, code: 'undone' as const };
    const agent = (request: { type: string }) => ({ documentToken: request.type, lines: [line], ms: 1 });
    fake.current.tabs.set(1, { id: 1, frames: [{ frameId: 0, origin: ORIGIN, agent }] });
    expect([...(await runUndo(1, [plan(0, ['a'])]))]).toEqual([['0:a', line]]);
  });
});
