import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFiled } from '../host/filed.ts';
import { readPortalJson } from '../host/portal-json.ts';
import { type OpenPortal, openPortal } from '../host/testing/open-portal.ts';
import { fillByHand } from './by-hand.ts';
import type { Enrolment } from './codes/model.ts';

// Fictitious: address code 100000 belongs to no place.
const values: Enrolment = {
  psn_name: '万小样',
  psn_cert_type: '01',
  certno: '100000194103050046',
  naty: '15',
  gend: '2',
  brdy: '19410305',
  hshldr_name: '万小样',
  hshldr_certno: '100000194103050046',
  aac069: '02',
  mob: '13900000000',
  resd_natu: '20',
  resd_loc_admdvs: '422825',
  live_admdvs: '422825',
  live_addr: '湖北省恩施土家族苗族自治州宣恩县样例镇样例村3组8号',
  live_addr_poscode: '445500',
  bac067: '3',
  aac030: '20260115',
};

let portal: OpenPortal;

beforeAll(async () => {
  portal = await openPortal('yibao-canbao', '/enrol');
}, 60_000);
afterAll(() => portal?.close());

const submit = () => portal.page.getByRole('button', { name: '提 交' }).click();

/** Every field that portal.json names on this page of the wizard is there, under that label. */
async function expectFields(step: number): Promise<void> {
  const fields = readPortalJson('yibao-canbao').expected.filter((field) => field.step === step);
  for (const { label, selector, stored } of fields) {
    const item = portal.page.locator(`.ant-form-item:has(${selector})`);
    expect((await item.locator('label').textContent())?.trim(), selector).toBe(label);
    expect(Object.keys(values)).toContain(stored);
  }
}

describe('城乡居民参保登记 by hand', () => {
  it('is filed exactly as typed, in the codes and formats of this portal', async () => {
    const { page } = portal;
    await expectFields(1);
    await fillByHand(page, values);
    await expectFields(2);
    await submit();
    await page.waitForURL('**/receipt/YB*');
    const filed = readFiled(portal.dataDir, 'yibao-canbao');
    expect(filed.map(({ filedBy, payload }) => ({ filedBy, payload }))).toEqual([
      { filedBy: 'local:clerk', payload: values },
    ]);
    await page.getByRole('link', { name: '查看已受理列表' }).click();
    expect(await page.locator('.filed tbody').textContent()).toContain('100000********0046');
  }, 60_000);

  it('goes back to the page of the wizard where something is wrong, and keeps what was typed when the session ends', async () => {
    const { page } = portal;
    await page.goto(`${portal.origin}/enrol`);
    await fillByHand(page, { ...values, brdy: '19410306' });
    await submit();
    const error = page.locator('.ant-form-item-explain-error');
    await error.waitFor();
    expect(await error.textContent()).toBe('出生日期与证件号码不一致');
    await page.locator('#brdy').fill('19410305');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '下一步' }).click();
    await page.locator('#live_addr').waitFor();
    portal.endSessions();
    await submit();
    await page.getByRole('dialog').getByRole('button', { name: '重新登录' }).click();
    await portal.signIn();
    await page.getByRole('button', { name: '下一步' }).click();
    await page.locator('#live_addr').waitFor();
    await submit();
    await page.waitForURL('**/receipt/YB*');
    expect(readFiled(portal.dataDir, 'yibao-canbao').at(-1)?.payload).toEqual(values);
  }, 60_000);

  it('never threw in the page', () => expect(portal.scriptErrors).toEqual([]));
});
