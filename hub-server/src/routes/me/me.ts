import type { RequestHandler } from 'express';
import { accountOf } from '../../middleware/require-token.ts';

/** GET /api/me: who the bearer is, for the panel's header. */
export const answerMe: RequestHandler = (_request, response) => {
  const { id, username, displayName, unit, role } = accountOf(response);
  response.json({ id, username, name: displayName, unit, role });
};
