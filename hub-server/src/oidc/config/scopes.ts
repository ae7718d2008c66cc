import type { Configuration } from 'oidc-provider';

/** Everything a client may ask for. `ledger` and `vault` are permissions of our own API and carry no claim. */
export const scopes = ['openid', 'profile', 'ledger', 'vault', 'offline_access'] as const;
export type Scope = (typeof scopes)[number];

/** Claims by scope. `sub` is an opaque account id; nothing about residents exists here. */
export const claims = {
  openid: ['sub'],
  profile: ['name', 'unit', 'role'],
} satisfies Configuration['claims'];
