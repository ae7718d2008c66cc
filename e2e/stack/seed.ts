import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PORTAL_IDS, type PortalId, type Ports } from './ports.ts';

export const PORTAL_NAMES: Readonly<Record<PortalId, { zh: string; en: string; owner: string }>> = Object.freeze({
  'minzheng-dibao': { zh: '民政·最低生活保障申请', en: 'Civil affairs: subsistence allowance', owner: '样例县民政局' },
  'canlian-butie': {
    zh: '残联·残疾人两项补贴',
    en: "Disabled persons' federation: two allowances",
    owner: '样例县残疾人联合会',
  },
  'yibao-canbao': {
    zh: '医保·城乡居民参保登记',
    en: 'Medical insurance: resident enrolment',
    owner: '样例县医疗保障局',
  },
  'laoling-jintie': {
    zh: '老龄·高龄津贴申请',
    en: 'Ageing office: old-age allowance',
    owner: '样例县老龄工作委员会办公室',
  },
});

export interface PortalSeed {
  readonly id: PortalId;
  readonly origin: string;
  readonly secret: string;
}

/** Client secrets are random per data folder and kept beside the demo's data, never in the repository. */
function secrets(dataDir: string): Record<string, string> {
  const file = path.join(dataDir, 'portal-secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const made = Object.fromEntries(PORTAL_IDS.map((id) => [id, randomBytes(32).toString('base64url')]));
  writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
  return made;
}

/** Writes HUB_SEED_FILE and answers what each portal process has to be told. */
export function writeSeed(dataDir: string, ports: Ports): { file: string; portals: PortalSeed[] } {
  mkdirSync(dataDir, { recursive: true });
  const secret = secrets(dataDir);
  const portals = PORTAL_IDS.map((id) => ({
    id,
    origin: `http://127.0.0.1:${ports.portals[id]}`,
    secret: secret[id] ?? randomBytes(32).toString('base64url'),
  }));
  const seed = {
    portals: portals.map(({ id, origin, secret: clientSecret }) => ({
      id,
      name: { zh: PORTAL_NAMES[id].zh, en: PORTAL_NAMES[id].en },
      owner: PORTAL_NAMES[id].owner,
      origins: [origin],
      startUrl: `${origin}/`,
      signIn: 'oidc',
      consent: 'statutory',
      client: {
        secret: clientSecret,
        redirectUris: [`${origin}/oidc/callback`],
        postLogoutRedirectUris: [`${origin}/`],
        backchannelLogoutUri: `${origin}/oidc/backchannel-logout`,
      },
    })),
  };
  const file = path.join(dataDir, 'seed.json');
  writeFileSync(file, JSON.stringify(seed, null, 2), { mode: 0o600 });
  return { file, portals };
}
