import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CompactSign, compactVerify, importJWK } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../store/migrate.ts';
import { listSecrets } from '../store/queries/secrets.ts';
import { databaseBackings, type TestDatabase } from '../store/testing/backings.ts';
import { readMasterKey } from './master-key.ts';
import { createSealer } from './sealer.ts';
import { loadSecrets } from './secrets.ts';

describe('master key', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tongban-keys-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const malformed = expect.objectContaining({ code: 'keys.master-key-malformed' });

  it('comes from the environment, from a file it names, or from one made once', async () => {
    const key = randomBytes(32);
    const text = key.toString('base64url');
    expect(Buffer.from(await readMasterKey({ HUB_MASTER_KEY: text }, folder))).toEqual(key);
    const path = join(folder, 'given');
    await writeFile(path, `${text}\n`);
    expect(Buffer.from(await readMasterKey({ HUB_MASTER_KEY_FILE: path }, folder))).toEqual(key);
    const made = await Promise.all([1, 2, 3, 4].map(() => readMasterKey({}, join(folder, 'new'))));
    expect(new Set(made.map((each) => Buffer.from(each).toString('hex'))).size).toBe(1);
    expect(made[0]).toHaveLength(32);
    expect((await stat(join(folder, 'new', 'master.key'))).mode & 0o777).toBe(0o600);
  });

  it('must be 32 bytes and readable', async () => {
    for (const text of ['short', randomBytes(31).toString('base64url'), `${randomBytes(32).toString('base64url')}!`]) {
      await expect(readMasterKey({ HUB_MASTER_KEY: text }, folder)).rejects.toEqual(malformed);
    }
    const missing = readMasterKey({ HUB_MASTER_KEY_FILE: join(folder, 'missing') }, folder);
    await expect(missing).rejects.toMatchObject({ code: 'keys.master-key-unreadable' });
  });
});

describe('sealer', () => {
  const sealer = createSealer(randomBytes(32));

  it('opens what it sealed, in its own place only', () => {
    const sealed = sealer.seal('秘密', ['portals', 'a', 'client_secret']);
    expect(Buffer.from(sealer.open(sealed, ['portals', 'a', 'client_secret'])).toString()).toBe('秘密');
    const damaged = expect.objectContaining({ code: 'keys.sealed-damaged' });
    expect(() => sealer.open(sealed, ['portals', 'b', 'client_secret'])).toThrow(damaged);
    expect(() => sealer.open(sealed, ['portals', 'ac', 'lient_secret'])).toThrow(damaged);
    const [format, id, body = ''] = sealed.split('.');
    const bytes = Buffer.from(body, 'base64url');
    for (const index of [0, 12, bytes.length - 1]) {
      const altered = Buffer.from(bytes);
      altered[index] = (altered[index] ?? 0) ^ 1;
      const forged = [format, id, altered.toString('base64url')].join('.');
      expect(() => sealer.open(forged, ['portals', 'a', 'client_secret'])).toThrow(damaged);
    }
    expect(() => sealer.open('nonsense', [])).toThrow(damaged);
  });

  it('says when the master key is another one', () => {
    const sealed = createSealer(randomBytes(32)).seal('x', ['a']);
    expect(() => sealer.open(sealed, ['a'])).toThrow(expect.objectContaining({ code: 'keys.master-key-wrong' }));
  });
});

for (const backing of databaseBackings) {
  describe.skipIf(backing.unavailable)(`secrets on ${backing.name} ${backing.unavailable || ''}`, () => {
    let opened: TestDatabase;
    const masterKey = randomBytes(32);
    beforeAll(async () => {
      opened = await backing.open();
      await migrate(opened.database);
    }, 60_000);
    afterAll(() => opened?.dispose());

    it('are made once by replicas that start together, and are the same later', async () => {
      const loaded = await Promise.all([1, 2, 3].map(() => loadSecrets(opened.database, masterKey)));
      const again = await loadSecrets(opened.database, masterKey);
      for (const one of loaded) expect(one).toEqual(again);
      expect(again.jwks.keys.map((key) => key.alg).sort()).toEqual(['ES256', 'RS256']);
      expect(again.cookieKeys).toHaveLength(1);
      for (const jwk of again.jwks.keys) {
        const key = await importJWK(jwk, String(jwk.alg));
        const { kty, crv, x, y, n, e } = jwk;
        const open = Object.fromEntries(Object.entries({ kty, crv, x, y, n, e }).filter(([, value]) => value));
        const signed = await new CompactSign(Buffer.from('x')).setProtectedHeader({ alg: String(jwk.alg) }).sign(key);
        await compactVerify(signed, await importJWK(open, String(jwk.alg)));
      }
    });

    it('are sealed at rest and open with the right master key in the right row only', async () => {
      const { jwks } = await loadSecrets(opened.database, masterKey);
      const stored = JSON.stringify(await listSecrets(opened.database));
      for (const key of jwks.keys) expect(stored).not.toContain(String(key.d));
      const wrong = loadSecrets(opened.database, randomBytes(32));
      await expect(wrong).rejects.toMatchObject({ code: 'keys.master-key-wrong' });
      await opened.database.query(`update secrets set sealed = (select sealed from secrets where id = 'cookies.1')
        where id = 'dpop-nonce.1'`);
      const moved = loadSecrets(opened.database, masterKey);
      await expect(moved).rejects.toMatchObject({ code: 'keys.sealed-damaged' });
    });
  });
}
