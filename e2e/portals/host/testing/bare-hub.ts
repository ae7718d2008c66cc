import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import Provider from 'oidc-provider';
import { clientUrls } from '../oidc.ts';

export const CLIENT = { clientId: 'try-out', clientSecret: 'a-secret-of-this-test-only' } as const;

/** A bare oidc-provider that signs everybody in as `resident-clerk`: the portal's other side without the hub. */
export interface BareHub {
  readonly issuer: URL;
  close(): Promise<void>;
  /** Signs anything as the hub would sign a logout token. */
  sign(claims: JWTPayload, typ?: string): Promise<string>;
}

/** Kept over restarts, as a hub keeps its keys. */
const keys = generateKeyPair('ES256', { extractable: true });

/** Listens on `port` (0 takes a free one) so that a hub that was down can come up where the portal looks for it. */
export async function startBareHub(portalBase: string, port = 0): Promise<BareHub> {
  const server: Server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const issuer = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const { privateKey } = await keys;
  const jwk = { ...(await exportJWK(privateKey)), kid: 'test', alg: 'ES256', use: 'sig' };
  const urls = clientUrls(portalBase);
  const provider = new Provider(issuer.origin, {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: [urls.redirectUri],
        post_logout_redirect_uris: [urls.postLogoutRedirectUri],
        backchannel_logout_uri: urls.backchannelLogoutUri,
        backchannel_logout_session_required: true,
        id_token_signed_response_alg: 'ES256',
      },
    ],
    jwks: { keys: [jwk] },
    cookies: { keys: ['a-cookie-key-of-this-test'] },
    pkce: { required: () => true },
    claims: { openid: ['sub'], profile: ['name'] },
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
    },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub, name: '测试经办人' }) }),
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    // The portals' logout address is on loopback; the library refuses that unless the fetch is given.
    fetch: (url, options) => fetch(url, options),
  });
  const handle = provider.callback();
  server.on('request', async (req, res) => {
    if (!req.url?.startsWith('/interaction/')) return handle(req, res);
    const { prompt, params, session } = await provider.interactionDetails(req, res);
    const accountId = session?.accountId ?? 'resident-clerk';
    const grant = new provider.Grant({ accountId, clientId: String(params.client_id) });
    grant.addOIDCScope(String(params.scope));
    const result = prompt.name === 'login' ? { login: { accountId } } : { consent: { grantId: await grant.save() } };
    await provider.interactionFinished(req, res, result, { mergeWithLastSubmission: true });
  });
  return {
    issuer,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
    sign: (claims, typ = 'logout+jwt') =>
      new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'test', typ }).sign(privateKey),
  };
}
