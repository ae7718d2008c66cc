import type { BrowserContext, Page } from '@playwright/test';

/**
 * Origins of the extension worlds that run in a page now: `chrome-extension://…` once its agent was injected. Asked of the
 * browser itself, so nothing a script could hide is missed.
 */
export async function extensionWorlds(context: BrowserContext, page: Page): Promise<string[]> {
  const session = await context.newCDPSession(page);
  const origins: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context: world }) => {
    if (world.origin.startsWith('chrome-extension://')) origins.push(world.origin);
  });
  // Answers after every existing context has been announced.
  await session.send('Runtime.enable');
  await session.detach();
  return origins;
}
