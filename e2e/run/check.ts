// npm run check: types, lint and the rules of the tree. Fast enough to run before every commit.
import { runChecks } from './checks.ts';

const { passed, failed } = runChecks();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
