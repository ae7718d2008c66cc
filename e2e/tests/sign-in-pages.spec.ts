import { randomBytes } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { limits } from '../../hub-server/src/accounts/throttle.ts';
import { test } from '../fixtures/plain-browser.ts';
import { openConsent, openSignIn, sendCredentials } from '../pages/hub-pages.ts';
import type { Stack } from '../stack/stack.ts';

const PORTAL = 'canlian-butie';

const clerkOf = (stack: Stack) => {
  const [account] = stack.accounts;
  if (!account) throw new Error('the hub made no demo account');
  return account;
};
const alert = (page: Page) => page.getByRole('alert');

test('sign-in, the next portal and sign-out work without script', async ({ scriptless, stack }) => {
  const clerk = clerkOf(stack);
  const page = await openSignIn(scriptless, stack, PORTAL);
  await expect(page.getByRole('heading', { name: '登录' })).toBeVisible();
  await expect(page.getByText('残联')).toBeVisible();
  await sendCredentials(page, clerk.username, clerk.password);
  await expect(page).toHaveURL(`${stack.origin(PORTAL)}/`);
  await expect(page.getByText(clerk.name).first()).toBeVisible();

  const other = await openSignIn(scriptless, stack, 'minzheng-dibao');
  await expect(other).toHaveURL(`${stack.origin('minzheng-dibao')}/`);
  await expect(other.getByText(clerk.name).first()).toBeVisible();

  await page.goto(`${stack.issuer}/`);
  await page.getByRole('button', { name: '退出登录' }).click();
  await expect(page.getByRole('listitem')).toHaveCount(2);
  await page.getByRole('button', { name: '全部退出' }).click();
  await expect(page.getByRole('heading', { name: '已退出' })).toBeVisible();
  // The portals are told behind the scenes.
  await expect
    .poll(async () => {
      await other.goto(`${stack.origin('minzheng-dibao')}/`);
      return other.getByText(clerk.name).count();
    })
    .toBe(0);
});

test('a wrong password says so, keeps the account name and says nothing about whether it exists', async ({
  plain,
  stack,
}) => {
  const clerk = clerkOf(stack);
  const page = await openSignIn(plain, stack, PORTAL);
  await sendCredentials(page, clerk.username, 'wrong-password');
  await expect(alert(page)).toHaveText('账号或密码不对。请检查大小写和输入法后再试。');
  await expect(page.locator('#username')).toHaveValue(clerk.username);
  await expect(page.locator('#password')).toHaveValue('');
  await expect(page.locator('#password')).toBeFocused();

  const stranger = await openSignIn(plain, stack, PORTAL);
  await sendCredentials(stranger, `nobody-${randomBytes(4).toString('hex')}`, 'wrong-password');
  await expect(alert(stranger)).toHaveText('账号或密码不对。请检查大小写和输入法后再试。');

  await sendCredentials(page, clerk.username, clerk.password);
  await expect(page).toHaveURL(`${stack.origin(PORTAL)}/`);
});

test('too many attempts are told to wait, and nobody else is', async ({ plain, stack }) => {
  const guessed = `nobody-${randomBytes(4).toString('hex')}`;
  const page = await openSignIn(plain, stack, PORTAL);
  for (let attempt = 0; attempt < limits.pair.attempts; attempt += 1) {
    await sendCredentials(page, guessed, `guess-${attempt}`);
    await expect(alert(page)).toContainText('账号或密码不对');
  }
  const refused = page.waitForResponse((response) => response.request().method() === 'POST');
  await sendCredentials(page, guessed, 'one-more-guess');
  const answer = await refused;
  expect(answer.status()).toBe(429);
  expect(Number(answer.headers()['retry-after'])).toBeGreaterThan(0);
  await expect(alert(page)).toContainText('尝试次数太多，请等几分钟再试');
  await expect(alert(page)).toContainText('账号没有被锁死');

  const clerk = clerkOf(stack);
  await sendCredentials(page, clerk.username, clerk.password);
  await expect(page).toHaveURL(`${stack.origin(PORTAL)}/`);
});

test('a cancelled sign-in goes back to the portal, which says so and offers another', async ({ plain, stack }) => {
  const page = await openSignIn(plain, stack, PORTAL, '/apply');
  await page.getByRole('button', { name: '取消，返回业务系统' }).click();
  expect(new URL(page.url()).origin).toBe(stack.origin(PORTAL));
  await expect(page.getByText('统一身份认证没有完成登录')).toBeVisible();
  await page.getByRole('link', { name: '重新登录' }).click();
  const clerk = clerkOf(stack);
  await sendCredentials(page, clerk.username, clerk.password);
  await expect(page).toHaveURL(`${stack.origin(PORTAL)}/apply`);
});

test('the English switch stays on through errors and for the next visit', async ({ plain, stack }) => {
  const page = await openSignIn(plain, stack, PORTAL);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await sendCredentials(page, 'nobody', 'wrong-password');
  await expect(alert(page)).toContainText('Wrong account or password');
  const next = await openSignIn(plain, stack, 'minzheng-dibao');
  await expect(next.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await next.getByRole('button', { name: '中文' }).click();
  await expect(next.getByRole('heading', { name: '登录' })).toBeVisible();
});

test('consent is asked in words and a refusal goes back to the portal', async ({ scriptless, stack }) => {
  const clerk = clerkOf(stack);
  const page = await openConsent(scriptless, stack, PORTAL);
  await sendCredentials(page, clerk.username, clerk.password);
  await expect(page.getByRole('heading', { name: '同意提供信息' })).toBeVisible();
  await expect(page.getByText('姓名、所在单位、角色')).toBeVisible();
  await page.getByRole('button', { name: '不同意' }).click();
  await expect(page.getByText('统一身份认证没有完成登录')).toBeVisible();

  const again = await openConsent(scriptless, stack, PORTAL);
  await again.getByRole('button', { name: '同意并继续' }).click();
  await expect(again).toHaveURL(`${stack.origin(PORTAL)}/`);
});

test('a sign-in page that is too old explains itself', async ({ plain, stack }) => {
  const page = await plain.newPage();
  const answer = await page.goto(`${stack.issuer}/interaction/long-gone`);
  expect(answer?.status()).toBe(400);
  await expect(alert(page)).toContainText('登录页已过期');
  await expect(page.getByText('interaction.expired')).toBeVisible();
});
