import type { BrowserContext, Page } from '@playwright/test';

/**
 * How many observers of the document (mutation, size) the extension's code holds in a page, all garbage collected first.
 * Asked of the browser's own heap: an observer that still observes is never collected.
 */
export async function extensionObservers(context: BrowserContext, page: Page): Promise<number> {
  const session = await context.newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context: world }) => {
    if (world.origin.startsWith('chrome-extension://')) worlds.push(world.id);
  });
  await session.send('Runtime.enable');
  let count = 0;
  for (const contextId of worlds) {
    for (const kind of ['MutationObserver', 'ResizeObserver']) {
      const { result } = await session.send('Runtime.evaluate', { contextId, expression: `${kind}.prototype` });
      if (result.objectId === undefined) throw new Error(`no ${kind} in the extension's world`);
      const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId });
      const { result: held } = await session.send('Runtime.callFunctionOn', {
        objectId: objects.objectId ?? '',
        functionDeclaration: 'function () { return this.length; }',
        returnByValue: true,
      });
      count += held.value as number;
    }
  }
  await session.detach();
  return count;
}
