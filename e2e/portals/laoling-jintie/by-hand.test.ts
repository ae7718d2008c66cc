import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type FrameLocator, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freeBase } from '../../stack/ports.ts';
import { type Service, startService, waitFor } from '../../stack/process.ts';
import { readFiled } from '../host/filed.ts';
import { fillByHand } from './by-hand.ts';
import { draftOf } from './draft.ts';

// Fictitious: address code 100000 belongs to no place. 㛃 is a character that GBK lacks.
const values = draftOf({
  xm: '万㛃样',
  xb: '2|女',
  mzmc: '土家族',
  mz: '15',
  csrq: '19410305',
  sfzh: '100000194103050046',
  lxdh: '13900000000',
  hjdz: '湖北省恩施土家族苗族自治州宣恩县样例镇样例村3组',
  xzz: '湖北省恩施土家族苗族自治州宣恩县样例镇样例村3组8号',
  khh: '402',
  yhzh: '6200000000000000009',
  dc: '1',
  xssj: '202604',
  sfqtjt: '0',
  dbrxm: '万小甲',
  dbrgxmc: '子',
  dbrgx: '2',
  dbrsfzh: '100000196505200018',
});

let dataDir: string;
let origin: string;
let portal: Service;
let browser: Browser;
let page: Page;
let frame: FrameLocator;
const scriptErrors: string[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'laoling-'));
  const port = await freeBase(17_500);
  origin = `http://127.0.0.1:${port}`;
  const env = { PORT: String(port), DATA_DIR: dataDir, LOCAL_PASSWORD: 'only-in-this-test' };
  portal = startService({ name: 'laoling-jintie', entry: 'e2e/portals/laoling-jintie/server.ts', env });
  await waitFor(`${origin}/healthz`, portal);
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  page = await browser.newPage({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  page.setDefaultTimeout(8000);
  page.on('pageerror', (error) => scriptErrors.push(error.message));
  await page.goto(`${origin}/gljt/main.do`);
  await page.locator('#username').click();
  await page.keyboard.type('clerk');
  await page.locator('#password').click();
  await page.keyboard.type('only-in-this-test');
  await page.getByRole('button', { name: '登录' }).click();
  frame = page.frameLocator('#mainFrame');
});

afterAll(async () => {
  await browser?.close();
  await portal?.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const save = () => frame.getByRole('button', { name: '保 存' }).click();

describe('filing by hand', () => {
  it('is GBK all the way', async () => {
    const page = await fetch(`${origin}/login`);
    expect(page.headers.get('content-type')).toMatch(/charset=gbk/i);
    expect(new TextDecoder('gbk').decode(await page.arrayBuffer())).toContain('高龄津贴');
    expect(await frame.locator('body').evaluate((body) => body.ownerDocument.characterSet)).toBe('GBK');
    expect(await frame.locator('body').evaluate((body) => body.ownerDocument.compatMode)).toBe('BackCompat');
  });

  it('complains in red when a box is left', async () => {
    await frame.locator('[name=sfzh]').click();
    await page.keyboard.type('100000194103050045');
    await page.keyboard.press('Tab');
    expect(await frame.locator('#e_sfzh').textContent()).toBe('身份证号码不正确');
    await page.reload();
  });

  it('refuses words without their hidden code and keeps what was typed', async () => {
    await fillByHand(page, values);
    await frame.locator('[name=mz]').evaluate((hidden) => hidden.setAttribute('value', ''));
    await save();
    await expect.poll(() => frame.locator('#e_mzmc').textContent()).toContain('民族与代码不一致');
    expect(await frame.locator('.err:not(:empty)').count()).toBe(1);
    expect(await frame.locator('[name=xm]').inputValue()).toBe('万㛃样');
    expect(await frame.locator('[name=xb]').inputValue()).toBe('2|女');
    expect(readFiled(dataDir, 'laoling-jintie')).toEqual([]);
  });

  it('stores codes and dates in this portal 口径', async () => {
    await fillByHand(page, draftOf({ mzmc: '土家族' }));
    await save();
    await expect.poll(() => frame.locator('.receipt-no').textContent()).toMatch(/^GL\d{14}$/);
    const [filed] = readFiled(dataDir, 'laoling-jintie');
    const { mzmc: _words, dbrgxmc: _relation, ...stored } = values;
    expect(filed?.payload).toEqual({ ...stored, xb: '2', jbr: '窗口经办人', tbrq: expect.stringMatching(/^\d{8}$/) });
  });

  it('goes on with the next application in one frame, not in a frame within the frame', async () => {
    await frame.getByRole('link', { name: '继续办理' }).click();
    await frame.locator('[name=xm]').waitFor();
    expect(page.frames().length).toBe(2);
  });

  it('breaks out of the frame when the session is over', async () => {
    await page.context().clearCookies();
    await page.getByRole('link', { name: '高龄津贴申请' }).click();
    await page.waitForURL(/\/login/);
    expect(await page.locator('#username').isVisible()).toBe(true);
  });

  it('runs its scripts without an error', () => expect(scriptErrors).toEqual([]));
});
