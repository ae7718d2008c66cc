import { expect, type Page } from '@playwright/test';
import { test } from '../fixtures/desk.ts';
import { RESIDENT, SECRETS, SENSITIVE } from '../fixtures/resident.ts';
import { PORTAL_FORMS } from '../pages/portal-forms.ts';
import { readModel } from '../pages/portal-models.ts';
import { JOURNEY_IDS, type JourneyId } from '../stack/ports.ts';

const CANLIAN = 'canlian-butie';
const LAOLING = 'laoling-jintie';
const ACCOUNT = RESIDENT['person.bankAccount'];

/** Name → markup of a field that no fill may ever touch, each with a label as real forms have them. */
const TRAPS: Readonly<Record<string, string>> = {
  trapHidden: '<div style="display:none"><label>姓名</label><input name="trapHidden"></div>',
  trapInvisible: '<p style="visibility:hidden"><label>身份证号<input name="trapInvisible"></label></p>',
  trapTransparent: '<p style="opacity:0"><label>联系电话<input name="trapTransparent"></label></p>',
  trapOffScreen: '<p style="position:absolute;left:-9999px"><label>户籍地址<input name="trapOffScreen"></label></p>',
  trapTiny: '<p style="width:1px;height:1px;overflow:hidden"><label>民族<input name="trapTiny"></label></p>',
  trapClipped:
    '<p style="position:absolute;clip-path:inset(50%)"><label>出生日期<input name="trapClipped"></label></p>',
  trapTypeHidden: '<label>身份证号</label><input type="hidden" name="trapTypeHidden">',
  trapPassword: '<p><label>身份证号<input type="password" name="trapPassword"></label></p>',
  trapCaptcha: '<p><label>验证码<input name="trapCaptcha"></label></p>',
  trapCaptchaByName: '<p><label>联系电话<input name="verifyCode"></label></p>',
  trapFile: '<p><label>身份证号<input type="file" name="trapFile"></label></p>',
  trapReadOnly: '<p><label>姓名<input name="trapReadOnly" readonly></label></p>',
  trapDisabled: '<p><label>姓名<input name="trapDisabled" disabled></label></p>',
  trapCovered:
    '<div style="position:relative"><label>联系电话<input name="trapCovered"></label><div style="position:absolute;inset:0;background:#fff"></div></div>',
};

test('hidden, off-screen, covered, password, captcha and file fields stay empty', async ({ desk }) => {
  await desk.prepare(RESIDENT);
  const page = await desk.openForm(CANLIAN);
  await page.evaluate(
    (markup) => {
      document.querySelector('form.layui-form')?.insertAdjacentHTML('afterbegin', markup);
    },
    `<div>${Object.values(TRAPS).join('')}</div>`,
  );
  const panel = await desk.panelFor(page);
  await panel.recognise();
  for (const box of await panel.part('plan-tick').all()) await box.check();
  await panel.fill();
  const traps = await page.evaluate(
    (names) => {
      const form = document.querySelector('form.layui-form') as HTMLFormElement;
      return names.map((name) => [name, (form.elements.namedItem(name) as HTMLInputElement).value]);
    },
    [...Object.keys(TRAPS).filter((name) => name !== 'trapCaptchaByName'), 'verifyCode'],
  );
  expect(traps).toEqual(traps.map(([name]) => [name, '']));
  // The form around them was filled.
  expect(await readModel(CANLIAN, page)).toMatchObject({ applyName: '李样例', bankCard: ACCOUNT });
});

test('sensitive facts are off until ticked, one by one', async ({ desk }) => {
  await desk.prepare(RESIDENT);
  const page = await desk.openForm(CANLIAN);
  const panel = await desk.panelFor(page);
  await panel.recognise();
  const sensitive = panel.page.locator('[data-testid="plan-line"][data-holds~="sensitive"]');
  expect(await sensitive.count()).toBeGreaterThan(5);
  for (const box of await sensitive.getByTestId('plan-tick').all()) await expect(box).not.toBeChecked();
  for (const concept of ['person.bankAccount', 'person.disabilityCardNo'])
    await expect(panel.line(concept)).toHaveAttribute('data-holds', /sensitive/);
  await panel.fill();
  const without = await readModel(CANLIAN, page);
  expect(without).toMatchObject({ applyName: '李样例', bankCard: '', bankName: '', accountName: '', disabledCard: '' });
  expect(without.isDb ?? '').toBe('');

  await panel.recognise();
  await panel.tick(['person.bankAccount']);
  await panel.fill();
  expect(await readModel(CANLIAN, page)).toMatchObject({
    bankCard: ACCOUNT,
    bankName: '',
    disabledCard: '',
  });
});

test('what the clerk typed is kept unless she ticks it', async ({ desk }) => {
  await desk.prepare();
  const page = await desk.openForm(CANLIAN);
  await page.locator('[name=applyName]').fill('李手写');
  const panel = await desk.panelFor(page);
  await panel.recognise();
  await expect(panel.line('person.name')).toHaveAttribute('data-holds', /already-filled/);
  await panel.fill();
  expect(await readModel(CANLIAN, page)).toMatchObject({ applyName: '李手写', idCard: '100000193804150029' });

  await panel.recognise();
  await panel.tick(['person.name']);
  await panel.fill();
  expect(await readModel(CANLIAN, page)).toMatchObject({ applyName: '李样例' });
});

