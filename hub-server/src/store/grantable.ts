import type { Payload } from './store.ts';

/** Models that are issued under a grant and die with it. The same list as oidc-provider's own memory adapter has. */
const GRANTABLE: ReadonlySet<string> = new Set([
  'AccessToken',
  'AuthorizationCode',
  'RefreshToken',
  'DeviceCode',
  'BackchannelAuthenticationRequest',
  'PreAuthorizedCode',
]);

/** The grant an artefact belongs to, if it does. An Interaction carries a `grantId` too and must outlive the grant. */
export const grantOf = (model: string, payload: Payload): string | undefined =>
  GRANTABLE.has(model) && typeof payload.grantId === 'string' ? payload.grantId : undefined;

/**
 * How long an ended session or grant is remembered as such: longer than any request can be under way that had read it
 * while it lived.
 */
export const TOMBSTONE_SECONDS = 3_600;
