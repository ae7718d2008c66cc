import { labelContains } from './label-contains.ts';
import { labelExact } from './label-exact.ts';
import { labelSimilar } from './label-similar.ts';
import { neighbours } from './neighbours.ts';
import { noneCues } from './none-cues.ts';
import { options } from './options.ts';
import type { Recogniser } from './recogniser.ts';
import { section } from './section.ts';
import { topic } from './topic.ts';
import { widget } from './widget.ts';
import { wireName } from './wire-name.ts';

export type RecogniserId =
  | 'label-exact'
  | 'label-contains'
  | 'label-similar'
  | 'wire-name'
  | 'options'
  | 'widget'
  | 'section'
  | 'neighbours'
  | 'topic'
  | 'none-cues';

/** Every signal, by id. Their evidence is added up, so the order means nothing. */
export const RECOGNISERS: Readonly<Record<RecogniserId, Recogniser>> = Object.freeze({
  'label-exact': labelExact,
  'label-contains': labelContains,
  'label-similar': labelSimilar,
  'wire-name': wireName,
  options,
  widget,
  section,
  neighbours,
  topic,
  'none-cues': noneCues,
});
