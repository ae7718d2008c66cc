import path from 'node:path';
import { expect } from '@playwright/test';
import type { Frame } from 'puppeteer-core';
import { type Firefox, launchFirefox } from '../fixtures/firefox-browser.ts';
import { FirefoxPanel } from '../fixtures/firefox-panel.ts';
import { FIREFOX_PORTALS } from '../fixtures/firefox-portals.ts';
import { FirefoxSidebar } from '../fixtures/firefox-sidebar.ts';
import { RESIDENT, SECRETS, SENSITIVE, SON, SON_RELATION } from '../fixtures/resident.ts';
import { test as withStack } from '../fixtures/world.ts';
import { PORTAL_FORMS } from '../pages/portal-forms.ts';
import { readFiled } from '../portals/host/filed.ts';
import { readPortalJson } from '../portals/host/portal-json.ts';
import { builtExtension } from '../stack/built-extension.ts';
import { JOURNEY_IDS } from '../stack/ports.ts';

const test = withStack.extend<{ firefox: Firefox }>({
  firefox: async ({ stack }, use) => {
    const extension = process.env.TONGBAN_EXTENSION_FIREFOX ?? (await builtExtension('firefox-mv2', stack.issuer));
    const firefox = await launchFirefox(extension);
    await use(firefox);
    await firefox.close();
  },
});

test('in Firefox: one sign-in, one entry, four portals, undone and filled again', async ({ firefox, stack }) => {
  test.setTimeout(240_000);
  const account = stack.accounts[0];
  if (!account) throw new Error('the hub made no demo account');

  await test.step('sign in and enter the dossier', async () => {
    const start = await firefox.open(`${stack.origin('minzheng-dibao')}/`);
    const panel = await FirefoxPanel.open(firefox, start);
    await panel.signIn(account);
    await panel.newDossier(RESIDENT, { relation: SON_RELATION, entries: SON });
    await panel.page.close();
  });

  await test.step('the shortcut opens the sidebar and recognises the page in front', async () => {
    const { formPath } = readPortalJson('canlian-butie');
    const page = await firefox.open(`${stack.origin('canlian-butie')}/oidc/login?return_to=${formPath}`);
    await page.bringToFront();
    const sidebar = await FirefoxSidebar.beside(firefox.browser, page);
    expect(await sidebar.parts()).toEqual([]);
    await sidebar.press(firefox.extension, 'recognise');
    await expect.poll(() => sidebar.parts()).toEqual(expect.arrayContaining(['clerk', 'case', 'plan-line', 'fill']));
    await sidebar.close();
    await page.close();
  });

  for (const id of JOURNEY_IDS)
    await test.step(id, async () => {
      const portal = FIREFOX_PORTALS[id];
      const { formPath } = readPortalJson(id);
      const page = await firefox.open(`${stack.origin(id)}/oidc/login?return_to=${encodeURIComponent(formPath)}`);
      // The hub's session signs in to the portal: no page asked for a password on the way.
      expect(page.url()).toBe(`${stack.origin(id)}${formPath}`);
      const form = await portal.form(page);
      const panel = await FirefoxPanel.open(firefox, page);
      for (let step = 1; step <= portal.steps; step += 1) {
        const fill = async () => {
          await panel.recognise();
          await panel.tick(SENSITIVE);
          const receipt = await panel.fill();
          expect(receipt.filter((line) => line.status !== 'filled')).toEqual([]);
          expect(receipt.length).toBeGreaterThan(3);
        };
        const before = await boxes(form);
        await fill();
        expect(await boxes(form)).not.toEqual(before);
        await panel.undo();
        expect(await boxes(form), 'undone').toEqual(before);
        await fill();
        if (step < portal.steps) await portal.next?.(page);
      }
      expect(readFiled(path.join(stack.dataDir, 'portals'), id), 'a fill never submits').toEqual([]);
      await panel.page.close();
      await page.bringToFront();
      await portal.finish(page, form);
      await expect
        .poll(() => readFiled(path.join(stack.dataDir, 'portals'), id)[0]?.payload, { timeout: 15_000 })
        .toMatchObject(PORTAL_FORMS[id].stored);
    });

  const printed = stack.hub().output() + JOURNEY_IDS.map((id) => stack.portal(id).output()).join('');
  expect(
    SECRETS.filter((secret) => printed.includes(secret)),
    'values in the logs',
  ).toEqual([]);
});

/** What stands in every box of the form, in document order. Calendars and lists hang below it, in the body. */
const boxes = (form: Frame): Promise<string[]> =>
  form.$$eval('form :is(input, select, textarea)', (all) =>
    (all as (HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement)[]).map(
      (one) => `${one.name || one.id}=${one.value}${'checked' in one && one.checked ? ' ✓' : ''}`,
    ),
  );
