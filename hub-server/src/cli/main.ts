import { type Bilingual, bilingual } from '@tongban/shared/catalogue/bilingual';
import { parseEnv } from '../env.ts';
import { HubError } from '../errors.ts';
import { openHub } from '../open-hub.ts';
import { type Output, runHub } from '../run-hub.ts';
import { describeStartProblem, formatStartProblem } from '../start-problem.ts';
import { admin } from './admin.ts';
import { type Command, UsageError } from './command.ts';
import { keys } from './keys.ts';
import { migrate } from './migrate.ts';
import { portal } from './portal.ts';

/** Commands that work on the stores. `serve` stands apart: it has its own life. */
const commands: Readonly<Record<string, Command>> = Object.freeze({ admin, keys, migrate, portal });

const serveSummary: Bilingual = bilingual('启动统一登录', 'Run the hub');
const usageStatus = 64;

const consoleOutput: Output = { out: (line) => console.log(line), err: (line) => console.error(line) };

/** `npm run hub -- <command>`. Answers the exit status; throws nothing. */
export async function main(
  argv: readonly string[],
  variables: NodeJS.ProcessEnv = process.env,
  output: Output = consoleOutput,
): Promise<number> {
  const [name = '', ...args] = argv;
  if (name === 'serve') return runHub(variables, output);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return usage(output);
  try {
    const env = parseEnv(variables);
    return await command.run({
      args,
      env,
      output,
      async withHub(work) {
        const hub = await openHub(env);
        try {
          return await work(hub);
        } finally {
          await hub.close();
        }
      },
    });
  } catch (error) {
    return fail(error, name, command, output);
  }
}

function fail(error: unknown, name: string, command: Command, output: Output): number {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (error instanceof UsageError || code.startsWith('ERR_PARSE_ARGS')) {
    output.err(`[cli.usage] hub ${name} ${command.usage}`);
    return usageStatus;
  }
  if (error instanceof HubError) {
    output.err(`[${error.code}]\n  ${error.text.zh}\n  ${error.text.en}`);
    return 1;
  }
  const problem = describeStartProblem(error);
  output.err(formatStartProblem(problem));
  return problem.exitCode;
}

function usage(output: Output): number {
  output.err('[cli.usage] npm run hub -- <command>');
  output.err(`  serve  ${serveSummary.zh} ${serveSummary.en}`);
  for (const [name, { usage: rest, summary }] of Object.entries(commands)) {
    output.err(`  ${name} ${rest}\n      ${summary.zh} ${summary.en}`);
  }
  return usageStatus;
}

// Run by itself, without `npm run hub`.
if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
