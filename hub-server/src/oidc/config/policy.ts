import { interactionPolicy } from 'oidc-provider';
import { lifetimes } from './lifetimes.ts';

/**
 * The library's policy, and two more reasons to ask for a sign-in: the last one is older than one shift (P18), or its
 * account does not exist for us any more (P25).
 */
export function policy(signIn: number = lifetimes.signIn): interactionPolicy.DefaultPolicy {
  const prompts = interactionPolicy.base();
  prompts
    .get('login')
    ?.checks.add(
      new interactionPolicy.Check(
        'sign_in_too_old',
        'the sign-in is older than its absolute limit',
        'login_required',
        ({ oidc }) =>
          oidc.session?.accountId !== undefined && oidc.session.past(signIn) && oidc.result?.login === undefined,
      ),
    );
  prompts
    .get('login')
    ?.checks.add(
      new interactionPolicy.Check(
        'account_gone',
        'the account of the session is disabled or gone',
        'login_required',
        ({ oidc }) => oidc.session?.accountId !== undefined && oidc.account === undefined,
      ),
    );
  return prompts;
}
