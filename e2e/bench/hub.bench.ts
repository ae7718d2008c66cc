import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { privateStores } from '../fixtures/private-stores.ts';
import { freeBase, portsFrom } from '../stack/ports.ts';
import { startService, waitFor } from '../stack/process.ts';
import { findServers } from '../stack/services.ts';
import { startStack } from '../stack/stack.ts';
import { CookieBrowser } from './cookie-browser.ts';
import { cpuSeconds, residentMiB } from './process-cost.ts';

const SESSIONS = 16;
const SECONDS = 6;
const ROUNDS = 3;

interface Subject {
  readonly name: string;
  readonly pid: number;
  /** One SSO re-authorization: a portal's authorization request on a session that exists, answered with a code. */
  readonly reauthorize: (browser: CookieBrowser) => Promise<void>;
  readonly browsers: CookieBrowser[];
}

interface Round {
  readonly perSecond: number;
  readonly cpuMs: number;
}

/**
 * SSO re-authorizations per second and CPU per operation, the hub against a bare oidc-provider on the same Redis,
 * in alternating rounds of one run. The load comes from this process, on the other core.
 */
export async function run(): Promise<string> {
  const servers = await findServers(process.env);
  if (!servers.redisUrl || !servers.databaseUrl)
    return 'needs PostgreSQL and Redis: none found and none could be started';
  Object.assign(process.env, { DATABASE_URL: servers.databaseUrl, REDIS_URL: servers.redisUrl });
  const own = await privateStores();
  const base = await freeBase(7500);
  const stack = await startStack({
    dataDir: mkdtempSync(path.join(tmpdir(), 'tongban-bench-')),
    ports: portsFrom(base),
    ...own.urls,
  });
  const redirect = `${stack.origin('yibao-canbao')}/oidc/callback`;
  const bare = startService({
    name: 'bare oidc-provider',
    entry: 'e2e/bench/bare-provider.ts',
    env: {
      PORT: String(base + 8),
      REDIS_URL: own.urls.redisUrl,
      CLIENT: JSON.stringify({
        client_id: 'yibao-canbao',
        client_secret: 'bench-only-secret-of-the-bare-provider',
        redirect_uris: [redirect],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      }),
    },
  });
  await waitFor(`http://127.0.0.1:${base + 8}/.well-known/openid-configuration`, bare);
  try {
    const account = stack.accounts[0];
    if (!account) throw new Error('the hub made no demo account');
    const hub = await subject('hub', stack.hub().pid, stack.issuer, redirect, (browser, at) =>
      signIn(browser, at, account),
    );
    const plain = await subject('bare oidc-provider', bare.pid, `http://127.0.0.1:${base + 8}`, redirect, followAll);
    const rounds: Record<string, Round[]> = { [hub.name]: [], [plain.name]: [] };
    await measure(hub, 1);
    await measure(plain, 1);
    for (let round = 0; round < ROUNDS; round += 1)
      for (const one of [plain, hub]) rounds[one.name]?.push(await measure(one, SECONDS));
    return report(rounds, { [hub.name]: residentMiB(hub.pid), [plain.name]: residentMiB(plain.pid) });
  } finally {
    await Promise.all([stack.stop(), bare.stop()]);
    await own.drop();
    await servers.stop();
  }
}

async function subject(
  name: string,
  pid: number,
  issuer: string,
  redirect: string,
  enter: (browser: CookieBrowser, at: string) => Promise<void>,
): Promise<Subject> {
  const browsers: CookieBrowser[] = [];
  for (let i = 0; i < SESSIONS; i += 1) {
    const browser = new CookieBrowser();
    await enter(browser, authorizationUrl(issuer, redirect));
    browsers.push(browser);
  }
  const reauthorize = async (browser: CookieBrowser) => {
    const answer = await browser.send(authorizationUrl(issuer, redirect));
    if (answer.status !== 303 || !answer.location?.startsWith(`${redirect}?code=`)) {
      throw new Error(`${name}: no code but ${answer.status} ${answer.location ?? answer.body.slice(0, 300)}`);
    }
  };
  return { name, pid, reauthorize, browsers };
}

