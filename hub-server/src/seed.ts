import { readFile } from 'node:fs/promises';
import { type Bilingual, bilingual } from '@tongban/shared/catalogue/bilingual';
import { z } from 'zod';
import { isLoopbackUrl } from './outbound/loopback.ts';
import type { PortalClients } from './store/portal-clients.ts';

const webUrl = z.url({ protocol: /^https?$/ });
/** Form encoding of client_secret_basic breaks in sloppy clients on anything else (P21). */
const secret = z.string().regex(/^[A-Za-z0-9_-]{16,128}$/, 'must be 16 to 128 characters of A-Z a-z 0-9 _ -');

const clientSchema = z.strictObject({
  secret,
  redirectUris: z.array(webUrl).min(1),
  postLogoutRedirectUris: z.array(webUrl).default([]),
  backchannelLogoutUri: webUrl.optional(),
  /** Allows http outside loopback for this portal; kept with the client, so that an auditor finds it (P22). */
  httpException: z.string().min(8).optional(),
});

export const seedPortalSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/),
    name: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
    owner: z.string().min(1),
    origins: z.array(webUrl.refine((url) => new URL(url).origin === url, 'must be an origin without a path')).min(1),
    startUrl: webUrl,
    signIn: z.enum(['oidc', 'own']),
    /** `ask` (also written `explicit`): the person is asked once. */
    consent: z.enum(['statutory', 'ask', 'explicit']).default('ask'),
    client: clientSchema.optional(),
  })
  .superRefine((portal, context) => {
    if ((portal.signIn === 'oidc') !== (portal.client !== undefined))
      context.addIssue('client is required exactly for signIn oidc');
    const { client } = portal;
    if (!client || client.httpException !== undefined) return;
    const urls = [...client.redirectUris, ...client.postLogoutRedirectUris, client.backchannelLogoutUri ?? ''];
    for (const url of urls) {
      if (url.startsWith('http:') && !isLoopbackUrl(url))
        context.addIssue(`${url} must be https or carry an httpException`);
    }
  });
export const seedSchema = z.strictObject({ portals: z.array(seedPortalSchema) });
export type SeedPortal = z.infer<typeof seedPortalSchema>;

export class SeedProblems extends Error {
  override readonly name = 'SeedProblems';
  readonly code = 'seed.invalid';
  readonly problems: readonly Bilingual[];
  constructor(file: string, problems: readonly string[]) {
    super(`seed.invalid ${file}: ${problems.join('; ')}`);
    this.problems = problems.map((problem) =>
      bilingual(`门户清单 ${file} 不对：${problem}`, `Portal list ${file}: ${problem}`),
    );
  }
}

/** Reads and checks a portal list; throws SeedProblems with everything that is wrong. */
export async function readSeed(file: string): Promise<SeedPortal[]> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new SeedProblems(file, [error instanceof SyntaxError ? 'not valid JSON' : 'cannot be read']);
  }
  const result = seedSchema.safeParse(parsed);
  if (result.success) return result.data.portals;
  throw new SeedProblems(
    file,
    result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
  );
}

/** Writes every portal of the list, whether it was there or not. Portals that are not in the list stay. */
export async function seedPortals(clients: PortalClients, portals: readonly SeedPortal[]): Promise<void> {
  for (const portal of portals) {
    await clients.save(
      {
        id: portal.id,
        nameZh: portal.name.zh,
        nameEn: portal.name.en,
        owner: portal.owner,
        origins: portal.origins,
        startUrl: portal.startUrl,
        signIn: portal.signIn,
        consent: portal.consent === 'statutory' ? 'statutory' : 'explicit',
        client: portal.client ? clientMetadata(portal, portal.client) : null,
        clientSecretSealed: null,
      },
      portal.client?.secret,
    );
  }
}

function clientMetadata(portal: SeedPortal, client: NonNullable<SeedPortal['client']>): Record<string, unknown> {
  return {
    client_name: portal.name.zh,
    tongban_name_en: portal.name.en,
    tongban_owner: portal.owner,
    tongban_consent: portal.consent === 'statutory' ? 'statutory' : 'ask',
    ...(client.httpException ? { tongban_http_exception: client.httpException } : {}),
    application_type: 'web',
    token_endpoint_auth_method: 'client_secret_basic',
    grant_types: ['authorization_code'],
    response_types: ['code'],
    redirect_uris: client.redirectUris,
    post_logout_redirect_uris: client.postLogoutRedirectUris,
    scope: 'openid profile',
    ...(client.backchannelLogoutUri
      ? { backchannel_logout_uri: client.backchannelLogoutUri, backchannel_logout_session_required: true }
      : {}),
  };
}
