import type { QualifiedId } from '@tongban/shared/catalogue/concept';
import type { PageField, PageForm } from '@tongban/shared/recognisers/page-form';
import { recognise } from '@tongban/shared/recognisers/recognise';
import { isTeachable } from '@tongban/shared/recognisers/taught/teachable';
import { roleOf, underRole } from './lesson.ts';

const MAX_SUGGESTIONS = 5;

/** What the field may be, best first: as it stands in the preview, then what the recognisers make of it. */
export function suggestionsFor(
  form: PageForm,
  field: PageField,
  current: QualifiedId | 'none',
): readonly QualifiedId[] {
  const guess = recognise(form).find((one) => one.field === field.key);
  const offered = [current, ...(guess ? [guess.concept, ...guess.rivals.map(({ concept }) => concept)] : [])];
  // Right in kind but wrong in person is the commonest mistake.
  const own = offered.slice(0, 2).flatMap((id) => (roleOf(id) === undefined ? [] : [underRole(id, 'person')]));
  return [...new Set([...offered, ...own])].filter((id) => id !== 'none' && isTeachable(id)).slice(0, MAX_SUGGESTIONS);
}
