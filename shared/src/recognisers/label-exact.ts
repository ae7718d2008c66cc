import { collectEach } from './collect-each.ts';
import { labelEvidence } from './label-evidence.ts';
import type { Recogniser } from './recogniser.ts';

/** The whole label, less notes and subject words, is a known name of a concept. */
export const labelExact: Recogniser = {
  id: 'label-exact',
  collect: (form) => collectEach(form, (read) => labelEvidence(read, 'exact')),
};
