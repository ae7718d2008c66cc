import { createHash, randomBytes } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { insertSecret, listSecrets, type SecretRow, secretAad } from '../store/queries/secrets.ts';
import type { Queryable } from '../store/store.ts';
import { createSealer, type Sealer } from './sealer.ts';

/** ES256 is what portals should use (half the cost of RS256); RS256 is what OIDC Core §15.1 makes every portal know. */
const SIGNING_ALGORITHMS = ['ES256', 'RS256'] as const;
const SHARED_SECRETS = ['cookies', 'dpop-nonce', 'pairwise-salt'] as const;

/** What every replica must have alike (P8, P9). */
export interface HubSecrets {
  /** Private keys. In use first, announced ones last; keys out of use stay, for they verify `id_token_hint` (P7). */
  readonly jwks: { readonly keys: JWK[] };
  /** Keygrip's order: the first signs, all verify. */
  readonly cookieKeys: string[];
  /** 32 bytes, for `features.dPoP.nonceSecret`. */
  readonly dpopNonceSecret: Uint8Array;
  readonly pairwiseSalt: string;
  /** Tells replicas with different secrets apart without telling a secret; for the health endpoint. */
  readonly checksum: string;
}

/**
 * The secrets of this hub, made at the first start. Two replicas that start at once end with the same ones: each insert
 * is refused when the other was first, and what counts is read back afterwards. Throws KeyError when the master key does
 * not open them.
 */
export async function loadSecrets(database: Queryable, masterKey: Uint8Array): Promise<HubSecrets> {
  const sealer = createSealer(masterKey);
  let rows = await listSecrets(database);
  const has = (purpose: SecretRow['purpose'], name: string): boolean =>
    rows.some((row) => row.purpose === purpose && row.name === name);
  const missingKeys = SIGNING_ALGORITHMS.filter((alg) => !has('signing', alg));
  const missingSecrets = SHARED_SECRETS.filter((name) => !has('shared', name));
  if (missingKeys.length + missingSecrets.length > 0) {
    await Promise.all(missingKeys.map((alg) => makeSigningKey(database, sealer, alg)));
    for (const name of missingSecrets) await makeSharedSecret(database, sealer, name);
    rows = await listSecrets(database);
  }
  return open(rows, sealer);
}

async function makeSigningKey(database: Queryable, sealer: Sealer, alg: string): Promise<void> {
  const { privateKey } = await generateKeyPair(alg, { extractable: true, modulusLength: 2048 });
  const jwk = await exportJWK(privateKey);
  // RFC 7638: the kid follows from the key, so two keys never share one.
  const kid = await calculateJwkThumbprint(jwk);
  const sealed = sealer.seal(JSON.stringify({ ...jwk, kid, alg, use: 'sig' }), secretAad({ id: kid, version: 1 }));
  await insertSecret(database, { id: kid, purpose: 'signing', name: alg, version: 1, sealed });
}

async function makeSharedSecret(database: Queryable, sealer: Sealer, name: string): Promise<void> {
  const row = { id: `${name}.1`, purpose: 'shared' as const, name, version: 1 };
  await insertSecret(database, { ...row, sealed: sealer.seal(randomBytes(32), secretAad(row)) });
}

function open(rows: readonly SecretRow[], sealer: Sealer): HubSecrets {
  const plain = (row: SecretRow): Uint8Array => sealer.open(row.sealed, secretAad(row));
  const keys = rows
    .filter((row) => row.purpose === 'signing')
    .map((row): JWK => JSON.parse(Buffer.from(plain(row)).toString()));
  const shared = (name: (typeof SHARED_SECRETS)[number]): Uint8Array[] =>
    rows.filter((row) => row.purpose === 'shared' && row.name === name).map(plain);
  const newest = (name: (typeof SHARED_SECRETS)[number]): Uint8Array => {
    const [secret] = shared(name);
    if (!secret) throw new Error(`secret ${name} vanished`);
    return secret;
  };
  const text = (secret: Uint8Array): string => Buffer.from(secret).toString('base64url');
  return {
    jwks: { keys },
    cookieKeys: shared('cookies').map(text),
    dpopNonceSecret: newest('dpop-nonce'),
    pairwiseSalt: text(newest('pairwise-salt')),
    checksum: createHash('sha256')
      .update(JSON.stringify(rows.map((row) => [row.id, row.version, row.activatedAt])))
      .digest('base64url')
      .slice(0, 16),
  };
}
