import type Provider from 'oidc-provider';
import { type Dispatcher, fetch } from 'undici';
import { HubError } from '../errors.ts';
import type { Logout } from '../store/queries/logout-outbox.ts';
import { issueLogoutToken } from './logout-token.ts';

/** What became of one attempt; the codes are what the receipt of a portal shows. */
export type DeliveryResult =
  | { readonly kind: 'delivered' }
  | { readonly kind: 'retry' | 'impossible'; readonly code: string };

/** A portal gets this long for one attempt, in milliseconds. Nobody is waiting for it. */
const attemptMs = 5_000;

/** Sends one logout token to one portal: POST, form body `logout_token` only, no redirect followed (§2.5). */
export async function deliverLogout(
  provider: Provider,
  dispatcher: Dispatcher,
  logout: Pick<Logout, 'portalId' | 'accountId' | 'sid'>,
): Promise<DeliveryResult> {
  const client = await provider.Client.find(logout.portalId);
  if (!client?.backchannelLogoutUri) return { kind: 'impossible', code: 'backchannel.no-endpoint' };
  const token = await issueLogoutToken(provider, client, logout.accountId, logout.sid);
  try {
    const response = await fetch(client.backchannelLogoutUri, {
      method: 'POST',
      redirect: 'manual',
      dispatcher,
      signal: AbortSignal.timeout(attemptMs),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ logout_token: token }).toString(),
    });
    await response.body?.cancel();
    if (response.status === 200 || response.status === 204) return { kind: 'delivered' };
    return { kind: 'retry', code: `backchannel.status-${response.status}` };
  } catch (error) {
    return { kind: 'retry', code: failureCode(error) };
  }
}

function failureCode(error: unknown): string {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof HubError) return cause.code;
    if (cause.name === 'TimeoutError' || cause.name === 'ConnectTimeoutError') return 'backchannel.timeout';
  }
  return 'backchannel.unreachable';
}
