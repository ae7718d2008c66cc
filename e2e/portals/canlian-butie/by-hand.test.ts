import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freeBase } from '../../stack/ports.ts';
import { type Service, startService, waitFor } from '../../stack/process.ts';
import { readFiled } from '../host/filed.ts';
import { fillByHand } from './by-hand.ts';
import { draftOf } from './draft.ts';

// Fictitious: address code 100000 belongs to no place.
const values = draftOf({
  applyName: '万小样',
  sex: '2',
  birthYm: '1941年03月',
  disabledCard: '10000019410305004642',
  idCard: '100000194103050046',
  telephone: '13900000000',
  disType: '04',
  disLevel: '2',
  isDb: '1',
  dbType: '2',
  isTk: '2',
  allowance: ['shbt', 'hlbt'],
  bankName: '宣恩县农村信用社',
  accountName: '万小样',
  bankCard: '6200000000000000009',
  hjProvince: '420000',
  hjCity: '422800',
  hjCounty: '422825',
  hjTown: '样例镇',
  hjVillage: '样例村3组',
  liveAddr: '湖北省恩施土家族苗族自治州宣恩县样例镇样例村3组8号',
  guardianName: '万小甲',
  guardianTel: '13900000001',
  reason: '缺劳力,常年服药',
  applyDate: '2026-01-15',
});

let dataDir: string;
let origin: string;
let portal: Service;
let browser: Browser;
let page: Page;
const scriptErrors: string[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'canlian-'));
  const port = await freeBase(17_400);
  origin = `http://127.0.0.1:${port}`;
  const env = { PORT: String(port), DATA_DIR: dataDir, LOCAL_PASSWORD: 'only-in-this-test' };
  portal = startService({ name: 'canlian-butie', entry: 'e2e/portals/canlian-butie/server.ts', env });
  await waitFor(`${origin}/healthz`, portal);
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  page = await browser.newPage({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  page.setDefaultTimeout(8000);
  page.on('pageerror', (error) => scriptErrors.push(error.message));
  await page.goto(`${origin}/apply`);
  await page.locator('#username').click();
  await page.keyboard.type('clerk');
  await page.locator('#password').click();
  await page.keyboard.type('only-in-this-test');
  await page.getByRole('button', { name: '登录' }).click();
});

afterAll(async () => {
  await browser?.close();
  await portal?.stop();
  await rm(dataDir, { recursive: true, force: true });
});

describe('filing by hand', () => {
  it('refuses beside the fields and keeps what was typed', async () => {
    await fillByHand(page, { ...values, disabledCard: '10000019410305006242' });
    await page.getByRole('button', { name: '提交申请' }).click();
    const item = page.locator('.layui-form-item', { has: page.locator('[name=disabledCard]') });
    await expect.poll(() => item.locator('.field-error').textContent()).toContain('与身份证号码不一致');
    expect(await page.locator('.field-error').count()).toBe(1);
    expect(await page.locator('[name=applyName]').inputValue()).toBe('万小样');
    expect(await page.locator('select[name=hjCounty] + .layui-form-select input').inputValue()).toBe('宣恩县');
    expect(await page.locator('[name=birthYm]').inputValue()).toBe('1941年03月');
    expect(readFiled(dataDir, 'canlian-butie')).toEqual([]);
  });

  it('stores the corrected application in this portal 口径', async () => {
    await page.locator('[name=disabledCard]').fill('');
    await page.locator('[name=disabledCard]').click();
    await page.keyboard.type(values.disabledCard);
    await page.getByRole('button', { name: '提交申请' }).click();
    await page.waitForURL(/\/receipt\/CL/);
    const [filed] = readFiled(dataDir, 'canlian-butie');
    expect(filed?.filedBy).toBe('local:clerk');
    expect(filed?.payload).toEqual({ ...values, birthYm: '1941-03', allowance: ['shbt', 'hlbt'] });
  });

  it('clears and locks the type when low income is denied', async () => {
    await page.goto(`${origin}/apply`);
    await fillByHand(page, draftOf({ isDb: '1', dbType: '1' }));
    expect(await page.locator('select[name=dbType]').inputValue()).toBe('1');
    await fillByHand(page, draftOf({ isDb: '2' }));
    expect(await page.locator('select[name=dbType]').inputValue()).toBe('');
    expect(await page.locator('select[name=dbType]').isDisabled()).toBe(true);
  });

  it('runs its scripts without an error', () => expect(scriptErrors).toEqual([]));
});
