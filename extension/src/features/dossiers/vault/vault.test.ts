import 'fake-indexeddb/auto';
import type { Dossier } from '@tongban/shared/dossier/dossier';
import { beforeEach, describe, expect, it } from 'vitest';
import type { DossierDraft } from '../edit/draft.ts';
import { DATABASE_NAME, openVaultDatabase, type VaultDatabase } from './database.ts';
import { open, seal } from './envelope.ts';
import { destroyExpired } from './expiry.ts';
import type { RecordHead } from './record.ts';
import { openVault } from './vault.ts';
import { deriveVaultKey, type VaultKey, vaultIdOf } from './vault-key.ts';

const SHARE = { keyId: 'share-1', share: 'A'.repeat(43) };
const OTHER_SHARE = { keyId: 'share-1', share: `B${'A'.repeat(42)}` };
const ID_NUMBER = '100000194910010016';
const START = new Date('2026-03-02T08:00:00.000Z');
const hours = (count: number) => new Date(START.getTime() + count * 3_600_000);

const dossier = (id: string, expiresAt = hours(12)): Dossier => ({
  id,
  kind: 'person',
  facts: {},
  members: [
    {
      id: 'm1',
      relation: '01',
      facts: {
        'person.name': { value: '测试甲', source: { kind: 'entered' }, grade: 'D', at: START.toISOString() },
        'person.idNumber': { value: ID_NUMBER, source: { kind: 'entered' }, grade: 'D', at: START.toISOString() },
      },
    },
  ],
  createdAt: START.toISOString(),
  updatedAt: START.toISOString(),
  expiresAt: expiresAt.toISOString(),
});

const draft = (id: string): DossierDraft => ({
  id,
  createdAt: START.toISOString(),
  expiresAt: hours(12).toISOString(),
  entries: {},
  members: [{ id: 'm1', relation: '01', entries: { 'person.name': '测试甲', 'person.idNumber': ID_NUMBER } }],
});

let database: VaultDatabase;
let key: VaultKey;
let clock = START;
const vaultWith = (with_: VaultKey) => openVault({ database, key: with_, now: () => clock });

beforeEach(async () => {
  database?.close();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(DATABASE_NAME).onsuccess = resolve;
  });
  database = await openVaultDatabase();
  clock = START;
  key = await deriveVaultKey(database, await vaultIdOf('https://hub.example', 'clerk-1'), SHARE);
});

