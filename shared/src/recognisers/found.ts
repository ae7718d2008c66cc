import type { Bilingual } from '../catalogue/bilingual.ts';
import type { Subject } from './cues/subjects.ts';
import type { Reason } from './recogniser.ts';

/** Whose value a field asks for, and what on the page says so. */
export interface Found {
  readonly subject: Subject;
  readonly reason: Reason;
}

export const found = (subject: Subject, source: Reason['source'], text: Bilingual): Found => ({
  subject,
  reason: { source, text },
});
