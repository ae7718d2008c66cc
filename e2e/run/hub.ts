// npm run hub -- <command>: the hub's command line, e.g. serve, migrate, admin, keys, portal.
import { main } from '../../hub-server/src/cli/main.ts';

process.exitCode = await main(process.argv.slice(2));