describe('vault (invariants 7 and 8)', () => {
  it('gives back what was saved', async () => {
    await vaultWith(key).save('dossier', dossier('d1'));
    expect(await vaultWith(key).load('dossier', 'd1')).toEqual(dossier('d1'));
  });

  it('leaves no plaintext in IndexedDB', async () => {
    await vaultWith(key).save('dossier', dossier('d1'));
    await vaultWith(key).save('draft', draft('d1'));
    const everything = await Promise.all([database.getAll('records'), database.getAll('deletions')]);
    const bytes = dump(everything);
    for (const secret of [ID_NUMBER, '测试甲', 'person.name', 'clerk-1', SHARE.share]) {
      expect(bytes.includes(Buffer.from(secret))).toBe(false);
    }
  });

  it('keeps the device key where it cannot be exported', async () => {
    const [device] = await database.getAll('deviceKeys');
    expect(device?.extractable).toBe(false);
    expect(key.key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', device as CryptoKey)).rejects.toThrow();
  });

  it('derives the same key again from the same share and device, another from another share or device', async () => {
    await vaultWith(key).save('dossier', dossier('d1'));
    const again = await deriveVaultKey(database, key.vaultId, SHARE);
    expect(await vaultWith(again).load('dossier', 'd1')).toBeDefined();
    const wrongShare = await deriveVaultKey(database, key.vaultId, OTHER_SHARE);
    expect(await vaultWith(wrongShare).load('dossier', 'd1')).toBeUndefined();
    await database.clear('deviceKeys');
    const wrongDevice = await deriveVaultKey(database, key.vaultId, SHARE);
    expect(await vaultWith(wrongDevice).load('dossier', 'd1')).toBeUndefined();
    expect(await vaultWith(wrongDevice).loadAll('dossier')).toEqual({ contents: [], unreadable: 1 });
  });

  it('does not show one clerk the dossiers of another', async () => {
    await vaultWith(key).save('dossier', dossier('d1'));
    const other = await deriveVaultKey(database, await vaultIdOf('https://hub.example', 'clerk-2'), SHARE);
    expect(await vaultWith(other).load('dossier', 'd1')).toBeUndefined();
    await vaultWith(other).destroy('dossier', 'd1');
    expect(await vaultWith(key).load('dossier', 'd1')).toBeDefined();
  });

  it('keeps a draft beside the saved dossier', async () => {
    const vault = vaultWith(key);
    await vault.save('dossier', dossier('d1'));
    await vault.save('draft', draft('d1'));
    await vault.destroy('draft', 'd1');
    expect((await vault.load('dossier', 'd1'))?.kind).toBe('person');
  });

  it('destroys ciphertext and key at the time to live and leaves a record without values', async () => {
    await vaultWith(key).save('dossier', dossier('d1', hours(12)));
    await vaultWith(key).save('dossier', dossier('d2', hours(24)));
    clock = hours(12);
    expect(await vaultWith(key).load('dossier', 'd1')).toBeUndefined();
    expect(await database.get('records', ['dossier', 'd1'])).toBeUndefined();
    expect(await database.getAll('deletions')).toEqual([
      { vaultId: key.vaultId, id: 'd1', type: 'dossier', why: 'expired', at: hours(12).toISOString() },
    ]);
    expect(await vaultWith(key).load('dossier', 'd2')).toBeDefined();
  });

  it('expires every clerk’s records without any key', async () => {
    await vaultWith(key).save('dossier', dossier('d1'));
    expect(await destroyExpired(database, hours(13))).toEqual(['d1']);
    expect(await database.count('records')).toBe(0);
  });
});

describe('envelope', () => {
  const head = (): RecordHead => ({
    vaultId: key.vaultId,
    id: 'd1',
    type: 'dossier',
    schema: 1,
    keyId: key.keyId,
    expiresAt: hours(12).toISOString(),
  });
  const text = new TextEncoder().encode('secret');

  it.each([
    { vaultId: 'other' },
    { id: 'd2' },
    { type: 'draft' as const },
    { schema: 2 },
    { keyId: 'share-2' },
    { expiresAt: hours(999).toISOString() },
  ])('does not open under a changed head: %o', async (change) => {
    const record = await seal(key, head(), text);
    await expect(open(key, { ...record, ...change })).rejects.toThrow();
    expect(await open(key, record)).toEqual(text);
  });

  it('does not open when key and blob of two records are mixed', async () => {
    const [one, two] = [await seal(key, head(), text), await seal(key, { ...head(), id: 'd2' }, text)];
    await expect(open(key, { ...one, blob: two.blob })).rejects.toThrow();
    await expect(open(key, { ...one, wrappedKey: two.wrappedKey })).rejects.toThrow();
  });

  it('uses a new key and nonce each time', async () => {
    const [one, two] = [await seal(key, head(), text), await seal(key, head(), text)];
    expect(one.blob.iv).not.toEqual(two.blob.iv);
    expect(Buffer.from(one.wrappedKey.bytes)).not.toEqual(Buffer.from(two.wrappedKey.bytes));
  });
});

/** Every byte and string of a structure, run together. */
function dump(value: unknown): Buffer {
  if (value instanceof ArrayBuffer) return Buffer.from(value);
  if (value instanceof Uint8Array) return Buffer.from(value);
  if (Array.isArray(value)) return Buffer.concat(value.map(dump));
  if (typeof value === 'object' && value !== null) return Buffer.concat(Object.entries(value).flat().map(dump));
  return Buffer.from(String(value));
}
