import { parseEnv } from './env.ts';
import { createLogger } from './log/logger.ts';
import { serve } from './serve.ts';
import { describeStartProblem, formatStartProblem } from './start-problem.ts';

// The only file that starts anything by being imported.
try {
  const env = parseEnv(process.env);
  const logger = createLogger(env.HUB_LOG_LEVEL);
  const hub = await serve(env, logger);
  for (const account of hub.demoAccounts) {
    console.log(JSON.stringify({ demoAccount: account }));
    console.log(`  演示账号 demo account  ${account.username}  ${account.password}  ${account.name}`);
  }
  console.log(`通办统一登录已启动 The hub is running: ${hub.issuer}`);

  let stopping = false;
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    if (stopping) process.exit(1);
    stopping = true;
    logger.info({ signal }, 'stopping');
    await hub.close();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
} catch (error) {
  const problem = describeStartProblem(error);
  console.error(formatStartProblem(problem));
  process.exitCode = problem.exitCode;
}
