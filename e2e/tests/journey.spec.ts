import path from 'node:path';
import { expect } from '@playwright/test';
import { RESIDENT, SECRETS, SENSITIVE, SON, SON_RELATION } from '../fixtures/resident.ts';
import { test } from '../fixtures/world.ts';
import { Panel } from '../pages/panel.ts';
import { PORTAL_FORMS } from '../pages/portal-forms.ts';
import { readFiled } from '../portals/host/filed.ts';
import { readPortalJson } from '../portals/host/portal-json.ts';
import { JOURNEY_IDS, type JourneyId } from '../stack/ports.ts';

test('one sign-in, one entry, four portals', async ({ context, worker, extensionId, stack }) => {
  test.setTimeout(300_000);
  const account = stack.accounts[0];
  if (!account) throw new Error('the hub made no demo account');
  let signIns = 0;
  context.on('request', (request) => {
    if (request.method() === 'POST' && /\/(sign-in|login)$/.test(new URL(request.url()).pathname)) signIns += 1;
  });

  const start = await context.newPage();
  await start.goto(`${stack.origin('minzheng-dibao')}/`);
  const first = await Panel.open(context, extensionId, worker, start);
  await first.signIn(context, account);
  await first.newDossier(RESIDENT, [{ relation: SON_RELATION, entries: SON }]);
  await first.page.close();

  for (const id of JOURNEY_IDS) {
    await test.step(id, async () => {
      const form = PORTAL_FORMS[id];
      const { formPath } = readPortalJson(id);
      const page = await context.newPage();
      await page.goto(`${stack.origin(id)}/oidc/login?return_to=${encodeURIComponent(formPath)}`);
      await expect(page).toHaveURL(`${stack.origin(id)}${formPath}`);
      const panel = await Panel.open(context, extensionId, worker, page);
      for (let step = 1; step <= form.steps; step += 1) {
        await panel.recognise();
        await panel.tick(SENSITIVE);
        const receipt = await panel.fill();
        expect(receipt.filter((line) => line.status !== 'filled')).toEqual([]);
        expect(receipt.length).toBeGreaterThan(3);
        if (step < form.steps) await form.next?.(page);
      }
      await panel.page.close();
      await page.bringToFront();
      await form.finish(page);
      await expect.poll(() => stored(stack.dataDir, id), { timeout: 15_000 }).toMatchObject(form.stored);
    });
  }

  expect(signIns, 'pages that asked for a password').toBe(1);
  const printed = stack.hub().output() + JOURNEY_IDS.map((id) => stack.portal(id).output()).join('');
  expect(
    SECRETS.filter((secret) => printed.includes(secret)),
    'values in the logs',
  ).toEqual([]);
});

const stored = (dataDir: string, id: JourneyId): unknown => readFiled(path.join(dataDir, 'portals'), id)[0]?.payload;