function authorizationUrl(issuer: string, redirect: string): string {
  const verifier = randomBytes(32).toString('base64url');
  const query = new URLSearchParams({
    client_id: 'yibao-canbao',
    redirect_uri: redirect,
    response_type: 'code',
    scope: 'openid profile',
    state: randomBytes(12).toString('base64url'),
    nonce: randomBytes(12).toString('base64url'),
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  return `${issuer}/auth?${query}`;
}

/** Follows redirects inside the provider until the code goes to the portal. */
async function followAll(browser: CookieBrowser, at: string): Promise<void> {
  const origin = new URL(at).origin;
  let answer = await browser.send(at);
  for (let hop = 0; hop < 8 && answer.location?.startsWith(origin); hop += 1)
    answer = await browser.send(answer.location);
  if (!answer.location?.includes('code='))
    throw new Error(`sign-in ended at ${answer.status}: ${answer.body.slice(0, 400)}`);
}

async function signIn(
  browser: CookieBrowser,
  at: string,
  account: { username: string; password: string },
): Promise<void> {
  const asked = await browser.send(at);
  const form = await browser.send(asked.location ?? '');
  const csrf = form.body.match(/name="csrf" value="([^"]+)"/)?.[1] ?? '';
  const action = form.body.match(/<form method="post" action="([^"]+)"/)?.[1] ?? '';
  const done = await browser.send(new URL(action, asked.location).href, {
    csrf,
    username: account.username,
    password: account.password,
  });
  if (!done.location) throw new Error(`the hub refused the sign-in: ${done.status} ${done.body.slice(0, 400)}`);
  await followAll(browser, done.location);
}

async function measure({ pid, browsers, reauthorize }: Subject, seconds: number): Promise<Round> {
  const cpuBefore = cpuSeconds(pid) ?? 0;
  const start = performance.now();
  const until = start + seconds * 1000;
  let done = 0;
  await Promise.all(
    browsers.map(async (browser) => {
      while (performance.now() < until) {
        await reauthorize(browser);
        done += 1;
      }
    }),
  );
  const spent = (performance.now() - start) / 1000;
  return { perSecond: done / spent, cpuMs: (((cpuSeconds(pid) ?? 0) - cpuBefore) * 1000) / done };
}

function report(rounds: Record<string, Round[]>, memory: Record<string, number | undefined>): string {
  const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
  const rows = Object.entries(rounds).map(([name, list]) => ({
    name,
    perSecond: middle(list.map((round) => round.perSecond)),
    cpuMs: middle(list.map((round) => round.cpuMs)),
    each: list.map((round) => round.perSecond.toFixed(0)).join(' / '),
  }));
  const hub = rows.find((row) => row.name === 'hub');
  const bare = rows.find((row) => row.name !== 'hub');
  return [
    `SSO re-authorization, ${SESSIONS} sessions, ${ROUNDS} alternating rounds of ${SECONDS} s, median (PostgreSQL + Redis on the same machine)`,
    ...rows.map(
      (row) =>
        `${row.name.padEnd(20)} ${row.perSecond.toFixed(0).padStart(6)} /s   ${row.cpuMs.toFixed(2).padStart(6)} ms CPU each   rounds ${row.each}   RSS ${memory[row.name]} MiB`,
    ),
    `ratio hub : bare = ${(((hub?.perSecond ?? 0) / (bare?.perSecond ?? 1)) * 100).toFixed(0)} % of the throughput, ${(((hub?.cpuMs ?? 0) / (bare?.cpuMs ?? 1)) * 100).toFixed(0)} % of the CPU (budget: throughput ≥ 70 %)`,
  ].join('\n');
}
