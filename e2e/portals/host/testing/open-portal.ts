import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { chromium, type Page } from '@playwright/test';
import { startService, waitFor } from '../../../stack/process.ts';
import { buildPortals } from '../../build.ts';
import { databasePath } from '../database.ts';
import { freePort } from './free-port.ts';

const PASSWORD = 'only-in-this-test';

/** One portal as its own process and one real browser page in it, signed in with the portal's own account. */
export interface OpenPortal {
  readonly origin: string;
  readonly dataDir: string;
  readonly page: Page;
  /** Messages of exceptions thrown in the page. */
  readonly scriptErrors: readonly string[];
  /** Fills the login page that is open. */
  signIn(): Promise<void>;
  /** As if everybody had been idle too long. */
  endSessions(): void;
  close(): Promise<void>;
}

export async function openPortal(id: string, formPath: string): Promise<OpenPortal> {
  await buildPortals([id]);
  const dataDir = mkdtempSync(join(tmpdir(), `${id}-`));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const env = { PORT: String(port), DATA_DIR: dataDir, LOCAL_PASSWORD: PASSWORD };
  const service = startService({ name: id, entry: `e2e/portals/${id}/server.ts`, env });
  await waitFor(`${origin}/healthz`, service);
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  const scriptErrors: string[] = [];
  page.on('pageerror', (error) => scriptErrors.push(error.message));

  async function signIn(): Promise<void> {
    await page.getByLabel('用户名').fill('clerk');
    await page.getByLabel('密码').fill(PASSWORD);
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.waitForURL((url) => url.pathname === formPath);
  }
  await page.goto(`${origin}${formPath}`);
  await signIn();

  return {
    origin,
    dataDir,
    page,
    scriptErrors,
    signIn,
    endSessions() {
      const database = new DatabaseSync(databasePath(dataDir, id));
      database.exec('update sessions set last_seen = 0');
      database.close();
    },
    async close() {
      await browser.close();
      await service.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
