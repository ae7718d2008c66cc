import type { Locator, Page } from '@playwright/test';
import type { Hand } from '../hand.ts';
import type { FormField, JourneyForm } from '../journey-form.ts';
import { BELOW_COUNTY, COUNTY, PERSON, SON, TODAY } from '../resident.ts';

type Find = (page: Page) => Locator;
const item =
  (name: string): Find =>
  (page) =>
    page.locator(`[data-field="${name}"]`);
const cell =
  (column: number): Find =>
  (page) =>
    page.locator('.members tbody tr').first().locator('td').nth(column);

const inputOf = (find: Find) => (page: Page) => find(page).locator('input, textarea').first();

const text = (name: string, value: string, find: Find = item(name)): FormField => ({
  name,
  empty: async (page) => (await inputOf(find)(page).inputValue()) === '',
  enter: (hand) => hand.typeInto(inputOf(find)(hand.page), value),
});

/** Typed and confirmed with Enter, the quickest way Element Plus offers. */
const date = (name: string, value: string, find: Find = item(name)): FormField => ({
  ...text(name, value, find),
  enter: async (hand) => {
    await hand.typeInto(inputOf(find)(hand.page), value);
    await hand.press('Enter');
  },
});

const select = (name: string, words: string, { find = item(name), narrow = false } = {}): FormField => ({
  name,
  empty: async (page) => (await find(page).locator('.el-select__placeholder.is-transparent').count()) > 0,
  enter: (hand) => pickOption(hand, find(hand.page).locator('.el-select'), words, narrow),
});

const radio = (name: string, words: string): FormField => ({
  name,
  empty: async (page) => (await item(name)(page).locator('.el-radio.is-checked').count()) === 0,
  enter: (hand) => hand.click(item(name)(hand.page).getByText(words, { exact: true })),
});

/** Opens the list and clicks the option; a long list is narrowed by typing first. */
async function pickOption(hand: Hand, list: Locator, words: string, narrow: boolean): Promise<void> {
  const popup = hand.page.locator('.el-select-dropdown:visible');
  await hand.click(list);
  if (narrow) await hand.type(words);
  await hand.click(popup.locator('.el-select-dropdown__item').getByText(words, { exact: true }));
  // The list fades out; a second one opened meanwhile would make two visible.
  await popup.waitFor({ state: 'hidden' });
}

const [province = '', city = '', county = ''] = COUNTY.path;

export const minzhengDibao: JourneyForm = {
  id: 'minzheng-dibao',
  path: '/apply',
  ready: (page) => item('name')(page).locator('input').waitFor(),
  screens: [
    {
      fields: [
        text('name', PERSON.name),
        text('idNumber', PERSON.idNumber),
        radio('sex', '女'),
        date('birthday', PERSON.birthDate),
        select('nation', PERSON.ethnicity, { narrow: true }),
        select('marriage', '丧偶'),
        select('education', '小学'),
        select('politics', '群众'),
        radio('hukouType', '农村'),
        text('phone', PERSON.mobile),
        select('health', '残疾'),
        select('laborCapacity', '无'),
        radio('isDisabled', '是'),
        select('province', province),
        select('city', city),
        select('county', county),
        text('address', BELOW_COUNTY),
        text('headName', PERSON.name),
        text('headIdNumber', PERSON.idNumber),
        text('familySize', '2'),
        text('incomeYear', '9600'),
        text('bankName', PERSON.bank),
        text('bankNo', PERSON.account),
        text('applyReason', PERSON.applicationReason),
        date('applyDate', TODAY),
        text('members.0.name', SON.name, cell(1)),
        text('members.0.idNumber', SON.idNumber, cell(2)),
        select('members.0.relation', '子', { find: cell(3) }),
        select('members.0.sex', '男', { find: cell(4) }),
        date('members.0.birthday', SON.birthDate, cell(5)),
        select('members.0.employment', '灵活就业', { find: cell(6) }),
        text('members.0.incomeYear', '8400', cell(7)),
      ],
      async finish(hand) {
        await hand.click(hand.page.getByRole('button', { name: '提交' }));
        await hand.page.waitForURL('**/receipt/**');
      },
    },
  ],
};
