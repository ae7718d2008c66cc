import type { FrameLocator, Locator, Page } from '@playwright/test';
import type { FormField, JourneyForm } from '../journey-form.ts';
import { PERSON } from '../resident.ts';

const frame = (page: Page): FrameLocator => page.frameLocator('#mainFrame');
const box = (page: Page, name: string): Locator => frame(page).locator(`[name=${name}]`);
const empty = (name: string) => async (page: Page) => (await box(page, name).inputValue()) === '';

const text = (name: string, value: string): FormField => ({
  name,
  empty: empty(name),
  enter: (hand) => hand.typeInto(box(hand.page, name), value),
});

const select = (name: string, words: string): FormField => ({
  name,
  empty: empty(name),
  enter: (hand) => hand.chooseNative(box(hand.page, name), words),
});

const radio = (name: string, value: string): FormField => ({
  name,
  empty: async (page) => (await frame(page).locator(`[name=${name}]:checked`).count()) === 0,
  enter: (hand) => hand.click(frame(hand.page).locator(`[name=${name}][value="${value}"]`)),
});

/** Words and hidden code through the popup list; the hidden code is what is stored. */
const code = (name: string, shown: string, words: string): FormField => ({
  name,
  empty: empty(name),
  enter: async (hand) => {
    await hand.click(box(hand.page, shown));
    await hand.click(frame(hand.page).locator('.codeDiv td').getByText(words, { exact: true }));
  },
});

/** The box takes no keys; the year and month lists of the popup calendar jump to the digits typed on them. */
const day = (name: string, iso: string): FormField => ({
  name,
  empty: empty(name),
  enter: async (hand) => {
    const [year = '', month = '', date = ''] = iso.split('-');
    await hand.click(box(hand.page, name));
    for (const [list, digits] of [
      ['#dpYear', year],
      ['#dpMonth', String(Number(month))],
    ] as const) {
      await hand.click(frame(hand.page).locator(list));
      await hand.type(digits);
      await hand.press('Enter');
    }
    await hand.click(
      frame(hand.page)
        .locator('.WdateDiv .day')
        .getByText(String(Number(date)), { exact: true }),
    );
  },
});

/** The calendar opens on this month: 确定 takes it. */
const thisMonth = (name: string): FormField => ({
  name,
  empty: empty(name),
  enter: async (hand) => {
    await hand.click(box(hand.page, name));
    await hand.click(frame(hand.page).locator('.WdateDiv').getByRole('button', { name: '确定' }));
  },
});

export const laolingJintie: JourneyForm = {
  id: 'laoling-jintie',
  path: '/gljt/main.do',
  ready: (page) => box(page, 'xm').waitFor(),
  screens: [
    {
      fields: [
        text('xm', PERSON.name),
        select('xb', '女'),
        day('csrq', PERSON.birthDate),
        code('mz', 'mzmc', PERSON.ethnicity),
        text('sfzh', PERSON.idNumber),
        text('lxdh', PERSON.mobile),
        text('hjdz', PERSON.address),
        text('xzz', PERSON.address),
        select('khh', PERSON.bank),
        text('yhzh', PERSON.account),
        select('dc', '80-89'),
        thisMonth('xssj'),
        radio('sfqtjt', '0'),
      ],
      async finish(hand) {
        await hand.click(frame(hand.page).getByRole('button', { name: '保 存' }));
        await frame(hand.page).locator('.receipt-no').waitFor();
      },
    },
  ],
};
