import { interactionPolicy } from 'oidc-provider';
import { lifetimes } from './lifetimes.ts';

/** The library's policy plus the absolute limit: a sign-in older than one shift must be made again (P18). */
export function policy(): interactionPolicy.DefaultPolicy {
  const prompts = interactionPolicy.base();
  prompts
    .get('login')
    ?.checks.add(
      new interactionPolicy.Check(
        'sign_in_too_old',
        'the sign-in is older than its absolute limit',
        'login_required',
        ({ oidc }) =>
          oidc.session?.accountId !== undefined &&
          oidc.session.past(lifetimes.signIn) &&
          oidc.result?.login === undefined,
      ),
    );
  return prompts;
}
