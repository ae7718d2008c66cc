import { randomBytes } from 'node:crypto';
import { createPasswordHasher, type PasswordHasher } from '../accounts/password-hasher.ts';
import { randomPassword } from '../accounts/random-password.ts';
import { createHub, type Hub, type HubDeps } from '../hub.ts';
import { createSealer } from '../keys/sealer.ts';
import { loadSecrets } from '../keys/secrets.ts';
import { createLogger } from '../log/logger.ts';
import { parseAllowList } from '../outbound/allow-list.ts';
import { createDispatcher } from '../outbound/dispatcher.ts';
import { type SeedPortal, seedPortalSchema, seedPortals } from '../seed.ts';
import { openMemory } from '../store/memory.ts';
import { migrate } from '../store/migrate.ts';
import { createPortalClients } from '../store/portal-clients.ts';
import { type Account, insertAccount, type Role } from '../store/queries/accounts.ts';
import { pgliteBacking } from '../store/testing/backings.ts';
import { type Listening, listenOnFreePort } from './listen.ts';

export interface TestPerson {
  readonly account: Account;
  readonly username: string;
  readonly password: string;
}

export interface TestHub extends Pick<HubDeps, 'database' | 'shortLived' | 'issuer'> {
  readonly hub: Hub;
  /** Every log line, as written. */
  readonly lines: string[];
  readonly hasher: PasswordHasher;
  person(username: string, role?: Role): Promise<TestPerson>;
  seed(portals: readonly SeedPortal[]): Promise<void>;
  close(): Promise<void>;
}

export const portalSecret = 'test-portal-secret-0123456789abcdef';

/** A portal of the seed file on an origin, complete with every address a client registers. */
export const portalAt = (id: string, origin: string, consent: 'statutory' | 'ask' = 'statutory'): SeedPortal =>
  seedPortalSchema.parse({
    id,
    name: { zh: `样例门户 ${id}`, en: `Sample portal ${id}` },
    owner: '样例县民政局',
    origins: [origin],
    startUrl: `${origin}/`,
    signIn: 'oidc',
    consent,
    client: {
      secret: portalSecret,
      redirectUris: [`${origin}/oidc/callback`],
      postLogoutRedirectUris: [`${origin}/`],
      backchannelLogoutUri: `${origin}/oidc/backchannel-logout`,
    },
  });

export interface TestHubOptions {
  /** HUB_OUTBOUND_ALLOW */
  readonly allow?: string;
  readonly backoffSeconds?: readonly number[];
  readonly hasher?: PasswordHasher;
  readonly signInSeconds?: number;
  readonly sweepMs?: number;
}

/** The real hub on an embedded database and memory, listening on a free port. Only passwords are chosen here. */
export async function startTestHub(options: TestHubOptions = {}): Promise<TestHub> {
  const [listening, { database, dispose }] = await Promise.all([listenOnFreePort(), pgliteBacking.open()]);
  await migrate(database);
  const masterKey = randomBytes(32);
  const sealer = createSealer(masterKey);
  const portalClients = createPortalClients(database, sealer);
  const shortLived = openMemory();
  const dispatcher = createDispatcher(parseAllowList(options.allow ?? '127.0.0.1').allowList);
  const hasher = options.hasher ?? createPasswordHasher();
  const lines: string[] = [];
  const hub = createHub({
    issuer: listening.origin,
    logger: createLogger('debug', { write: (line) => void lines.push(line) }),
    database,
    shortLived,
    portalClients,
    sealer,
    secrets: await loadSecrets(database, masterKey),
    dispatcher,
    hasher,
    ...(options.backoffSeconds ? { backoffSeconds: options.backoffSeconds } : {}),
    ...(options.signInSeconds ? { signInSeconds: options.signInSeconds } : {}),
    ...(options.sweepMs ? { sweepMs: options.sweepMs } : {}),
  });
  listening.serve(hub.app);
  for (const worker of hub.workers) worker.start();
  return {
    hub,
    issuer: listening.origin,
    database,
    shortLived,
    hasher,
    lines,
    seed: (portals) => seedPortals(portalClients, portals),
    person: (username, role = 'clerk') => makePerson(database, hasher, username, role),
    close: () =>
      stop(listening, [
        ...hub.workers.map(({ stop }) => stop),
        () => dispatcher.close(),
        () => shortLived.close(),
        dispose,
      ]),
  };
}

async function makePerson(
  database: TestHub['database'],
  hasher: PasswordHasher,
  username: string,
  role: Role,
): Promise<TestPerson> {
  const password = randomPassword();
  const passwordHash = await hasher.hash(password);
  const account = await insertAccount(database, {
    username,
    displayName: '测试员',
    unit: '样例县和平镇',
    role,
    passwordHash,
  });
  return { account, username, password };
}

async function stop(listening: Listening, parts: readonly (() => Promise<void>)[]): Promise<void> {
  await listening.close();
  for (const part of parts) await part();
}
