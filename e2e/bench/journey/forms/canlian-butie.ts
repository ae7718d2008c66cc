import type { Locator, Page } from '@playwright/test';
import type { FormField, JourneyForm } from '../journey-form.ts';
import { COUNTY, DETAIL, PERSON, TODAY } from '../resident.ts';

const box = (page: Page, name: string): Locator => page.locator(`[name=${name}]`);

const text = (name: string, value: string): FormField => ({
  name,
  empty: async (page) => (await box(page, name).inputValue()) === '',
  enter: (hand) => hand.typeInto(box(hand.page, name), value),
});

/** A radio or a tick box in layui's skin: the words are clicked. */
const tick = (name: string, words: string): FormField => ({
  name,
  empty: async (page) => (await page.locator(`[name=${name}]:checked`).count()) === 0,
  enter: (hand) =>
    hand.click(
      hand.page.locator('.layui-input-block', { has: box(hand.page, name) }).getByText(words, { exact: true }),
    ),
});

/** layui's own list; a list that hangs on another one is waited for. */
const select = (name: string, words: string): FormField => ({
  name,
  empty: async (page) => (await page.locator(`select[name=${name}]`).inputValue()) === '',
  enter: async (hand) => {
    const { page } = hand;
    const list = page.locator(`select[name=${name}] + .layui-form-select`);
    const option = list.locator('dd').getByText(words, { exact: true });
    await option.waitFor({ state: 'attached' });
    await hand.click(list.locator('input'));
    await hand.click(option);
  },
});

const [province = '', city = '', county = ''] = COUNTY.path;
const [year = '', month = ''] = PERSON.birthDate.split('-');

/** laydate opens on this month: one click opens it, one takes the day. */
const today = (name: string): FormField => ({
  ...text(name, TODAY),
  enter: async (hand) => {
    const { page } = hand;
    await hand.click(box(page, name));
    await hand.click(page.locator(`.layui-laydate td[lay-ymd="${TODAY.split('-').map(Number).join('-')}"]`));
  },
});

export const canlianButie: JourneyForm = {
  id: 'canlian-butie',
  path: '/apply',
  ready: (page) => page.locator('select[name=disType] + .layui-form-select').waitFor(),
  screens: [
    {
      fields: [
        text('applyName', PERSON.name),
        tick('sex', '女'),
        text('birthYm', `${year}年${month}月`),
        text('telephone', PERSON.mobile),
        text('idCard', PERSON.idNumber),
        text('disabledCard', PERSON.disabilityCard),
        select('disType', '肢体残疾'),
        select('disLevel', '三级'),
        tick('isDb', '是'),
        select('dbType', '农村低保'),
        tick('isTk', '否'),
        tick('allowance', '困难生活补贴'),
        select('hjProvince', province),
        select('hjCity', city),
        select('hjCounty', county),
        text('hjTown', DETAIL.town),
        text('hjVillage', DETAIL.village + DETAIL.group),
        text('liveAddr', PERSON.address),
        text('bankName', PERSON.bank),
        text('accountName', PERSON.name),
        text('bankCard', PERSON.account),
        text('reason', '肢体残疾,缺乏劳动能力'),
        today('applyDate'),
      ],
      async finish(hand) {
        const { page } = hand;
        await hand.click(page.getByRole('button', { name: '提交申请' }));
        await page.waitForURL('**/receipt/**');
      },
    },
  ],
};
