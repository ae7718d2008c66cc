import type { JourneyId } from '../../stack/ports.ts';
import type { Hand } from './hand.ts';
import type { FormField, FormScreen, JourneyForm } from './journey-form.ts';
import type { Counts, Tally } from './tally.ts';

/** One stretch of the work: a portal, or what comes before the first one. */
export interface Leg {
  readonly at: JourneyId | 'tongban';
  readonly counts: Counts;
  /** Wall clock of the automation. */
  readonly seconds: number;
  /** Payload keys that were entered by hand. */
  readonly entered: readonly string[];
  /** How often each receipt status was seen. */
  readonly receipt?: Readonly<Record<string, number>>;
}

export interface LegNotes {
  readonly entered: string[];
  receipt?: Record<string, number>;
}

/** Runs one leg and takes its counts and its time. */
export async function leg(at: Leg['at'], tally: Tally, work: (notes: LegNotes) => Promise<void>): Promise<Leg> {
  const notes: LegNotes = { entered: [] };
  tally.take();
  const start = performance.now();
  await work(notes);
  return { at, counts: tally.take(), seconds: (performance.now() - start) / 1000, ...notes };
}

/** A portal is opened from a bookmark: one click. */
export async function openFromBookmark(hand: Hand, tally: Tally, url: string): Promise<void> {
  hand.think();
  await hand.page.goto(url);
  tally.click();
}

export async function signInWith(
  hand: Hand,
  tally: Tally,
  account: { readonly username: string; readonly password: string },
): Promise<void> {
  hand.think();
  tally.signIn();
  await hand.typeInto(hand.page.locator('[name=username]'), account.username);
  await hand.typeInto(hand.page.locator('[name=password]'), account.password);
  await hand.click(hand.page.getByRole('button', { name: '登录', exact: true }));
}

export async function enterField(hand: Hand, field: FormField, notes: LegNotes): Promise<void> {
  hand.think();
  notes.entered.push(field.name);
  await field.enter(hand);
}

/** Ends a screen. A form that is refused says why: what was wrong is part of the error. */
export async function finishScreen(hand: Hand, form: JourneyForm, screen: FormScreen): Promise<void> {
  hand.think();
  try {
    await screen.finish(hand);
  } catch (error) {
    const said = await complaints(hand);
    throw new Error(`${form.id} did not take the form: ${said.join(' / ') || 'no message on the page'}`, {
      cause: error,
    });
  }
}

const COMPLAINTS = '.el-form-item__error, .ant-form-item-explain-error, .field-error, .err:not(:empty), .fail';

async function complaints({ page }: Hand): Promise<string[]> {
  const all = await Promise.all(page.frames().map((frame) => frame.locator(COMPLAINTS).allInnerTexts()));
  return all.flat().map((text) => text.trim());
}
