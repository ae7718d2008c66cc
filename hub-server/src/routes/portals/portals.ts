import { portalsResponseSchema } from '@tongban/shared/wire/portals';
import type { RequestHandler } from 'express';
import { listPortals } from '../../store/queries/portals.ts';
import type { Queryable } from '../../store/store.ts';

/** GET /api/portals */
export function answerPortals(database: Queryable): RequestHandler {
  return async (_request, response) => {
    const rows = await listPortals(database);
    const portals = rows.map(({ id, nameZh, nameEn, origins, startUrl, signIn, owner }) => ({
      id,
      name: { zh: nameZh, en: nameEn },
      origins: [...origins],
      startUrl,
      signIn,
      owner,
    }));
    response.json(portalsResponseSchema.parse({ portals }));
  };
}
