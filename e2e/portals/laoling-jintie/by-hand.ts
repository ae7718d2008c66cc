import type { FrameLocator, Locator, Page } from '@playwright/test';
import type { Draft, FieldName } from './draft.ts';

/** Fills the form in the frame of the open main page with real keys and clicks, as a clerk does. Empty values are left alone. */
export async function fillByHand(page: Page, values: Draft): Promise<void> {
  const frame = page.frameLocator('#mainFrame');
  const field = (name: FieldName) => frame.locator(`[name=${name}]`);
  const type = async (name: FieldName) => {
    if (values[name] === '') return;
    await field(name).click();
    await page.keyboard.type(values[name]);
  };
  const choose = async (name: FieldName) => {
    if (values[name] !== '') await chooseByKeys(page, field(name), values[name]);
  };
  await type('xm');
  await choose('xb');
  await pickDate(page, frame, 'csrq', values.csrq);
  await pickCode(frame, 'mzmc', values.mzmc);
  for (const name of ['sfzh', 'lxdh', 'hjdz', 'xzz'] as const) await type(name);
  await choose('khh');
  await type('yhzh');
  await choose('dc');
  await pickDate(page, frame, 'xssj', values.xssj);
  if (values.sfqtjt !== '') await frame.locator(`[name=sfqtjt][value="${values.sfqtjt}"]`).click();
  await type('dbrxm');
  await pickCode(frame, 'dbrgxmc', values.dbrgxmc);
  await type('dbrsfzh');
}

/** Arrow keys in a closed native list: its popup is drawn by the system, where no test can click. */
async function chooseByKeys(page: Page, list: Locator, value: string): Promise<void> {
  await list.focus();
  const [at = 0, to = -1] = await list.evaluate((element, wanted) => {
    const options = element instanceof HTMLSelectElement ? [...element.options] : [];
    return [options.findIndex((option) => option.selected), options.findIndex((option) => option.value === wanted)];
  }, value);
  if (to < 0) throw new Error('no such option');
  for (let step = 0; step < Math.abs(to - at); step += 1) await page.keyboard.press(to > at ? 'ArrowDown' : 'ArrowUp');
}

/** `yyyyMMdd` or `yyyyMM` through the popup calendar: the boxes take no keys. */
async function pickDate(page: Page, frame: FrameLocator, name: FieldName, text: string): Promise<void> {
  if (text === '') return;
  await frame.locator(`[name=${name}]`).click();
  // A list jumps to the digits typed on it.
  await frame.locator('#dpYear').focus();
  await page.keyboard.type(text.slice(0, 4));
  await frame.locator('#dpMonth').focus();
  await page.keyboard.type(String(Number(text.slice(4, 6))));
  const day = text.slice(6);
  if (day === '') await frame.locator('.WdateDiv').getByRole('button', { name: '确定' }).click();
  else
    await frame
      .locator('.WdateDiv .day')
      .getByText(String(Number(day)), { exact: true })
      .click();
}

/** Words and hidden code through the popup list. */
async function pickCode(frame: FrameLocator, shown: 'mzmc' | 'dbrgxmc', words: string): Promise<void> {
  if (words === '') return;
  await frame.locator(`[name=${shown}]`).click();
  await frame.locator('.codeDiv td').getByText(words, { exact: true }).click();
}
