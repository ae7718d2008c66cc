import type { Request, Response } from 'express';
import { type AuthenticateDeps, authenticate } from '../../accounts/authenticate.ts';
import { type DeviceCookie, deviceCookieName } from '../../accounts/device-cookie.ts';
import { type HubError, toHubError } from '../../errors.ts';
import { readCookie } from '../../middleware/read-cookie.ts';
import { type TerminateDeps, terminateSession } from '../../sessions/terminate-session.ts';
import { canonicalUsername } from '../../store/queries/accounts.ts';
import { localeOf } from '../../views/locale.ts';
import { signInPage } from '../../views/sign-in-page.ts';
import type { Csrf } from './csrf.ts';
import type { LoadedInteraction } from './load-interaction.ts';

export interface SignInDeps extends AuthenticateDeps, TerminateDeps {
  readonly shortLived: AuthenticateDeps['shortLived'] & TerminateDeps['shortLived'];
  readonly csrf: Csrf;
  readonly deviceCookie: DeviceCookie;
  readonly https: boolean;
}

export interface ShownProblem {
  readonly username?: string;
  readonly error?: HubError;
}

const asText = (value: unknown, longest: number): string => (typeof value === 'string' ? value.slice(0, longest) : '');

export function renderSignIn(
  deps: SignInDeps,
  { details, path, portal }: LoadedInteraction,
  request: Request,
  response: Response,
  { username, error }: ShownProblem = {},
): void {
  const hint = details.params.login_hint;
  const name = username ?? (typeof hint === 'string' ? hint.slice(0, 64) : undefined);
  if (error) response.status(error.status);
  if (error?.retryAfter !== undefined) response.setHeader('Retry-After', String(error.retryAfter));
  response.send(
    signInPage({
      locale: localeOf(request, details.params.ui_locales),
      path,
      csrf: deps.csrf.token(details.uid),
      portal,
      again: details.session?.accountId !== undefined,
      ...(name ? { username: name } : {}),
      ...(error ? { problem: error.text } : {}),
    }),
  );
}

/** Checks the password; answers the account id, or undefined after it has shown the form again with the reason. */
export async function submitSignIn(
  deps: SignInDeps,
  interaction: LoadedInteraction,
  request: Request,
  response: Response,
): Promise<string | undefined> {
  const username = asText(request.body?.username, 64);
  const password = asText(request.body?.password, 256);
  const cookie = readCookie(request, deviceCookieName);
  const known = deps.deviceCookie.find(cookie, canonicalUsername(username));
  try {
    const address = request.ip ?? '';
    const account = await authenticate(deps, { username, password, address, ...(known ? { device: known } : {}) });
    response.cookie(deviceCookieName, deps.deviceCookie.add(cookie, account.username), {
      httpOnly: true,
      sameSite: 'lax',
      secure: deps.https,
      path: '/interaction',
      maxAge: 180 * 24 * 3600 * 1000,
    });
    await endOtherPersonsSession(deps, interaction, account.id);
    return account.id;
  } catch (thrown) {
    const error = toHubError(thrown);
    if (!error.code.startsWith('sign-in.')) throw thrown;
    renderSignIn(deps, interaction, request, response, { username, error });
    return undefined;
  }
}

/**
 * Another person's session in this browser ends the moment someone else signs in. (The library would show a page that
 * submits itself by script.) Without its session the interaction continues in a new one.
 */
async function endOtherPersonsSession(
  deps: SignInDeps,
  { details }: LoadedInteraction,
  account: string,
): Promise<void> {
  if (!details.session || details.session.accountId === account) return;
  await terminateSession(deps, details.session.uid, { reason: 'user' });
  details.session = undefined;
  await details.persist();
}
