import type { Driver } from './driver.ts';
import { editable } from './editable.ts';
import { nativeChoice } from './native-choice.ts';
import { nativeSelect } from './native-select.ts';
import { nativeText } from './native-text.ts';

/** All drivers in the order in which they are asked: a library's own signature before plain HTML. */
export const DRIVERS: Readonly<Record<string, Driver>> = Object.freeze({
  'native-choice': nativeChoice,
  'native-select': nativeSelect,
  editable,
  'native-text': nativeText,
});
