import type { Locator, Page } from '@playwright/test';
import type { Draft, FieldName } from './draft.ts';
import { type Choice, OPTIONS, wordsOf } from './options.ts';
import { divisionsUnder } from './regions.ts';

/** Fills the open application form with real keys and clicks, as a clerk does. Empty values are left alone. */
export async function fillByHand(page: Page, values: Draft): Promise<void> {
  const type = async (name: FieldName) => {
    if (values[name] === '') return;
    await page.locator(`[name=${name}]`).click();
    await page.keyboard.type(values[name]);
  };
  const tick = async (name: FieldName, list: readonly Choice[]) => {
    for (const value of values[name].split(',').filter(Boolean)) {
      await itemOf(page, name).getByText(wordsOf(list, value), { exact: true }).click();
    }
  };
  const pick = async (name: FieldName, list: readonly Choice[]) => {
    if (values[name] !== '') await pickOption(page, name, wordsOf(list, values[name]));
  };
  await type('applyName');
  await tick('sex', OPTIONS.sex);
  await pickMonth(page, values.birthYm);
  await type('telephone');
  await type('idCard');
  await type('disabledCard');
  await pick('disType', OPTIONS.disabilityType);
  await pick('disLevel', OPTIONS.disabilityLevel);
  await tick('isDb', OPTIONS.yesNo);
  await pick('dbType', OPTIONS.lowIncomeType);
  await tick('isTk', OPTIONS.yesNo);
  await tick('allowance', OPTIONS.allowance);
  await pick('hjProvince', divisionsUnder(''));
  await pick('hjCity', divisionsUnder(values.hjProvince));
  await pick('hjCounty', divisionsUnder(values.hjCity));
  for (const name of ['hjTown', 'hjVillage', 'liveAddr', 'bankName', 'accountName', 'bankCard'] as const) {
    await type(name);
  }
  for (const name of ['guardianName', 'guardianTel', 'reason'] as const) await type(name);
  await pickDay(page, values.applyDate);
}

const itemOf = (page: Page, name: FieldName): Locator =>
  page.locator('.layui-input-block', { has: page.locator(`[name=${name}]`) });

/** Opens layui's own list and clicks the option; linked lists are waited for. */
async function pickOption(page: Page, name: FieldName, text: string): Promise<void> {
  const box = page.locator(`select[name=${name}] + .layui-form-select`);
  const option = box.locator('dd').getByText(text, { exact: true });
  await option.waitFor({ state: 'attached' });
  await box.locator('input').click();
  await option.click();
}

/** `1985年03月` by laydate's year list and month list. */
async function pickMonth(page: Page, text: string): Promise<void> {
  if (text === '') return;
  const [year = '', month = ''] = text.match(/\d+/g) ?? [];
  await page.locator('#birthYm').click();
  const panel = page.locator('.layui-laydate');
  await pickYear(panel, Number(year));
  await panel.locator(`.laydate-month-list li[lay-ym="${Number(month) - 1}"]`).click();
  if (await panel.isVisible()) await panel.locator('.laydate-btns-confirm').click();
}

/** `yyyy-MM-dd` by laydate's year list, month list and day cells. */
async function pickDay(page: Page, text: string): Promise<void> {
  if (text === '') return;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  await page.locator('#applyDate').click();
  const panel = page.locator('.layui-laydate');
  await pickYear(panel, year);
  // Choosing a year opens the month list by itself.
  await panel.locator(`.laydate-month-list li[lay-ym="${month - 1}"]`).click();
  await panel.locator(`td[lay-ymd="${year}-${month}-${day}"]`).click();
}

/** The year list shows fifteen years; the arrows turn it. */
async function pickYear(panel: Locator, year: number): Promise<void> {
  await panel.locator('.laydate-set-ym span').first().click();
  const list = panel.locator('.laydate-year-list');
  const first = list.locator('li').first();
  for (let turns = 0; turns < 20 && (await list.locator(`li[lay-ym="${year}"]`).count()) === 0; turns += 1) {
    const before = year < Number(await first.getAttribute('lay-ym'));
    await panel.locator(before ? '.laydate-prev-y' : '.laydate-next-y').click();
  }
  await list.locator(`li[lay-ym="${year}"]`).click();
}
