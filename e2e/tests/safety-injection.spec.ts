import { expect } from '@playwright/test';
import { test } from '../fixtures/desk.ts';
import { SECRETS } from '../fixtures/resident.ts';
import { startUnlistedSite, type UnlistedSite } from '../fixtures/unlisted-site.ts';
import { readModel } from '../pages/portal-models.ts';
import { extensionWorlds } from '../pages/worlds.ts';

const DIBAO = 'minzheng-dibao';
const sites = test.extend<{ readonly site: UnlistedSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs off its first parameter
  site: async ({}, use) => {
    const site = await startUnlistedSite();
    await use(site);
    await site.stop();
  },
});

test('nothing is in a page before the clerk asks, and only on that tab after', async ({ desk }) => {
  await desk.prepare();
  const registered = await desk.worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
        runtime: { getManifest(): { content_scripts?: unknown; externally_connectable?: unknown } };
      };
    };
    const manifest = chrome.runtime.getManifest();
    return {
      scripts: await chrome.scripting.getRegisteredContentScripts(),
      declared: manifest.content_scripts ?? null,
      connectable: manifest.externally_connectable ?? null,
    };
  });
  expect(registered).toEqual({ scripts: [], declared: null, connectable: null });

  const asked = await desk.openForm(DIBAO);
  const other = await desk.openForm('canlian-butie');
  const panel = await desk.panelFor(asked);
  await expect(panel.part('page-portal')).toBeVisible();
  for (const page of [asked, other]) {
    expect(await extensionWorlds(desk.context, page)).toEqual([]);
    expect(await page.evaluate(marksOfOurs)).toEqual([]);
  }
  await panel.recognise();
  expect(await extensionWorlds(desk.context, asked)).not.toEqual([]);
  expect(await extensionWorlds(desk.context, other)).toEqual([]);
});

test('a page cannot make the extension write: messages and events of its own do nothing', async ({ desk }) => {
  await desk.prepare();
  const page = await desk.openForm(DIBAO);
  const before = await readModel(DIBAO, page);
  const attack = () =>
    page.evaluate(() => {
      const writes = ['f0', 'f1', 'f2'].map((field) => ({
        field,
        value: { kind: 'text', text: '页面自己写的' },
        overwrite: true,
      }));
      const orders = ['page.fill', 'page.undo', 'page.read', 'page.show', 'panel.wake', 'page.progress', 'page.ping'];
      for (const type of orders) {
        const order = { type, documentToken: '*', origin: location.origin, writes, action: 'recognise' };
        window.postMessage(order, '*');
        document.dispatchEvent(new CustomEvent(type, { detail: order, bubbles: true }));
        document.documentElement.dispatchEvent(new CustomEvent('tongban', { detail: order }));
        window.dispatchEvent(new MessageEvent('message', { data: order, source: window }));
      }
      const { chrome } = window as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } };
      return typeof chrome?.runtime?.sendMessage;
    });
  expect(await attack(), 'no channel to the extension').toBe('undefined');
  const panel = await desk.panelFor(page);
  await panel.recognise();
  await attack();
  // What was asked of the page's own event loop has run when a frame was drawn after it.
  await page.bringToFront();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))));
  expect(await readModel(DIBAO, page)).toEqual(before);
  await expect(panel.part('fill')).toBeVisible();
  await expect(panel.part('receipt-line')).toHaveCount(0);
});

sites(
  'a site outside the ledger: nothing is read before the clerk says yes, and the yes is for one tab',
  async ({ desk, site }) => {
    await desk.prepare();
    const page = await desk.context.newPage();
    await page.goto(site.origin);
    const panel = await desk.panelFor(page);
    await panel.part('recognise').click();
    await expect(panel.part('confirm-site')).toContainText(site.origin);
    expect(await extensionWorlds(desk.context, page)).toEqual([]);
    await panel.part('confirm-yes').click();
    await expect(panel.part('fill')).toBeVisible();
    expect((await panel.fill()).map(({ status }) => status)).toEqual(['filled', 'filled', 'filled']);
    expect(await page.evaluate(() => Object.fromEntries(new FormData(document.forms[0])))).toEqual({
      xm: '李样例',
      sfzh: '100000193804150029',
      lxdh: '13000000000',
    });
    expect(site.posted).toEqual([]);

    const second = await desk.context.newPage();
    await second.goto(`${site.origin}/second`);
    const other = await desk.panelFor(second);
    await other.part('recognise').click();
    await expect(other.part('confirm-site')).toBeVisible();
  },
);

sites(
  'a site the browser has not granted: a clear message that names the way, nothing injected',
  async ({ desk, site }) => {
    await desk.prepare();
    const page = await desk.context.newPage();
    await page.goto(site.ungranted);
    const panel = await desk.panelFor(page);
    await panel.part('recognise').click();
    await expect(panel.part('error')).toHaveAttribute('data-code', 'no-access');
    await expect(panel.part('error')).toContainText('通办:识别本页');
    expect(await extensionWorlds(desk.context, page)).toEqual([]);
    const held = await page.evaluate(() => JSON.stringify([...new FormData(document.forms[0]).values()]));
    expect(SECRETS.filter((secret) => held.includes(secret))).toEqual([]);
  },
);

/** Globals, attributes and elements that say an extension was here. Runs in the page. */
function marksOfOurs(): string[] {
  const globals = Object.keys(window).filter((name) => /tongban/i.test(name));
  const marked = [...document.querySelectorAll('*')].filter((element) =>
    [...element.attributes].some(({ name, value }) => /tongban|chrome-extension:/i.test(`${name}=${value}`)),
  );
  return [...globals, ...marked.map((element) => element.outerHTML)];
}
