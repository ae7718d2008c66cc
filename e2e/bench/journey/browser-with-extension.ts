import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';

export const BROWSER_SETTINGS = Object.freeze({
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
  viewport: { width: 1366, height: 900 },
});

const SANDBOX = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** A fresh profile without the extension: how the portals are worked today. */
export async function withPlainBrowser<T>(
  executablePath: string,
  work: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const browser = await chromium.launch({ executablePath, args: SANDBOX });
  try {
    const context = await browser.newContext(BROWSER_SETTINGS);
    context.setDefaultTimeout(10_000);
    return await work(context);
  } finally {
    await browser.close();
  }
}

/** A fresh profile with the built extension in it. */
export async function withExtension<T>(
  executablePath: string,
  extension: string,
  work: (context: BrowserContext, worker: Worker) => Promise<T>,
): Promise<T> {
  const profile = mkdtempSync(path.join(tmpdir(), 'tongban-bench-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    ...BROWSER_SETTINGS,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--headless=new',
      '--no-first-run',
      '--disable-background-networking',
      ...SANDBOX,
    ],
  });
  try {
    context.setDefaultTimeout(10_000);
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    return await work(context, worker);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
