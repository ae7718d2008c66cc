import type { Page } from '@playwright/test';
import { ETHNICITIES } from '../host/data/ethnicities.ts';
import { regionNames } from '../host/data/regions.ts';
import type { Enrolment, FieldName } from './codes/model.ts';
import * as options from './codes/options.ts';

/** Fills both pages of the wizard with real keys and clicks, as a clerk does, and stops before 提交. */
export async function fillByHand(page: Page, values: Enrolment): Promise<void> {
  await fillBasicStep(page, values);
  await page.getByRole('button', { name: '下一步' }).click();
  await page.locator('#resd_loc_admdvs').waitFor();
  await fillInsuranceStep(page, values);
}

export async function fillBasicStep(page: Page, values: Enrolment): Promise<void> {
  const pick = (name: FieldName, list: readonly options.Option[], typing = false) =>
    pickOption(page, name, wordsOf(list, values[name]), typing);
  const nations = ETHNICITIES.map(({ code, name }) => ({ value: code, label: name }));
  await type(page, 'psn_name', values);
  await pick('psn_cert_type', options.ID_TYPES);
  await type(page, 'certno', values);
  await pick('naty', nations, true);
  await pick('gend', options.SEXES);
  await typeDate(page, 'brdy', values);
  await type(page, 'hshldr_name', values);
  await type(page, 'hshldr_certno', values);
  await pick('aac069', options.RELATIONS, true);
  await type(page, 'mob', values);
  await pick('resd_natu', options.HUKOU_TYPES);
}

async function fillInsuranceStep(page: Page, values: Enrolment): Promise<void> {
  await pickRegion(page, 'resd_loc_admdvs', values);
  await pickRegion(page, 'live_admdvs', values);
  await type(page, 'live_addr', values);
  await type(page, 'live_addr_poscode', values);
  await pickOption(page, 'bac067', wordsOf(options.INSURED_CATEGORIES, values.bac067), false);
  await typeDate(page, 'aac030', values);
}

function wordsOf(list: readonly options.Option[], value: string): string {
  return list.find((option) => option.value === value)?.label ?? '';
}

async function type(page: Page, name: FieldName, values: Enrolment): Promise<void> {
  if (values[name] === '') return;
  await page.locator(`#${name}`).click();
  await page.keyboard.type(values[name]);
}

/** Types the date and confirms it with Enter, the quickest way antd offers a clerk. */
async function typeDate(page: Page, name: FieldName, values: Enrolment): Promise<void> {
  if (values[name] === '') return;
  await type(page, name, values);
  await page.keyboard.press('Enter');
}

/** Opens the list and clicks the option; a long list is narrowed by typing first. */
async function pickOption(page: Page, name: FieldName, text: string, typing: boolean): Promise<void> {
  if (text === '') return;
  await page.locator(`.ant-select:has(#${name})`).click();
  if (typing) await page.keyboard.type(text);
  const list = page.locator('.ant-select-dropdown:visible');
  await list.locator('.ant-select-item-option').getByText(text, { exact: true }).click();
  await list.waitFor({ state: 'hidden' });
}

/** Province, city and county, one column after the other. */
async function pickRegion(page: Page, name: FieldName, values: Enrolment): Promise<void> {
  const names = regionNames(values[name]) ?? [];
  if (names.length === 0) return;
  await page.locator(`.ant-select:has(#${name})`).click();
  const list = page.locator('.ant-select-dropdown:visible');
  for (const [level, text] of names.entries()) {
    await list.locator('.ant-cascader-menu').nth(level).getByText(text, { exact: true }).click();
  }
  await list.waitFor({ state: 'hidden' });
}
