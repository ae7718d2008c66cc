import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import { createSealer } from '../../keys/sealer.ts';
import { loadSecrets } from '../../keys/secrets.ts';
import { migrate } from '../../store/migrate.ts';
import { createPortalClients } from '../../store/portal-clients.ts';
import type { Database, ShortLived } from '../../store/store.ts';
import { createAdapterFactory } from '../adapter.ts';

const ACCOUNT = 'account-of-the-test';

export interface Harness {
  readonly provider: Provider;
  readonly issuer: string;
  close(): Promise<void>;
}

/** A real oidc-provider over HTTP on the given stores, with `portals` portals in its ledger that need no consent. */
export async function startProvider(database: Database, shortLived: ShortLived, portals: number): Promise<Harness> {
  const masterKey = randomBytes(32);
  await migrate(database);
  const secrets = await loadSecrets(database, masterKey);
  const clients = createPortalClients(database, createSealer(masterKey));
  for (let n = 0; n < portals; n++) {
    const origin = `http://127.0.0.1:${7000 + n}`;
    const portal = {
      id: `portal-${n}`,
      nameZh: '门户',
      nameEn: 'Portal',
      owner: '测试',
      origins: [origin],
      startUrl: `${origin}/`,
      signIn: 'oidc' as const,
      consent: 'statutory' as const,
      client: {
        redirect_uris: [`${origin}/callback`],
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
      },
      clientSecretSealed: null,
    };
    await clients.save(portal, `secret-${n}`);
  }
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    adapter: createAdapterFactory(shortLived, clients),
    jwks: { keys: secrets.jwks.keys.map((key) => ({ ...key, kty: String(key.kty) })) },
    cookies: { keys: secrets.cookieKeys },
    findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: { enabled: false },
      pushedAuthorizationRequests: { enabled: true },
      revocation: { enabled: true },
    },
    interactions: { url: (_ctx, interaction) => `/sign-in/${interaction.uid}` },
    issueRefreshToken: () => true,
    rotateRefreshToken: () => true,
    ttl: { Session: 600, Grant: 600, AccessToken: 300, RefreshToken: 600, IdToken: 300, Interaction: 300 },
    async loadExistingGrant(ctx) {
      const client = ctx.oidc.client;
      const session = ctx.oidc.session;
      if (!client || !session?.accountId) return undefined;
      const known = session.grantIdFor(client.clientId);
      const existing = known && (await ctx.oidc.provider.Grant.find(known));
      if (existing) return existing;
      const grant = new ctx.oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid offline_access');
      await grant.save();
      return grant;
    },
  });
  const callback = provider.callback();
  server.on('request', (request, response) => {
    const uid = /^\/sign-in\/([\w-]+)$/.exec(request.url ?? '')?.[1];
    if (!uid) return callback(request, response);
    provider
      .interactionFinished(request, response, { login: { accountId: ACCOUNT } })
      .catch(() => response.writeHead(500).end());
  });
  return {
    provider,
    issuer,
    close: () => new Promise((resolve) => server.close(() => resolve()) && server.closeAllConnections()),
  };
}

/** One browser: keeps cookies (paths do not matter here) and follows redirects within the hub. */
export class Browser {
  readonly #cookies = new Map<string, string>();
  readonly #issuer: string;

  constructor(issuer: string) {
    this.#issuer = issuer;
  }

  /** The address outside of the hub that a chain of redirects ends at, or the last response's. */
  async open(address: string): Promise<{ url: URL; status: number }> {
    let url = new URL(address, this.#issuer);
    for (let step = 0; step < 10; step++) {
      const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await fetch(url, { redirect: 'manual', headers: { cookie } });
      await response.arrayBuffer();
      for (const line of response.headers.getSetCookie()) this.#keep(line);
      const location = response.headers.get('location');
      if (!location) return { url, status: response.status };
      url = new URL(location, url);
      if (url.origin !== this.#issuer) return { url, status: response.status };
    }
    throw new Error('too many redirects');
  }

  #keep(line: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (value === '' || /expires=Thu, 01 Jan 1970/i.test(line)) this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }
}

/** The client side of one portal. */
export class TestPortal {
  readonly verifier = randomBytes(32).toString('base64url');
  readonly #n: number;
  readonly #issuer: string;

  constructor(issuer: string, n: number) {
    this.#issuer = issuer;
    this.#n = n;
  }

  parameters(): URLSearchParams {
    return new URLSearchParams({
      client_id: `portal-${this.#n}`,
      redirect_uri: this.#callback(),
      response_type: 'code',
      scope: 'openid offline_access',
      state: randomUUID(),
      code_challenge: createHash('sha256').update(this.verifier).digest('base64url'),
      code_challenge_method: 'S256',
    });
  }

  authorizationUrl(): string {
    return `${this.#issuer}/auth?${this.parameters()}`;
  }

  exchange(code: string): Promise<TokenAnswer> {
    return this.post('/token', {
      grant_type: 'authorization_code',
      code,
      redirect_uri: this.#callback(),
      code_verifier: this.verifier,
    });
  }

  refresh(token: string): Promise<TokenAnswer> {
    return this.post('/token', { grant_type: 'refresh_token', refresh_token: token });
  }

  async post(path: string, body: Record<string, string>): Promise<TokenAnswer> {
    const response = await fetch(`${this.#issuer}${path}`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`portal-${this.#n}:secret-${this.#n}`)}` },
      body: new URLSearchParams(body),
    });
    return { status: response.status, body: (await response.json()) as Record<string, string> };
  }

  #callback(): string {
    return `http://127.0.0.1:${7000 + this.#n}/callback`;
  }
}

export interface TokenAnswer {
  readonly status: number;
  readonly body: Record<string, string>;
}
