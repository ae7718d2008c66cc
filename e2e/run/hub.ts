// npm run hub -- <command>: the hub's command line, e.g. serve, migrate, admin, keys, portal, in a process of its own
// with the memory limits that a serving hub wants.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { nodeOptions } from '../../hub-server/src/node-options.ts';
import { ROOT } from '../stack/process.ts';

const hub = spawn(
  process.execPath,
  [...nodeOptions, path.join(ROOT, 'hub-server/src/cli/main.ts'), ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => hub.kill(signal));
hub.on('exit', (code) => process.exit(code ?? 1));
