import { countAccounts, insertAccount, type NewAccount } from '../store/queries/accounts.ts';
import type { Database } from '../store/store.ts';
import type { PasswordHasher } from './password-hasher.ts';
import { randomPassword } from './random-password.ts';

const people: readonly Omit<NewAccount, 'passwordHash'>[] = [
  { username: 'clerk', displayName: '王明霞', unit: '样例县和平镇便民服务中心', role: 'clerk' },
  { username: 'clerk2', displayName: '赵志远', unit: '样例县和平镇便民服务中心', role: 'clerk' },
  { username: 'admin', displayName: '系统管理员', unit: '样例县信息中心', role: 'admin' },
];

export interface DemoAccount {
  readonly username: string;
  readonly password: string;
  readonly name: string;
}

/** The fictitious people of the demo, with passwords that exist nowhere but in the answer. Nothing when anybody exists. */
export async function makeDemoAccounts(database: Database, hasher: PasswordHasher): Promise<DemoAccount[]> {
  if ((await countAccounts(database)) > 0) return [];
  const made: DemoAccount[] = [];
  for (const person of people) {
    const password = randomPassword();
    await insertAccount(database, { ...person, passwordHash: await hasher.hash(password) });
    made.push({ username: person.username, password, name: person.displayName });
  }
  return made;
}
