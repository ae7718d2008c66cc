import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildPortals } from '../portals/build.ts';
import { readFiled } from '../portals/host/filed.ts';
import { findChromium } from '../stack/browsers.ts';
import { builtExtension } from '../stack/built-extension.ts';
import { freeBase, JOURNEY_IDS, portsFrom } from '../stack/ports.ts';
import { startStack } from '../stack/stack.ts';
import { withExtension, withPlainBrowser } from './journey/browser-with-extension.ts';
import { fileByHand } from './journey/by-hand.ts';
import { differencesOf } from './journey/compare-filed.ts';
import { report } from './journey/report.ts';
import { fileWithTongban } from './journey/with-tongban.ts';

/** Files one resident in the four demo portals by hand and with Tongban, and says what each cost the clerk. */
export async function run(): Promise<string> {
  const chromium = findChromium();
  if (!chromium) return 'needs Chromium, Edge or Chrome: none found';
  const base = await freeBase(7700);
  const [extension] = await Promise.all([builtExtension('chrome-mv3', `http://127.0.0.1:${base}`), buildPortals()]);
  const dataDir = mkdtempSync(path.join(tmpdir(), 'tongban-bench-'));
  // As long as the passwords that the hub makes for its demo accounts.
  const localPassword = (randomBytes(8).toString('hex').match(/.{4}/g) ?? []).join('-');
  const stack = await startStack({ dataDir, ports: portsFrom(base), localPassword });
  try {
    const byHand = await withPlainBrowser(chromium.path, (context) => fileByHand(context, stack, localPassword));
    const withTongban = await withExtension(chromium.path, extension, (context, worker) =>
      fileWithTongban(context, worker, stack),
    );
    const filings = JOURNEY_IDS.map((id) => {
      const filed = readFiled(path.join(dataDir, 'portals'), id);
      const typed = filed.filter(({ filedBy }) => filedBy.startsWith('local:'));
      const filled = filed.filter(({ filedBy }) => !filedBy.startsWith('local:'));
      const differences = differencesOf(typed[0]?.payload ?? {}, filled[0]?.payload ?? {});
      return { id, rows: [typed.length, filled.length] as const, differences };
    });
    return report(byHand, withTongban, filings);
  } finally {
    await stack.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
