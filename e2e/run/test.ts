// npm test: the whole gate. Types, lint, tree rules, unit and integration tests, then the built extension in real browsers
// against the real hub and portals, then (where the forms lab lies beside the repository) a fixed set of its pages.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { buildPortals } from '../portals/build.ts';
import { ensureTestBrowsers } from '../stack/browsers.ts';
import { builtExtension } from '../stack/built-extension.ts';
import { freeBase } from '../stack/ports.ts';
import { ROOT } from '../stack/process.ts';
import { findServers } from '../stack/services.ts';
import { runChecks, tool } from './checks.ts';
import { runLab } from './lab.ts';
import { playwrightTally, type Tally, vitestTally } from './tally.ts';

const started = Date.now();
const browsers = ensureTestBrowsers();
const servers = await findServers(process.env);
const base = await freeBase(7300);
const env: Record<string, string> = {
  ...(servers.databaseUrl ? { DATABASE_URL: servers.databaseUrl } : {}),
  ...(servers.redisUrl ? { REDIS_URL: servers.redisUrl } : {}),
  ...(browsers.chromium ? { CHROMIUM: browsers.chromium.path } : {}),
  ...(browsers.firefox ? { FIREFOX: browsers.firefox.path } : {}),
  TONGBAN_E2E_BASE: String(base),
};
const notes = [...servers.notes, ...browsers.notes];
for (const note of notes) console.log(`· ${note}`);

const total = { passed: 0, failed: 0, skipped: 0 };
const lines: string[] = [];
const add = (name: string, tally: Tally) => {
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped += tally.skipped ?? 0;
  lines.push(
    `${name}: ${tally.passed} passed, ${tally.failed} failed${tally.skipped ? `, ${tally.skipped} skipped` : ''}`,
  );
};

try {
  add('types and lint', runChecks());
  const output = path.join(ROOT, 'e2e/.output');
  const vitest = path.join(output, 'vitest.json');
  const unit = tool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitest}`], env);
  add('unit and integration', vitestTally(vitest, unit));
  if (browsers.chromium) {
    await buildPortals();
    const hub = `http://127.0.0.1:${base}`;
    env.TONGBAN_EXTENSION = await builtExtension('chrome-mv3', hub);
    env.TONGBAN_EXTENSION_FIREFOX = await builtExtension('firefox-mv2', hub);
    const report = path.join(output, 'playwright.json');
    const green = tool('playwright', ['test', '-c', 'e2e/playwright.config.ts'], {
      ...env,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    });
    add('end to end', playwrightTally(report, green));
    const lab = path.join(ROOT, '../shared/forms-lab');
    if (existsSync(lab)) add('forms lab', await runLab(lab));
    else notes.push('forms lab: not beside this repository, its run is SKIPPED');
  }
} finally {
  await servers.stop();
}

console.log(`\n${lines.join('\n')}`);
for (const note of notes.filter((text) => text.includes('SKIPPED'))) console.log(`· ${note}`);
console.log(`in ${((Date.now() - started) / 60_000).toFixed(1)} min`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
