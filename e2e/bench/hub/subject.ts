import { createHash, randomBytes } from 'node:crypto';
import { cpuSeconds } from '../process-cost.ts';
import { CookieBrowser } from './cookie-browser.ts';
import { countCommands, type RedisCost, serverCpuSeconds } from './redis-cost.ts';

/** A provider under test with browsers that are signed in to it. */
export interface Subject {
  readonly name: string;
  readonly pid: number;
  readonly issuer: string;
  readonly redirect: string;
  readonly browsers: readonly CookieBrowser[];
}

export interface Round {
  readonly perSecond: number;
  /** CPU milliseconds of the provider's process for one operation. The steadiest figure on a shared machine. */
  readonly cpuMs: number;
  readonly redisCpuMs: number;
}

/** Signs `sessions` browsers in, each a session of its own. */
export async function prepare(
  subject: Omit<Subject, 'browsers'>,
  sessions: number,
  enter: (browser: CookieBrowser, at: string) => Promise<void>,
): Promise<Subject> {
  const browsers: CookieBrowser[] = [];
  for (let i = 0; i < sessions; i += 1) {
    const browser = new CookieBrowser();
    await enter(browser, authorizationUrl(subject));
    browsers.push(browser);
  }
  return { ...subject, browsers };
}

/** One SSO re-authorization: a portal's request on a session that exists, answered with a code. */
async function reauthorize(subject: Subject, browser: CookieBrowser): Promise<void> {
  const answer = await browser.send(authorizationUrl(subject));
  if (answer.status !== 303 || !answer.location?.startsWith(`${subject.redirect}?code=`)) {
    throw new Error(`${subject.name}: no code but ${answer.status} ${answer.location ?? answer.body.slice(0, 300)}`);
  }
}

/** Every browser asks again and again for `seconds`. */
export async function measure(subject: Subject, seconds: number, redisUrl: string): Promise<Round> {
  const cpuBefore = cpuSeconds(subject.pid) ?? 0;
  const redisBefore = await serverCpuSeconds(redisUrl);
  const start = performance.now();
  const until = start + seconds * 1000;
  let done = 0;
  await Promise.all(
    subject.browsers.map(async (browser) => {
      while (performance.now() < until) {
        await reauthorize(subject, browser);
        done += 1;
      }
    }),
  );
  const spent = (performance.now() - start) / 1000;
  return {
    perSecond: done / spent,
    cpuMs: (((cpuSeconds(subject.pid) ?? 0) - cpuBefore) * 1000) / done,
    redisCpuMs: (((await serverCpuSeconds(redisUrl)) - redisBefore) * 1000) / done,
  };
}

/** Redis commands of one re-authorization, the mean of `times` one after the other. */
export async function commandsEach(subject: Subject, times: number, redisUrl: string): Promise<RedisCost> {
  const [browser] = subject.browsers;
  if (!browser) throw new Error('no session');
  const { commands, inScripts } = await countCommands(redisUrl, async () => {
    for (let i = 0; i < times; i += 1) await reauthorize(subject, browser);
  });
  return { commands: commands / times, inScripts: inScripts / times };
}

function authorizationUrl({ issuer, redirect }: Pick<Subject, 'issuer' | 'redirect'>): string {
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
