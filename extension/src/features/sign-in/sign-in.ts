import { ref, shallowRef } from 'vue';
import { sessionArea } from '../../platform/session-store.ts';
import { activeTab, closeTab, focusTab, openTab, waitForAddress } from '../../platform/tabs.ts';
import type { Failure } from '../failure.ts';
import { signInFailure } from './failures.ts';
import { authorizationUrl, endSessionUrl, REDIRECT_URI, redeem, refreshed, revoke } from './hub-client.ts';
import { type Session, storedSession } from './session.ts';

/** Renew this long before the access token ends, so that no request meets an expired one. */
const RENEW_BEFORE_S = 30;

/** The signed-in clerk, or null. Filled by {@link resumeSession} and {@link signIn}. */
export const session = ref<Session | null>(null);
/** Why the last session ended, unless the clerk ended it herself. */
export const sessionEnd = shallowRef<Failure>();

let underWay: AbortController | undefined;

export async function resumeSession(): Promise<void> {
  session.value = await storedSession.get();
}

/**
 * Opens the hub's sign-in page as a normal tab, so that its session cookie is the one the portals use, and waits for the
 * redirect. Rejects with `sign-in-cancelled` when the tab is closed.
 */
export async function signIn(): Promise<void> {
  underWay?.abort();
  const attempt = new AbortController();
  underWay = attempt;
  const url = await authorizationUrl();
  const before = await activeTab();
  const tab = await openTab(url);
  const redirect = await waitForAddress(tab, `${REDIRECT_URI}?`, attempt.signal);
  if (redirect === undefined) {
    if (attempt.signal.aborted) await closeTab(tab);
    throw signInFailure('sign-in-cancelled');
  }
  const made = await redeem(redirect);
  await storedSession.set(made);
  sessionEnd.value = undefined;
  session.value = made;
  if (before) await focusTab(before.id);
  await closeTab(tab);
}

/** Ends the session here first, then at the hub; what the hub answers cannot keep it alive here. */
export async function signOut(): Promise<void> {
  const ended = session.value ?? (await storedSession.get());
  session.value = null;
  sessionEnd.value = undefined;
  // Everything of this session, half-finished sign-ins and the hub's share included.
  await sessionArea().clear();
  if (!ended) return;
  const url = await endSessionUrl(ended).catch(() => undefined);
  await revoke(ended);
  if (url) await openTab(url);
}

/**
 * An access token that is good for at least {@link RENEW_BEFORE_S}. One renewal at a time over all panels: the hub takes a
 * refresh token once and treats a second use as theft (RFC 9700 §4.14).
 */
export async function accessToken(rejected?: string): Promise<string> {
  return navigator.locks.request('tongban-token', async () => {
    const current = await storedSession.get();
    session.value = current;
    if (!current) throw signInFailure('session-expired');
    const fresh = current.accessTokenExpiresAt - RENEW_BEFORE_S > Date.now() / 1000;
    if (fresh && current.accessToken !== rejected) return current.accessToken;
    const renewed = await refreshed(current);
    await storedSession.set(renewed);
    session.value = renewed;
    return renewed.accessToken;
  });
}

/** Forgets a session the hub no longer accepts, and why. Dossiers and drafts stay: they are the clerk's, not the session's. */
export async function dropSession(why: Failure): Promise<void> {
  sessionEnd.value = why;
  session.value = null;
  await storedSession.remove();
}
