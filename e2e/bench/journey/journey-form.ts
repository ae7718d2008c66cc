import type { Page } from '@playwright/test';
import type { JourneyId } from '../../stack/ports.ts';
import type { Hand } from './hand.ts';

/** One field of a portal's form: how a person sees that it is empty, and how she enters this resident's value. */
export interface FormField {
  /** Key of the stored payload; `members.<index>.<key>` in a row. */
  readonly name: string;
  empty(page: Page): Promise<boolean>;
  enter(hand: Hand): Promise<void>;
}

/** What is on the screen at one time, and the button that ends it. */
export interface FormScreen {
  readonly fields: readonly FormField[];
  /** Resolves when the next screen, or the receipt, is there. */
  finish(hand: Hand): Promise<void>;
}

export interface JourneyForm {
  readonly id: JourneyId;
  /** Address of the form below the portal's origin. */
  readonly path: string;
  /** Resolves when the form can be used. */
  ready(page: Page): Promise<void>;
  readonly screens: readonly FormScreen[];
}
