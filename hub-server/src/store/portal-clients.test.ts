import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSealer } from '../keys/sealer.ts';
import { migrate } from './migrate.ts';
import { createPortalClients } from './portal-clients.ts';
import { findPortal, type PortalRow, upsertPortal } from './queries/portals.ts';
import { truncateAddress } from './queries/sign-in-events.ts';
import { pgliteBacking, type TestDatabase } from './testing/backings.ts';

let opened: TestDatabase;
beforeAll(async () => {
  opened = await pgliteBacking.open();
  await migrate(opened.database);
}, 60_000);
afterAll(() => opened?.dispose());

const portal: PortalRow = {
  id: 'demo',
  nameZh: '演示',
  nameEn: 'Demo',
  owner: '民政局',
  origins: ['http://127.0.0.1:7101'],
  startUrl: 'http://127.0.0.1:7101/',
  signIn: 'oidc',
  consent: 'statutory',
  client: { redirect_uris: ['http://127.0.0.1:7101/cb'] },
  clientSecretSealed: null,
};

it('answers clients with their secret, which the table holds sealed only', async () => {
  const clients = createPortalClients(opened.database, createSealer(randomBytes(32)));
  await clients.save(portal, 'the-secret');
  expect(await clients.find('demo')).toEqual({ ...portal.client, client_id: 'demo', client_secret: 'the-secret' });
  expect((await findPortal(opened.database, 'demo'))?.clientSecretSealed).not.toContain('the-secret');
  await clients.save({ ...portal, id: 'own', signIn: 'own', client: null });
  expect(await clients.find('own')).toBeUndefined();
});

it('forgets what it cached on a write, and after five seconds what another replica wrote', async () => {
  let time = 0;
  const clients = createPortalClients(opened.database, createSealer(randomBytes(32)), () => time);
  await clients.save(portal);
  const first = await clients.find('demo');
  expect(await clients.find('demo')).toBe(first);
  const scope = { ...portal, client: { ...portal.client, scope: 'openid' } };
  await clients.save(scope);
  expect(await clients.find('demo')).toMatchObject({ scope: 'openid' });
  await upsertPortal(opened.database, portal);
  expect(await clients.find('demo')).toHaveProperty('scope');
  time += 5_000;
  expect(await clients.find('demo')).not.toHaveProperty('scope');
  await clients.remove('demo');
  expect(await clients.find('demo')).toBeUndefined();
});

it('truncates addresses to a network', () => {
  expect(truncateAddress('10.1.2.3')).toBe('10.1.2.0/24');
  expect(truncateAddress('::ffff:10.1.2.3')).toBe('10.1.2.0/24');
  expect(truncateAddress('2001:db8:7:1::9')).toBe('2001:db8:7::/48');
  expect(truncateAddress('fe80::1%eth0')).toBe('fe80:0:0::/48');
  expect(truncateAddress('<script>')).toBe('');
});
