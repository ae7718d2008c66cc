// A bare oidc-provider 9 on Redis, the yardstick of `npm run bench -- hub`: the library with a plain adapter, a fixed
// account and no page, no throttle, no audit. Started by the benchmark as a process of its own.
import { createServer } from 'node:http';
import Provider, { type Adapter, type AdapterPayload, type ClientMetadata } from 'oidc-provider';
import { createClient } from 'redis';

const { PORT = '', REDIS_URL = '', CLIENT = '' } = process.env;
const redis = await createClient({ url: REDIS_URL }).connect();
const client = JSON.parse(CLIENT) as ClientMetadata;

/** One key per artefact and an index key for the session's uid: the least an adapter can do. */
class PlainRedisAdapter implements Adapter {
  readonly #model: string;
  constructor(model: string) {
    this.#model = model;
  }
  #key(id: string): string {
    return `bare:${this.#model}:${id}`;
  }
  async upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
    await redis.set(this.#key(id), JSON.stringify(payload), { expiration: { type: 'EX', value: expiresIn || 3600 } });
    if (payload.uid)
      await redis.set(`bare:uid:${payload.uid}`, id, { expiration: { type: 'EX', value: expiresIn || 3600 } });
  }
  async find(id: string): Promise<AdapterPayload | undefined> {
    const text = await redis.get(this.#key(id));
    return text ? (JSON.parse(text) as AdapterPayload) : undefined;
  }
  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    const id = await redis.get(`bare:uid:${uid}`);
    return id ? this.find(id) : undefined;
  }
  async findByUserCode(): Promise<undefined> {
    return undefined;
  }
  async consume(id: string): Promise<void> {
    const payload = await this.find(id);
    if (payload) await this.upsert(id, { ...payload, consumed: Math.floor(Date.now() / 1000) }, 60);
  }
  async destroy(id: string): Promise<void> {
    await redis.del(this.#key(id));
  }
  async revokeByGrantId(): Promise<void> {}
}

const provider = new Provider(`http://127.0.0.1:${PORT}`, {
  adapter: PlainRedisAdapter,
  clients: [client],
  cookies: { keys: ['bench-only-cookie-key'] },
  features: { devInteractions: { enabled: false } },
  responseTypes: ['code'],
  pkce: { required: () => true },
  findAccount: async (_ctx, accountId) => ({ accountId, claims: async () => ({ sub: accountId }) }),
  interactions: { url: (_ctx, interaction) => `/sign-in/${interaction.uid}` },
  loadExistingGrant: async (ctx) => {
    const held = ctx.oidc.session?.grantIdFor(ctx.oidc.client?.clientId ?? '');
    if (held) return ctx.oidc.provider.Grant.find(held);
    const grant = new ctx.oidc.provider.Grant({
      clientId: ctx.oidc.client?.clientId ?? '',
      accountId: ctx.oidc.session?.accountId ?? '',
    });
    grant.addOIDCScope('openid profile');
    await grant.save();
    return grant;
  },
});
provider.on('server_error', (_ctx, error) => console.error(error));

const callback = provider.callback();
createServer(async (request, response) => {
  if (!request.url?.startsWith('/sign-in/')) return callback(request, response);
  // The benchmark signs in by asking for this page: sign-ins are not what is measured.
  await provider.interactionFinished(request, response, { login: { accountId: 'bench' } });
}).listen(Number(PORT), '127.0.0.1', () => console.log('ready'));
// An orderly end, so that Node writes the profile it was asked for.
process.once('SIGTERM', () => process.exit(0));
