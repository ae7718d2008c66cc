import type { Locator, Page } from '@playwright/test';
import type { Hand } from './hand.ts';
import { type Entry, HOUSEHOLD_ENTRIES, PERSON_ENTRIES, SON_ENTRIES, SON_RELATION } from './resident.ts';

const field = (page: Page, concept: string): Locator => page.getByTestId(`field-${concept}`);

/** Enters the whole household in the panel, once, and saves it. */
export async function enterDossier(hand: Hand): Promise<void> {
  const { page } = hand;
  hand.think();
  await hand.click(page.getByTestId('new-dossier'));
  for (const entry of PERSON_ENTRIES) await enter(hand, entry);
  hand.think();
  await hand.click(page.getByTestId('add-member'));
  await hand.chooseNative(field(page, 'relation'), SON_RELATION);
  for (const entry of [...SON_ENTRIES, ...HOUSEHOLD_ENTRIES]) await enter(hand, entry);
  hand.think();
  await hand.click(page.getByTestId('save-dossier'));
  await page.getByTestId('case').waitFor();
}

async function enter(hand: Hand, { concept, text, by }: Entry): Promise<void> {
  const target = field(hand.page, concept);
  hand.think();
  await target.waitFor({ state: 'attached' });
  if (!(await target.isVisible()))
    await hand.click(hand.page.locator('details', { has: target }).locator('summary').first());
  if (by === 'list') await hand.chooseNative(target, text);
  else await hand.typeInto(target, text);
}
