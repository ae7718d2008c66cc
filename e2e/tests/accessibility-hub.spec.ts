import { expect, type Page } from '@playwright/test';
import { violations } from '../fixtures/axe.ts';
import { test } from '../fixtures/plain-browser.ts';
import { openConsent, openSignIn, sendCredentials } from '../pages/hub-pages.ts';

const PORTAL = 'canlian-butie';

/** No violation, and nothing to scroll sideways for, on a narrow window and on a desktop zoomed to 200 %. */
async function check(page: Page, state: string): Promise<void> {
  for (const width of [360, 683]) {
    await page.setViewportSize({ width, height: 700 });
    expect(await violations(page), `${state} at ${width} px`).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `${state} at ${width} px: px to scroll sideways`).toBeLessThanOrEqual(0);
  }
}

test('every page of the hub passes WCAG 2.1 AA', async ({ plain, stack }) => {
  const [clerk] = stack.accounts;
  if (!clerk) throw new Error('the hub made no demo account');
  const page = await openSignIn(plain, stack, PORTAL);
  await check(page, 'sign-in');
  await sendCredentials(page, clerk.username, 'wrong-password');
  await check(page, 'wrong password');
  await page.getByRole('button', { name: 'English' }).click();
  await check(page, 'sign-in in English');
  await page.getByRole('button', { name: '中文' }).click();
  await sendCredentials(page, clerk.username, clerk.password);
  await expect(page).toHaveURL(`${stack.origin(PORTAL)}/`);

  const consent = await openConsent(plain, stack, PORTAL);
  await expect(consent.getByRole('heading', { name: '同意提供信息' })).toBeVisible();
  await check(consent, 'consent');

  await page.goto(`${stack.issuer}/interaction/long-gone`);
  await check(page, 'expired sign-in');
  await page.goto(`${stack.issuer}/no-such-page`);
  await check(page, 'not found');
  await page.goto(`${stack.issuer}/auth?client_id=nobody`);
  await check(page, 'refused request');

  await page.goto(`${stack.issuer}/`);
  await check(page, 'signed in');
  await page.getByRole('button', { name: '退出登录' }).click();
  await check(page, 'sign-out question');
  await page.getByRole('button', { name: '全部退出' }).click();
  await check(page, 'signed out');
  await page.goto(`${stack.issuer}/extension/signed-out`);
  await check(page, 'where the extension lands');
});
