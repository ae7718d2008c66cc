import type { BrowserContext } from '@playwright/test';
import type { Stack } from '../../stack/stack.ts';
import { enterField, finishScreen, type Leg, leg, openFromBookmark, signInWith } from './filing.ts';
import { JOURNEY } from './forms/registry.ts';
import { Hand } from './hand.ts';
import { Tally } from './tally.ts';

/** As it is today: in each portal its own account and every field. */
export async function fileByHand(context: BrowserContext, stack: Stack, password: string): Promise<Leg[]> {
  const tally = new Tally();
  const hand = new Hand(await context.newPage(), tally);
  const legs: Leg[] = [];
  for (const form of JOURNEY) {
    const done = await leg(form.id, tally, async (notes) => {
      await openFromBookmark(hand, tally, stack.origin(form.id) + form.path);
      await signInWith(hand, tally, { username: 'clerk', password });
      await form.ready(hand.page);
      for (const screen of form.screens) {
        for (const field of screen.fields) await enterField(hand, field, notes);
        await finishScreen(hand, form, screen);
      }
    });
    legs.push(done);
  }
  return legs;
}
