import { runHub } from './run-hub.ts';

// The only file that does anything by being run.
process.exit(await runHub(process.env, { out: (line) => console.log(line), err: (line) => console.error(line) }));
