import { parseArgs } from 'node:util';
import { bilingual } from '@tongban/shared/catalogue/bilingual';
import { addAccount, disableAccount, type ManageDeps, resetPassword } from '../accounts/manage-account.ts';
import type { OpenHub } from '../open-hub.ts';
import type { Role } from '../store/queries/accounts.ts';
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

async function disable({ args, env, output, withHub }: CommandContext): Promise<number> {
  const username = args[1];
  if (!username) throw new UsageError();
  const ended = await withHub((hub) => disableAccount(manageDeps(hub), username));
  output.out(`已停用，结束了 ${ended} 个登录。 Disabled; ${ended} sessions ended.`);
  warnAboutMemory(env.REDIS_URL, output);
  return 0;
}

async function reset({ args, env, output, withHub }: CommandContext): Promise<number> {
  const username = args[1];
  if (!username) throw new UsageError();
  const { password, ended } = await withHub((hub) => resetPassword(manageDeps(hub), username));
  output.out(`${username}  ${password}`);
  output.err(`密码只显示这一次；结束了 ${ended} 个登录。 Shown this once; ${ended} sessions ended.`);
  warnAboutMemory(env.REDIS_URL, output);
  return 0;
}

/** Sessions in another process' memory cannot be reached from here; saying nothing would be a lie. */
function warnAboutMemory(redisUrl: string | undefined, output: CommandContext['output']): void {
  if (redisUrl !== undefined) return;
  output.err('没有配置 REDIS_URL：正在运行的 hub 要重启才会结束它内存里的登录。');
  output.err('REDIS_URL is not set: restart a running hub to end the sessions it keeps in memory.');
}

const actions: Readonly<Record<string, (context: CommandContext) => Promise<number>>> = Object.freeze({
  add,
  disable,
  'reset-password': reset,
});

export const admin: Command = {
  usage:
    'add <username> --name <name> [--unit <unit>] [--role clerk|citizen|admin] | disable <username> | reset-password <username>',
  summary: bilingual('管理账号', 'Manage accounts'),
  run(context) {
    const action = actions[context.args[0] ?? ''];
    if (!action) throw new UsageError();
    return action(context);
  },
};
