import type { FlatFacts } from '@tongban/shared/dossier/subject';
import type { Session } from '../sign-in/session.ts';

/**
 * What a form asks about the clerk and the day, not about the resident: 经办人, 经办机构, 填报日期, 申请日期. It comes
 * from the session and the clock and never enters a dossier; what a dossier says of its own goes before it.
 * @param today ISO date
 */
export const sessionFacts = ({ name, unit }: Session, today: string): FlatFacts => ({
  ...(name ? { 'handler.name': name } : {}),
  ...(unit ? { 'application.handlerOrg': unit } : {}),
  'application.fillDate': today,
  'application.date': today,
});
