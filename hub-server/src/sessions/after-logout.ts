/**
 * Where a sign-out ends: the portal's registered page with the `state` it sent (RP-Initiated Logout 1.0 §3), else our
 * own. `state` is what the library kept in the session; the address in it was checked against the registration.
 */
export function afterLogout(state: Readonly<Record<string, unknown>> | undefined): string {
  if (typeof state?.postLogoutRedirectUri !== 'string') return '/session/end/success';
  const target = new URL(state.postLogoutRedirectUri);
  if (typeof state.state === 'string') target.searchParams.set('state', state.state);
  return target.href;
}
