import type { BrowserContext, Page } from '@playwright/test';
import type { JourneyId } from '../stack/ports.ts';
import type { Stack } from '../stack/stack.ts';

/** Opens the hub's sign-in page the way people get there: from a portal. */
export async function openSignIn(
  context: BrowserContext,
  stack: Stack,
  portal: JourneyId,
  returnTo = '/',
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${stack.origin(portal)}/oidc/login?return_to=${encodeURIComponent(returnTo)}`);
  return page;
}

export async function sendCredentials(page: Page, username: string, password: string): Promise<void> {
  await page.locator('#username').fill(username);
  await page.locator('#password').fill(password);
  await page.locator('form[action$="/sign-in"] button').click();
}

/**
 * Opens the hub's consent page. The demo's portals act by statute and ask for none, so the request says
 * `prompt=consent` (OpenID Connect Core §3.1.2.1), which asks in any case.
 */
export async function openConsent(context: BrowserContext, stack: Stack, portal: JourneyId): Promise<Page> {
  const asked = await context.request.get(`${stack.origin(portal)}/oidc/login?return_to=%2F`, { maxRedirects: 0 });
  const url = new URL(asked.headers().location ?? '');
  url.searchParams.set('prompt', 'consent');
  const page = await context.newPage();
  await page.goto(url.href);
  return page;
}
