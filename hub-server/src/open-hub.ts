import { createPasswordHasher, type PasswordHasher } from './accounts/password-hasher.ts';
import type { Env } from './env.ts';
import { readMasterKey } from './keys/master-key.ts';
import { createSealer, type Sealer } from './keys/sealer.ts';
import { type HubSecrets, loadSecrets } from './keys/secrets.ts';
import { migrate } from './store/migrate.ts';
import { openStores } from './store/open.ts';
import { createPortalClients, type PortalClients } from './store/portal-clients.ts';
import type { Database, ShortLived } from './store/store.ts';

/** Everything the hub keeps, opened and up to date. What serving and every command of the CLI start from. */
export interface OpenHub {
  readonly database: Database;
  readonly shortLived: ShortLived;
  readonly secrets: HubSecrets;
  readonly sealer: Sealer;
  readonly portalClients: PortalClients;
  readonly hasher: PasswordHasher;
  close(): Promise<void>;
}

/** Opens the stores, migrates, loads or makes the secrets. Throws coded errors and leaves nothing open behind them. */
export async function openHub(
  env: Pick<Env, 'DATABASE_URL' | 'REDIS_URL' | 'HUB_DATA' | 'HUB_MASTER_KEY' | 'HUB_MASTER_KEY_FILE'>,
): Promise<OpenHub> {
  const masterKey = await readMasterKey(env, env.HUB_DATA);
  const stores = await openStores({
    dataDir: env.HUB_DATA,
    ...(env.DATABASE_URL ? { databaseUrl: env.DATABASE_URL } : {}),
    ...(env.REDIS_URL ? { redisUrl: env.REDIS_URL } : {}),
  });
  try {
    await migrate(stores.database);
    const secrets = await loadSecrets(stores.database, masterKey);
    const sealer = createSealer(masterKey);
    return {
      database: stores.database,
      shortLived: stores.shortLived,
      secrets,
      sealer,
      portalClients: createPortalClients(stores.database, sealer),
      hasher: createPasswordHasher(),
      close: () => stores.close(),
    };
  } catch (error) {
    await stores.close();
    throw error;
  }
}
