import { collectEach } from './collect-each.ts';
import { labelEvidence } from './label-evidence.ts';
import type { Recogniser } from './recogniser.ts';

/** The label ends in a known name, after words that were not understood. */
export const labelContains: Recogniser = {
  id: 'label-contains',
  collect: (form) => collectEach(form, (read) => labelEvidence(read, 'contains')),
};
