import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nodeOptions } from '../../hub-server/src/node-options.ts';
import { privateStores } from '../fixtures/private-stores.ts';
import { freeBase, portsFrom } from '../stack/ports.ts';
import { startService, waitFor } from '../stack/process.ts';
import { findServers, startRedis } from '../stack/services.ts';
import { startStack } from '../stack/stack.ts';
import { compare, type Result } from './hub/report.ts';
import { followAll, signInToHub } from './hub/sign-in.ts';
import { commandsEach, measure, prepare, type Round, type Subject } from './hub/subject.ts';
import { residentMiB } from './process-cost.ts';

const SESSIONS = 16;
const WARM_UP_SECONDS = 5;
const SECONDS = 5;
const ROUNDS = 5;
const CLIENT_ID = 'yibao-canbao';

/**
 * SSO re-authorizations per second, CPU and Redis commands per operation, and memory: the hub against a bare
 * oidc-provider on the same Redis, which only these two use, in one run. Rounds alternate and change their order, so
 * that what else the machine does hits both. Both run with the hub's options of Node. BENCH_PROFILE=<folder> writes a CPU profile of each.
 */
export async function run(): Promise<string> {
  const stops: (() => unknown)[] = [];
  try {
    const redis = await startRedis();
    if (redis) stops.push(redis.stop);
    const servers = await findServers(redis ? { ...process.env, REDIS_URL: redis.url } : process.env);
    stops.push(servers.stop);
    const { databaseUrl, redisUrl } = servers;
    if (!databaseUrl || !redisUrl) return 'needs PostgreSQL and Redis: none found and none could be started';
    Object.assign(process.env, { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl });
    const own = await privateStores();
    stops.push(own.drop);
    const subjects = await start(own.urls, stops);
    const results = await load(subjects, own.urls.redisUrl);
    const [hub, bare] = results;
    if (!hub || !bare) throw new Error('two subjects');
    return [
      `SSO re-authorization, ${SESSIONS} sessions, medians of ${ROUNDS} alternating rounds of ${SECONDS} s after ${WARM_UP_SECONDS} s each (PostgreSQL, Redis and the load on the same machine)`,
      ...compare(hub, bare),
    ].join('\n');
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

async function start(
  urls: { databaseUrl: string; redisUrl: string },
  stops: (() => unknown)[],
): Promise<readonly [Subject, Subject]> {
  const base = await freeBase(8900);
  const stack = await startStack({
    dataDir: mkdtempSync(path.join(tmpdir(), 'tongban-bench-')),
    ports: portsFrom(base),
    hubEnv: profiled('hub'),
    ...urls,
  });
  stops.push(stack.stop);
  const redirect = `${stack.origin(CLIENT_ID)}/oidc/callback`;
  const port = base + 8;
  const bare = startService({
    name: 'bare oidc-provider',
    entry: 'e2e/bench/hub/bare-provider.ts',
    nodeOptions,
    env: { ...profiled('bare'), PORT: String(port), REDIS_URL: urls.redisUrl, CLIENT: bareClient(redirect) },
  });
  stops.push(() => bare.stop());
  const issuer = `http://127.0.0.1:${port}`;
  await waitFor(`${issuer}/.well-known/openid-configuration`, bare);
  const account = stack.accounts[0];
  if (!account) throw new Error('the hub made no demo account');
  return [
    await prepare({ name: 'hub', pid: stack.hub().pid, issuer: stack.issuer, redirect }, SESSIONS, (browser, at) =>
      signInToHub(browser, at, account),
    ),
    await prepare({ name: bare.name, pid: bare.pid, issuer, redirect }, SESSIONS, followAll),
  ];
}

async function load(subjects: readonly [Subject, Subject], redisUrl: string): Promise<Result[]> {
  const parts = subjects.map((subject) => ({ subject, rounds: [] as Round[], idle: residentMiB(subject.pid) }));
  for (const { subject } of parts) await measure(subject, WARM_UP_SECONDS, redisUrl);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { subject, rounds } of round % 2 === 0 ? parts : [...parts].reverse())
      rounds.push(await measure(subject, SECONDS, redisUrl));
  }
  const results: Result[] = [];
  for (const { subject, rounds, idle } of parts) {
    const memory = { idle, loaded: residentMiB(subject.pid) };
    results.push({ name: subject.name, rounds, memory, redis: await commandsEach(subject, 200, redisUrl) });
  }
  return results;
}

const bareClient = (redirect: string): string =>
  JSON.stringify({
    client_id: CLIENT_ID,
    client_secret: 'bench-only-secret-of-the-bare-provider',
    redirect_uris: [redirect],
    response_types: ['code'],
    grant_types: ['authorization_code'],
  });

/** NODE_OPTIONS that make a process write its CPU profile when it ends. */
function profiled(name: string): Record<string, string> {
  const folder = process.env.BENCH_PROFILE;
  return folder ? { NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${folder} --cpu-prof-name=${name}.cpuprofile` } : {};
}
