import type { Locator, Page } from '@playwright/test';
import { ETHNICITIES } from '../host/data/ethnicities.ts';
import { regionNames } from '../host/data/regions.ts';
import type { Application, Member } from './codes/model.ts';
import * as options from './codes/options.ts';

type TextField = Exclude<keyof Application, 'members'>;

/** Fills the open application form with real keys and clicks, as a clerk does. Empty values are left alone. */
export async function fillByHand(page: Page, values: Application): Promise<void> {
  const item = (name: TextField) => page.locator(`[data-field="${name}"]`);
  const type = (name: TextField) => typeInto(page, item(name).locator('input, textarea'), values[name]);
  const tick = async (name: TextField, list: readonly options.Option[]) => {
    if (values[name] !== '') await item(name).getByText(wordsOf(list, values[name]), { exact: true }).click();
  };
  const pick = (name: TextField, list: readonly options.Option[]) =>
    pickOption(page, item(name), wordsOf(list, values[name]));
  const region = (name: TextField, digits: number) =>
    pickOption(page, item(name), regionNames(values[name].slice(0, digits))?.at(-1) ?? '');

  await type('name');
  await type('idNumber');
  await tick('sex', options.SEXES);
  await typeDate(page, item('birthday'), values.birthday);
  const nation = ETHNICITIES.find(({ code }) => code === values.nation)?.name ?? '';
  await pickOption(page, item('nation'), nation, true);
  await pick('marriage', options.MARITAL_STATUSES);
  await pick('education', options.EDUCATIONS);
  await pick('politics', options.POLITICAL_STATUSES);
  await tick('hukouType', options.HUKOU_TYPES);
  await type('phone');
  await pick('health', options.HEALTHS);
  await pick('laborCapacity', options.LABOR_CAPACITIES);
  await tick('isDisabled', options.YES_NO);
  await region('province', 2);
  await region('city', 4);
  await region('county', 6);
  for (const name of ['address', 'headName', 'headIdNumber', 'familySize', 'incomeYear', 'bankName'] as const) {
    await type(name);
  }
  await type('bankNo');
  await type('applyReason');
  await typeDate(page, item('applyDate'), values.applyDate);
  for (const [index, member] of values.members.entries()) await fillMember(page, index, member);
}

async function fillMember(page: Page, index: number, member: Member): Promise<void> {
  const row = page.locator('.members tbody tr').nth(index);
  if ((await row.count()) === 0) await page.getByRole('button', { name: '添加成员' }).click();
  const cell = (column: number) => row.locator('td').nth(column);
  await typeInto(page, cell(1).locator('input'), member.name);
  await typeInto(page, cell(2).locator('input'), member.idNumber);
  await pickOption(page, cell(3), wordsOf(options.RELATIONS, member.relation));
  await pickOption(page, cell(4), wordsOf(options.SEXES, member.sex));
  await typeDate(page, cell(5), member.birthday);
  await pickOption(page, cell(6), wordsOf(options.EMPLOYMENT_STATUSES, member.employment));
  await typeInto(page, cell(7).locator('input'), member.incomeYear);
}

function wordsOf(list: readonly options.Option[], value: string): string {
  return list.find((option) => option.value === value)?.label ?? '';
}

async function typeInto(page: Page, input: Locator, text: string): Promise<void> {
  if (text === '') return;
  await input.click();
  await page.keyboard.type(text);
}

/** Types the date and confirms it with Enter, the quickest way Element Plus offers a clerk. */
async function typeDate(page: Page, item: Locator, text: string): Promise<void> {
  if (text === '') return;
  await typeInto(page, item.locator('input'), text);
  await page.keyboard.press('Enter');
}

/** Opens the list and clicks the option; a long list is narrowed by typing first. */
async function pickOption(page: Page, item: Locator, text: string, typing = false): Promise<void> {
  if (text === '') return;
  await item.locator('.el-select').click();
  if (typing) await page.keyboard.type(text);
  const option = page.locator('.el-select-dropdown:visible .el-select-dropdown__item');
  await option.filter({ hasText: new RegExp(`^\\s*${text}\\s*$`) }).click();
  // The list fades out; a second one opened meanwhile would make two visible.
  await page.locator('.el-select-dropdown:visible').waitFor({ state: 'hidden' });
}
