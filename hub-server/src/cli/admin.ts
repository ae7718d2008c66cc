import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { bilingual } from '@tongban/shared/catalogue/bilingual';
import {
  addAccount,
  disableAccount,
  type ManageDeps,
  resetPassword,
  signOutAccount,
} from '../accounts/manage-account.ts';
import type { OpenHub } from '../open-hub.ts';
import { askToEndSessions, type Role } from '../store/queries/accounts.ts';
import { type Command, type CommandContext, UsageError } from './command.ts';

const roles: readonly string[] = ['clerk', 'citizen', 'admin'] satisfies Role[];
const isRole = (value: string): value is Role => roles.includes(value);

/** The running hub's worker delivers what is queued here; nothing in this process waits for a portal. */
const manageDeps = (hub: OpenHub): ManageDeps => ({ ...hub, wakeDelivery: () => undefined });

async function add({ args, output, withHub }: CommandContext): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args.slice(1)],
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      unit: { type: 'string', default: '' },
      role: { type: 'string', default: 'clerk' },
    },
  });
  const [username] = positionals;
  const { name, unit, role } = values;
  if (!username || !name || !isRole(role)) throw new UsageError();
  const { password } = await withHub((hub) => addAccount(manageDeps(hub), { username, displayName: name, unit, role }));
  output.out(`${username}  ${password}`);
  output.err('密码只显示这一次。 The password is shown this once.');
  return 0;
}

async function disable(context: CommandContext): Promise<number> {
  const ended = await endingSessions(context, disableAccount);
  context.output.out(`已停用，结束了 ${ended} 个登录。 Disabled; ${ended} sessions ended.`);
  return 0;
}

async function signOut(context: CommandContext): Promise<number> {
  const ended = await endingSessions(context, signOutAccount);
  context.output.out(`结束了 ${ended} 个登录。 ${ended} sessions ended.`);
  return 0;
}

async function reset(context: CommandContext): Promise<number> {
  const { password, ended } = await endingSessions(context, resetPassword);
  context.output.out(`${context.args[1]}  ${password}`);
  context.output.err(`密码只显示这一次；结束了 ${ended} 个登录。 Shown this once; ${ended} sessions ended.`);
  return 0;
}

/** Longer than a running hub takes to see the request, so that what is printed is true when it is read. */
const hubsNeedMs = 1_500;

/**
 * Does `work` on the account named by the first argument and has its sessions ended by whoever holds them: this process
 * reaches Redis and the portals, a running hub its own memory. On the embedded database no hub can run beside this
 * command, and the sessions in its memory ended with it.
 */
async function endingSessions<T>(
  { args, withHub }: CommandContext,
  work: (deps: ManageDeps, username: string) => Promise<T>,
): Promise<T> {
  const username = args[1];
  if (!username) throw new UsageError();
  return withHub(async (hub) => {
    const result = await work(manageDeps(hub), username);
    if (hub.database.kind === 'postgres') {
      await askToEndSessions(hub.database, username);
      await setTimeout(hubsNeedMs);
    }
    return result;
  });
}

const actions: Readonly<Record<string, (context: CommandContext) => Promise<number>>> = Object.freeze({
  add,
  disable,
  'reset-password': reset,
  'sign-out': signOut,
});

export const admin: Command = {
  usage:
    'add <username> --name <name> [--unit <unit>] [--role clerk|citizen|admin] | disable <username> | reset-password <username> | sign-out <username>',
  summary: bilingual('管理账号', 'Manage accounts'),
  run(context) {
    const action = actions[context.args[0] ?? ''];
    if (!action) throw new UsageError();
    return action(context);
  },
};
