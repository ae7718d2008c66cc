import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openDatabase } from './database.ts';
import { createDrafts, type Drafts } from './drafts.ts';

let folder: string;
let database: ReturnType<typeof openDatabase>;
let drafts: Drafts;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drafts-'));
  database = openDatabase(folder, 'try-out');
  drafts = createDrafts(database);
});
afterEach(() => {
  vi.useRealTimers();
  database.close();
  rmSync(folder, { recursive: true });
});

it('gives a draft back to the person who typed it and to nobody else', () => {
  const id = drafts.keep('one', '/form', { xm: '张三' });
  expect(drafts.restore(id, 'two')).toBeUndefined();
  drafts.drop(id, 'two');
  expect(drafts.restore(id, 'one')).toEqual({ xm: '张三' });
  drafts.drop(id, 'one');
  expect(drafts.restore(id, 'one')).toBeUndefined();
});

it('forgets a draft after half an hour', () => {
  vi.useFakeTimers({ now: Date.now() });
  const id = drafts.keep('one', '/form', { xm: '张三' });
  vi.advanceTimersByTime(31 * 60 * 1000);
  expect(drafts.restore(id, 'one')).toBeUndefined();
  drafts.keep('one', '/form', {});
  expect(database.prepare('select count(*) as n from drafts').get()).toEqual({ n: 1 });
});
