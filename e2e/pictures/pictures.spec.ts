import path from 'node:path';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { RESIDENT, SENSITIVE, SON, SON_RELATION } from '../fixtures/resident.ts';
import { test } from '../fixtures/world.ts';
import { Panel } from '../pages/panel.ts';
import { readPortalJson } from '../portals/host/portal-json.ts';
import type { JourneyId } from '../stack/ports.ts';

const HERE = import.meta.dirname;

/** Portal and panel side by side, as a clerk sees them: two real screenshots on one sheet. */
async function together(context: BrowserContext, left: Page, right: Page, name: string): Promise<void> {
  const [page, panel] = await Promise.all([left.screenshot(), right.screenshot()]);
  const sheet = await context.newPage();
  await sheet.setViewportSize({ width: 1366 + 440, height: 900 });
  const image = (bytes: Buffer) => `<img src="data:image/png;base64,${bytes.toString('base64')}" alt="">`;
  await sheet.setContent(
    `<style>body{margin:0;display:flex;background:#dfe5ec;gap:8px}img{display:block;height:900px;object-fit:cover;object-position:top}</style>${image(page)}${image(panel)}`,
  );
  await sheet.screenshot({ path: path.join(HERE, name) });
  await sheet.close();
}

test('the pictures of the README', async ({ context, worker, extensionId, stack }) => {
  test.setTimeout(240_000);
  const account = stack.accounts[0];
  if (!account) throw new Error('the hub made no demo account');
  const open = async (id: JourneyId): Promise<Page> => {
    const page = await context.newPage();
    const { formPath } = readPortalJson(id);
    await page.goto(`${stack.origin(id)}/oidc/login?return_to=${encodeURIComponent(formPath)}`);
    return page;
  };
  const first = await open('minzheng-dibao');
  await first.screenshot({ path: path.join(HERE, 'sign-in.png') });
  const entry = await Panel.open(context, extensionId, worker, first);
  await entry.signIn(context, account);
  await entry.newDossier(RESIDENT, [{ relation: SON_RELATION, entries: SON }]);
  await entry.page.close();
  for (const id of ['minzheng-dibao', 'laoling-jintie'] as const) {
    const page = await open(id);
    const panel = await Panel.open(context, extensionId, worker, page);
    await panel.page.setViewportSize({ width: 432, height: 900 });
    await panel.recognise();
    await panel.tick(SENSITIVE);
    await together(context, page, panel.page, `${id}-preview.png`);
    const receipt = await panel.fill();
    expect(receipt.filter((line) => line.status !== 'filled')).toEqual([]);
    await together(context, page, panel.page, `${id}-receipt.png`);
    await panel.page.close();
  }
});
