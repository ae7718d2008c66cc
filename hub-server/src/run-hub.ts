import { parseEnv } from './env.ts';
import { createLogger } from './log/logger.ts';
import { serve } from './serve.ts';
import { describeStartProblem, formatStartProblem } from './start-problem.ts';

/** Where a command's words go. Logs are not words: they are JSON on stderr. */
export interface Output {
  out(line: string): void;
  err(line: string): void;
}

/** Runs the hub until SIGTERM or SIGINT; a second signal ends it at once. Answers the exit status. */
export async function runHub(variables: NodeJS.ProcessEnv, { out, err }: Output): Promise<number> {
  try {
    const env = parseEnv(variables);
    const logger = createLogger(env.HUB_LOG_LEVEL);
    const hub = await serve(env, logger);
    for (const account of hub.demoAccounts) {
      out(JSON.stringify({ demoAccount: account }));
      out(`  演示账号 demo account  ${account.username}  ${account.password}  ${account.name}`);
    }
    out(`通办统一登录已启动 The hub is running: ${hub.issuer}`);
    logger.info({ signal: await signalled() }, 'stopping');
    await hub.close();
    await new Promise<void>((resolve) => logger.flush(() => resolve()));
    return 0;
  } catch (error) {
    const problem = describeStartProblem(error);
    err(formatStartProblem(problem));
    return problem.exitCode;
  }
}

function signalled(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    const first = (signal: NodeJS.Signals): void => {
      for (const name of ['SIGTERM', 'SIGINT'] as const) {
        process.removeListener(name, first);
        process.once(name, () => process.exit(1));
      }
      resolve(signal);
    };
    process.on('SIGTERM', first);
    process.on('SIGINT', first);
  });
}
