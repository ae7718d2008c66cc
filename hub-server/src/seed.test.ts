import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSeed, type SeedPortal, SeedProblems, seedSchema } from './seed.ts';
import { portalAt } from './testing/test-hub.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongban-seed-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const portal = portalAt('portal-a', 'http://127.0.0.1:7101');
const withClient = (change: object): SeedPortal =>
  ({ ...portal, client: { ...portal.client, ...change } }) as SeedPortal;

async function problemsOf(content: string): Promise<string> {
  const file = join(folder, 'seed.json');
  await writeFile(file, content);
  return readSeed(file).then(
    () => 'accepted',
    (error: unknown) => (error instanceof SeedProblems ? error.problems.map(({ en }) => en).join('\n') : String(error)),
  );
}
const problems = (...portals: unknown[]): Promise<string> => problemsOf(JSON.stringify({ portals }));

test('a sound list is read', async () => {
  expect(await problems(portal)).toBe('accepted');
  expect(seedSchema.parse({ portals: [portal] }).portals[0]?.consent).toBe('statutory');
});

test('http outside loopback needs a recorded exception', async () => {
  const redirectUris = ['http://10.1.2.3/callback'];
  expect(await problems(withClient({ redirectUris }))).toContain('must be https or carry an httpException');
  const httpException = '样例县信息中心 2026-10 批准，内网无证书';
  expect(await problems(withClient({ redirectUris, httpException }))).toBe('accepted');
});

test('weak secrets, paths in origins, unknown fields and missing clients are named', async () => {
  expect(await problems(withClient({ secret: 'a+b/c=' }))).toContain('client.secret');
  expect(await problems({ ...portal, origins: ['http://127.0.0.1:7101/x'] })).toContain('origins.0');
  expect(await problems({ ...portal, colour: 'red' })).toContain('colour');
  expect(await problems({ ...portal, client: undefined })).toContain('client is required');
  expect(await problemsOf('{')).toContain('not valid JSON');
});
