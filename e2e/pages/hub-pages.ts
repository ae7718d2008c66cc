import type { BrowserContext, Page } from '@playwright/test';
import type { PortalId } from '../stack/ports.ts';
import type { Stack } from '../stack/stack.ts';

/** Opens the hub's sign-in page the way people get there: from a portal. */
export async function openSignIn(
  context: BrowserContext,
  stack: Stack,
  portal: PortalId,
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
export async function openConsent(context: BrowserContext, stack: Stack, portal: PortalId): Promise<Page> {
  const page = await context.newPage();
  await page.route(`${stack.issuer}/**`, async (route) => {
    const url = new URL(route.request().url());
    if (!url.searchParams.has('code_challenge') || url.searchParams.has('prompt')) return route.continue();
    url.searchParams.set('prompt', 'consent');
    return route.fulfill({ status: 303, headers: { location: url.href } });
  });
  await page.goto(`${stack.origin(portal)}/oidc/login?return_to=%2F`);
  return page;
}
