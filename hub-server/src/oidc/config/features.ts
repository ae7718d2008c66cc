import type { Configuration } from 'oidc-provider';

type Features = NonNullable<Configuration['features']>;

/** The two pages of RP-initiated logout. */
export type LogoutPages = Required<
  Pick<NonNullable<Features['rpInitiatedLogout']>, 'logoutSource' | 'postLogoutSuccessSource'>
>;

/** What of the protocol is on. Everything not named here is off by the library's default, or named because it is not. */
export function features(pages: LogoutPages, dpopNonceSecret: Uint8Array): Features {
  return {
    devInteractions: { enabled: false }, // P23
    dPoP: { enabled: true, nonceSecret: Buffer.from(dpopNonceSecret) },
    introspection: {
      enabled: true,
      // A portal may look into its own tokens only; public clients into none.
      allowedPolicy: (_ctx, client, token) =>
        client.clientAuthMethod !== 'none' && 'clientId' in token && token.clientId === client.clientId,
    },
    revocation: { enabled: true },
    pushedAuthorizationRequests: { enabled: true },
    rpInitiatedLogout: { enabled: true, ...pages },
    // On for its metadata; the delivery itself is ours and durable (sessions/, backchannel/; P5).
    backchannelLogout: { enabled: true },
    // Our API takes opaque tokens with scopes; audiences come with the first resource server outside the hub (P19).
    resourceIndicators: { enabled: false },
    userinfo: { enabled: true },
    registration: { enabled: false },
    clientCredentials: { enabled: false },
    deviceFlow: { enabled: false },
  };
}
