import type { Locator, Page } from '@playwright/test';
import type { Hand } from '../hand.ts';
import type { FormField, JourneyForm } from '../journey-form.ts';
import { COUNTY, PERSON, TODAY } from '../resident.ts';

const box = (page: Page, name: string): Locator => page.locator(`#${name}`);
const list = (page: Page, name: string): Locator => page.locator(`.ant-select:has(#${name})`);
const popup = (page: Page): Locator => page.locator('.ant-select-dropdown:visible');
const compact = (date: string): string => date.replaceAll('-', '');

const text = (name: string, value: string): FormField => ({
  name,
  empty: async (page) => (await box(page, name).inputValue()) === '',
  enter: (hand) => hand.typeInto(box(hand.page, name), value),
});

/** Typed and confirmed with Enter, the quickest way antd offers. */
const date = (name: string, value: string): FormField => ({
  ...text(name, value),
  enter: async (hand) => {
    await hand.typeInto(box(hand.page, name), value);
    await hand.press('Enter');
  },
});

const chosen = async (page: Page, name: string): Promise<boolean> =>
  (await list(page, name).locator('.ant-select-content-has-value').count()) > 0;

const select = (name: string, words: string, narrow = false): FormField => ({
  name,
  empty: async (page) => !(await chosen(page, name)),
  enter: async (hand) => {
    await hand.click(list(hand.page, name));
    if (narrow) await hand.type(words);
    await pickFrom(hand, popup(hand.page).locator('.ant-select-item-option'), words);
  },
});

/** Province, city and county, one column after the other. */
const region = (name: string, path: readonly string[]): FormField => ({
  name,
  empty: async (page) => !(await chosen(page, name)),
  enter: async (hand) => {
    await hand.click(list(hand.page, name));
    for (const [level, words] of path.entries()) {
      await hand.click(popup(hand.page).locator('.ant-cascader-menu').nth(level).getByText(words, { exact: true }));
    }
    await popup(hand.page).waitFor({ state: 'hidden' });
  },
});

async function pickFrom(hand: Hand, options: Locator, words: string): Promise<void> {
  await hand.click(options.getByText(words, { exact: true }));
  await popup(hand.page).waitFor({ state: 'hidden' });
}

/** antd puts a space between two characters. */
const submit = (page: Page): Locator => page.getByRole('button', { name: /^(下一步|提\s*交)$/ });

export const yibaoCanbao: JourneyForm = {
  id: 'yibao-canbao',
  path: '/enrol',
  ready: (page) => box(page, 'psn_name').waitFor(),
  screens: [
    {
      fields: [
        text('psn_name', PERSON.name),
        select('psn_cert_type', '居民身份证(户口簿)'),
        text('certno', PERSON.idNumber),
        select('naty', PERSON.ethnicity, true),
        select('gend', '女'),
        date('brdy', compact(PERSON.birthDate)),
        text('hshldr_name', PERSON.name),
        text('hshldr_certno', PERSON.idNumber),
        select('aac069', '户主'),
        text('mob', PERSON.mobile),
        select('resd_natu', '农业户口(农村)'),
      ],
      async finish(hand) {
        await hand.click(submit(hand.page));
        await box(hand.page, 'resd_loc_admdvs').waitFor();
      },
    },
    {
      fields: [
        region('resd_loc_admdvs', COUNTY.path),
        region('live_admdvs', COUNTY.path),
        text('live_addr', PERSON.address),
        text('live_addr_poscode', '445300'),
        select('bac067', '低保城乡居民'),
        date('aac030', compact(TODAY)),
      ],
      async finish(hand) {
        await hand.click(submit(hand.page));
        await hand.page.waitForURL('**/receipt/**');
      },
    },
  ],
};
