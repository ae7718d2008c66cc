import type { Frame, Page } from '@playwright/test';
import type { JourneyId } from '../stack/ports.ts';

/** What a portal asks that no dossier holds, done by the clerk's own hand, and what it then must have stored. */
export interface PortalForm {
  /** The document that holds the form: the page, or its frame on the old portal. */
  readonly form: (page: Page) => Page | Frame;
  /** Steps of a wizard before this one are done by the caller; `finish` fills what is left and presses the portal's own button. */
  readonly steps: number;
  readonly next?: (page: Page) => Promise<void>;
  readonly finish: (page: Page) => Promise<void>;
  /** The stored payload, in this portal's own 口径. Checked as a subset. */
  readonly stored: Readonly<Record<string, unknown>>;
}

const main = (page: Page): Page => page;
const TODAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());

export const PORTAL_FORMS: Readonly<Record<JourneyId, PortalForm>> = Object.freeze({
  'minzheng-dibao': {
    form: main,
    steps: 1,
    finish: async (page) => {
      await page.getByRole('button', { name: '提交' }).click();
    },
    stored: {
      name: '李样例',
      idNumber: '100000193804150029',
      sex: '2',
      birthday: '1938-04-15',
      nation: '15',
      marriage: '3',
      education: '2',
      politics: '13',
      hukouType: '农村',
      phone: '13000000000',
      province: '420000',
      city: '422800',
      county: '422822',
      address: '样例镇虚构村1组1号',
      isDisabled: '1',
      headName: '李样例',
      headIdNumber: '100000193804150029',
      familySize: '2',
      bankNo: '6200000000000000000',
      applyDate: TODAY,
    },
  },
  'canlian-butie': {
    form: main,
    steps: 1,
    finish: async (page) => {
      const item = (name: string) => page.locator('.layui-input-block', { has: page.locator(`[name=${name}]`) });
      await item('dbType').locator('.layui-select-title').click();
      await item('dbType').locator('dd', { hasText: '农村低保' }).click();
      await item('isTk').getByText('否', { exact: true }).click();
      await item('allowance').getByText('困难生活补贴', { exact: true }).click();
      await page.locator('[name=reason]').fill('年老体弱');
      await page.getByRole('button', { name: '提交申请' }).click();
    },
    stored: {
      applyName: '李样例',
      sex: '2',
      birthYm: '1938-04',
      idCard: '100000193804150029',
      disabledCard: '10000019380415002943',
      disType: '04',
      disLevel: '3',
      isDb: '1',
      hjProvince: '420000',
      hjCity: '422800',
      hjCounty: '422822',
      hjTown: '样例镇',
      bankCard: '6200000000000000000',
      applyDate: TODAY,
    },
  },
  'yibao-canbao': {
    form: main,
    steps: 2,
    next: async (page) => {
      await page.getByRole('button', { name: '下一步' }).click();
    },
    finish: async (page) => {
      await page.locator('#aac030').click();
      await page.keyboard.type(TODAY.replaceAll('-', ''));
      await page.locator(`.ant-picker-cell[title="${TODAY}"]`).click();
      await page.getByRole('button', { name: /提\s*交/ }).click();
    },
    stored: {
      psn_name: '李样例',
      psn_cert_type: '01',
      certno: '100000193804150029',
      naty: '15',
      gend: '2',
      brdy: '19380415',
      hshldr_name: '李样例',
      hshldr_certno: '100000193804150029',
      resd_natu: '20',
      resd_loc_admdvs: '422822',
      live_admdvs: '422822',
      live_addr: '湖北省恩施土家族苗族自治州建始县样例镇虚构村1组1号',
      bac067: '3',
    },
  },
  'laoling-jintie': {
    form: (page) => {
      const frame = page.frames().find((one) => one.url().includes('sqb.do'));
      if (!frame) throw new Error('the old portal shows no form frame');
      return frame;
    },
    steps: 1,
    finish: async (page) => {
      const frame = page.frameLocator('#mainFrame');
      await frame.locator('[name=dc]').selectOption('1');
      await frame.locator('[name=xssj]').click();
      await frame.locator('.WdateDiv').getByText('确定').click();
      await frame.locator('[name=sfqtjt][value="0"]').check();
      await frame.getByRole('button', { name: /保\s*存/ }).click();
    },
    stored: {
      xm: '李样例',
      xb: '2',
      csrq: '19380415',
      mz: '15',
      sfzh: '100000193804150029',
      lxdh: '13000000000',
      hjdz: '湖北省恩施土家族苗族自治州建始县样例镇虚构村1组1号',
      khh: '402',
      yhzh: '6200000000000000000',
    },
  },
});
