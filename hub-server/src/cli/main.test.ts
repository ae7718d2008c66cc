import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { portalAt } from '../testing/test-hub.ts';
import { main } from './main.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongban-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function hub(...argv: string[]): Promise<{ status: number; out: string; err: string }> {
  const lines = { out: [] as string[], err: [] as string[] };
  const output = { out: (line: string) => void lines.out.push(line), err: (line: string) => void lines.err.push(line) };
  const status = await main(argv, { HUB_DATA: folder }, output);
  return { status, out: lines.out.join('\n'), err: lines.err.join('\n') };
}

test('an administrator adds an account, resets its password and disables it', async () => {
  const added = await hub('admin', 'add', 'xiaoli', '--name', '李小丽', '--unit', '样例县和平镇');
  expect(added).toMatchObject({ status: 0, out: expect.stringMatching(/^xiaoli {2}(\w{4}-){3}\w{4}$/) });
  expect(await hub('admin', 'add', 'XiaoLi', '--name', '别人')).toMatchObject({
    status: 1,
    err: expect.stringContaining('[account.taken]'),
  });
  const reset = await hub('admin', 'reset-password', 'xiaoli');
  expect(reset.status).toBe(0);
  expect(reset.out).not.toBe(added.out);
  expect((await hub('admin', 'disable', 'xiaoli')).status).toBe(0);
  expect(await hub('admin', 'disable', 'nobody')).toMatchObject({
    status: 1,
    err: expect.stringContaining('[account.unknown]'),
  });
}, 60_000);

test('portals are registered from a file and listed; keys are listed without their content', async () => {
  const file = join(folder, 'portals.json');
  await writeFile(file, JSON.stringify({ portals: [portalAt('portal-a', 'http://127.0.0.1:7101')] }));
  expect((await hub('portal', 'add', file)).status).toBe(0);
  const listed = await hub('portal', 'list');
  expect(listed.out).toContain('portal-a  样例门户 portal-a  oidc  statutory  http://127.0.0.1:7101');
  expect(listed.out).not.toContain('secret');
  const keys = await hub('keys', 'list');
  expect(keys.out).toMatch(/signing {2}ES256/);
  expect(keys.out).not.toMatch(/"d":|[\w-]{60,}/);
}, 60_000);

test.each([[[]], [['nonsense']], [['admin']], [['admin', 'add', 'x', '--colour', 'red']], [['constructor']]])(
  'arguments that make no sense (%j) answer the usage',
  async (argv) => {
    expect(await hub(...argv)).toMatchObject({ status: 64, err: expect.stringContaining('[cli.usage]') });
  },
);
