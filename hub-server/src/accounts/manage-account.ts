import { HubError } from '../errors.ts';
import { type TerminateDeps, terminateAccountSessions } from '../sessions/terminate-session.ts';
import {
  type Account,
  findCredentials,
  insertAccount,
  type NewAccount,
  setAccountStatus,
  setPasswordHash,
} from '../store/queries/accounts.ts';
import { recordSignInEvent } from '../store/queries/sign-in-events.ts';
import { StoreError } from '../store/store-error.ts';
import type { PasswordHasher } from './password-hasher.ts';
import { randomPassword } from './random-password.ts';

export interface ManageDeps extends TerminateDeps {
  readonly hasher: PasswordHasher;
}

/** A new account with a password made here: nobody, the administrator included, chooses one for somebody else (ASVS 6.4.6). */
export async function addAccount(
  deps: ManageDeps,
  person: Omit<NewAccount, 'passwordHash'>,
): Promise<{ account: Account; password: string }> {
  const password = randomPassword();
  const passwordHash = await deps.hasher.hash(password);
  try {
    return { account: await insertAccount(deps.database, { ...person, passwordHash }), password };
  } catch (error) {
    if (error instanceof StoreError && error.code === 'store.conflict') throw new HubError('account.taken');
    throw error;
  }
}

/** Shuts an account out and ends every session it has, everywhere. Answers how many sessions there were. */
export async function disableAccount(deps: ManageDeps, username: string): Promise<number> {
  const account = await existing(deps, username);
  await setAccountStatus(deps.database, account.id, 'disabled');
  const ended = await terminateAccountSessions(deps, account.id, 'disabled');
  await recordSignInEvent(deps.database, { accountId: account.id, kind: 'disable', success: true, address: '' });
  return ended;
}

/** A new random password; whoever is signed in with the old one is signed out everywhere. */
export async function resetPassword(deps: ManageDeps, username: string): Promise<{ password: string; ended: number }> {
  const account = await existing(deps, username);
  const password = randomPassword();
  await setPasswordHash(deps.database, account.id, await deps.hasher.hash(password));
  const ended = await terminateAccountSessions(deps, account.id, 'password');
  await recordSignInEvent(deps.database, {
    accountId: account.id,
    kind: 'password-change',
    success: true,
    address: '',
  });
  return { password, ended };
}

/** Ends every session of an account and leaves the account as it is. Answers how many sessions there were. */
export async function signOutAccount(deps: ManageDeps, username: string): Promise<number> {
  const account = await existing(deps, username);
  const ended = await terminateAccountSessions(deps, account.id, 'admin');
  await recordSignInEvent(deps.database, { accountId: account.id, kind: 'sign-out', success: true, address: '' });
  return ended;
}

async function existing(deps: ManageDeps, username: string): Promise<Account> {
  const found = await findCredentials(deps.database, username);
  if (!found) throw new HubError('account.unknown');
  return found.account;
}
