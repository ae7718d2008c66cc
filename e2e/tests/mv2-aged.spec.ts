import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from '@playwright/test';
import { launchBrowser } from '../fixtures/launch.ts';
import { RESIDENT, SENSITIVE, SON, SON_RELATION } from '../fixtures/resident.ts';
import { test as base } from '../fixtures/world.ts';
import { aged } from '../floor/aged.ts';
import { Panel } from '../pages/panel.ts';
import { PORTAL_FORMS } from '../pages/portal-forms.ts';
import { readPortalJson } from '../portals/host/portal-json.ts';

/*
 * mv2.spec.ts reads the MV2 build; this runs the same sources. Today's Chromium, whose extension finds nothing in the
 * language and the DOM that came after Chromium 86, signs in, takes a dossier and fills the portals with most widgets.
 */
const test = base.extend({
  context: async ({ extension }, use) => {
    const copy = aged(extension);
    expect(copy.scripts).toHaveLength(3);
    const profile = mkdtempSync(path.join(tmpdir(), 'tongban-profile-'));
    const context = await launchBrowser(copy.folder, profile);
    await use(context);
    await context.close();
    for (const folder of [profile, copy.folder]) rmSync(folder, { recursive: true, force: true });
  },
});

test('sign-in, dossier and fill work with what Chromium 86 has', async ({ context, worker, extensionId, stack }) => {
  const account = stack.accounts[0];
  if (!account) throw new Error('the hub made no demo account');
  const missing = () => [
    typeof Reflect.get([], 'at'),
    typeof Reflect.get(Object, 'hasOwn'),
    typeof Reflect.get(globalThis, 'structuredClone'),
  ];
  // The browser tells of a worker or a page before it has run its first line.
  await expect.poll(() => worker.evaluate(missing)).toEqual(['undefined', 'undefined', 'undefined']);

  const start = await context.newPage();
  await start.goto(`${stack.origin('minzheng-dibao')}/`);
  const first = await Panel.open(context, extensionId, worker, start);
  await expect.poll(() => first.page.evaluate(missing)).toEqual(['undefined', 'undefined', 'undefined']);
  await first.signIn(context, account);
  await first.newDossier(RESIDENT, [{ relation: SON_RELATION, entries: SON }]);
  await first.page.close();

  for (const id of ['minzheng-dibao', 'yibao-canbao'] as const)
    await test.step(id, async () => {
      const page = await context.newPage();
      await page.goto(`${stack.origin(id)}/oidc/login?return_to=${encodeURIComponent(readPortalJson(id).formPath)}`);
      const panel = await Panel.open(context, extensionId, worker, page);
      for (let step = 1; step <= PORTAL_FORMS[id].steps; step += 1) {
        await panel.recognise();
        await panel.tick(SENSITIVE);
        const receipt = await panel.fill();
        expect(receipt.filter((line) => line.status !== 'filled')).toEqual([]);
        expect(receipt.length).toBeGreaterThan(3);
        if (step < PORTAL_FORMS[id].steps) await PORTAL_FORMS[id].next?.(page);
      }
      await panel.page.close();
      await page.close();
    });
});
