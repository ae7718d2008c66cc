// npm run pictures: takes the pictures of the README anew (e2e/pictures/*.png) from the running product.
import { buildPortals } from '../portals/build.ts';
import { tool } from './checks.ts';

await buildPortals();
const done = tool(
  'playwright',
  ['test', '-c', 'e2e/playwright.config.ts', '--project', 'pictures', '--reporter=list'],
  {
    TONGBAN_PICTURES: '1',
  },
);
process.exit(done ? 0 : 1);