test('on all four portals: nothing is submitted, and undo brings back every field', async ({ desk }) => {
  test.setTimeout(240_000);
  await desk.prepare(RESIDENT);
  for (const id of JOURNEY_IDS) {
    await test.step(id, async () => {
      const page = await desk.openForm(id);
      await page.bringToFront();
      const before = await stateOf(id, page);
      await PORTAL_FORMS[id].form(page).evaluate(watchForSubmit);
      const sent: string[] = [];
      page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()));
      page.on('framenavigated', (frame) => sent.push(`navigated ${frame.url()}`));
      const panel = await desk.panelFor(page);
      await panel.recognise();
      await panel.tick(SENSITIVE);
      await panel.fill();
      const filled = JSON.stringify(await readModel(id, page));
      expect(filled).toContain('100000193804150029');
      await panel.undo();
      const undone = await panel.receipt();
      expect(undone.filter(({ status }) => status === 'restored').length).toBeGreaterThan(6);
      expect(undone.filter(({ status, code }) => status === 'filled' || code === 'undo-failed')).toEqual([]);
      await expect(panel.part('error')).toBeHidden();
      expect(await stateOf(id, page)).toEqual(before);
      expect(await PORTAL_FORMS[id].form(page).evaluate(() => (window as unknown as Watched).__leaving)).toEqual([]);
      expect(sent).toEqual([]);
      await panel.page.close();
      await page.close();
    });
  }
});

test('no value of the resident reaches a log, an address or the disk', async ({ desk }) => {
  await desk.prepare(RESIDENT);
  const addresses: string[] = [];
  desk.context.on('request', (request) => addresses.push(request.url()));
  const page = await desk.openForm(LAOLING);
  const panel = await desk.panelFor(page);
  await panel.recognise();
  await panel.tick(SENSITIVE);
  await panel.fill();
  const already = desk.filed(LAOLING).length;
  await page.bringToFront();
  await PORTAL_FORMS[LAOLING].finish(page);
  await expect.poll(() => desk.filed(LAOLING).length).toBe(already + 1);

  const stored = await desk.worker.evaluate(everythingStored);
  expect(stored).toContain('records');
  const places = {
    addresses: [...addresses, ...addresses.map(decodeSafely)].join('\n'),
    logs: desk.printed(JOURNEY_IDS),
    stored,
  };
  const found = Object.entries(places).flatMap(([place, text]) =>
    SECRETS.filter((secret) => text.includes(secret)).map((secret) => `${place}: ${secret.slice(0, 3)}…`),
  );
  expect(found).toEqual([]);
});

interface Watched {
  __leaving: string[];
}

/** Runs in the page: notes whatever would send or leave the form. */
function watchForSubmit(): void {
  const watched = window as unknown as Watched;
  watched.__leaving = [];
  for (const kind of ['submit', 'beforeunload', 'pagehide'])
    window.addEventListener(kind, () => watched.__leaving.push(kind), true);
}

/**
 * The form's model and what it shows. What is empty is left out: a box that was filled and emptied holds '' (antd) or null
 * (an Element Plus date) where it held nothing, after its own cross too, and each portal takes these for the same.
 */
const stateOf = async (id: JourneyId, page: Page) => ({
  model: Object.fromEntries(Object.entries(await readModel(id, page)).filter(([, value]) => (value ?? '') !== '')),
  screen: await screenOf(id, page),
});

/** What the form shows a person: every text and every control's visible state, in order. */
async function screenOf(id: JourneyId, page: Page): Promise<string[]> {
  return PORTAL_FORMS[id].form(page).evaluate(() => {
    const form = document.querySelector('form:not([action*=logout])') as HTMLElement;
    const controls = [...form.querySelectorAll<HTMLInputElement>('input,select,textarea')].map(
      (control) => `${control.name}|${control.value}|${control.checked === true}`,
    );
    // The pages reproach a required box with having been emptied, whoever empties it.
    const texts = form.innerText.split(/\s+/).filter((text) => text !== '' && !text.endsWith('不能为空'));
    return [...texts, ...controls];
  });
}

const decodeSafely = (url: string): string => {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
};

/** Runs in the extension's worker: everything it keeps on the disk, bytes as Latin-1 and as UTF-8 text. */
async function everythingStored(): Promise<string> {
  const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(keys: null): Promise<object> } } } };
  const parts: string[] = [JSON.stringify(await chrome.storage.local.get(null))];
  const text = (value: unknown): string => {
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
      const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : new Uint8Array(value.buffer);
      return `${new TextDecoder('latin1').decode(bytes)} ${new TextDecoder().decode(bytes)} ${new TextDecoder('utf-16le').decode(bytes)}`;
    }
    if (Array.isArray(value)) return value.map(text).join(' ');
    if (value !== null && typeof value === 'object')
      return Object.entries(value)
        .map(([key, one]) => `${key}=${text(one)}`)
        .join(' ');
    return String(value);
  };
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    for (const store of database.objectStoreNames) {
      const all = await new Promise<unknown[]>((resolve, reject) => {
        const request = database.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      parts.push(`${store}: ${text(all)}`);
    }
    database.close();
  }
  return parts.join('\n');
}
