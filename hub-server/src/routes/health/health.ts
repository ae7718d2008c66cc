import { type RequestHandler, Router } from 'express';
import { type ErrorCode, errorCatalogue } from '../../error-catalogue.ts';
import type { Database, ShortLived } from '../../store/store.ts';

/** `/healthz`: the process answers. `/readyz`: it can do its work; each part that cannot is named by its code. */
export function healthRoutes(database: Pick<Database, 'ping'>, shortLived: Pick<ShortLived, 'ping'>): Router {
  const checks = { 'ready.database': database, 'ready.short-lived': shortLived } as const;
  const ready: RequestHandler = async (_request, response) => {
    const problems: ErrorCode[] = [];
    await Promise.all(
      Object.entries(checks).map(([code, part]) => part.ping().catch(() => problems.push(code as keyof typeof checks))),
    );
    response.status(problems.length > 0 ? 503 : 200).json({
      ready: problems.length === 0,
      problems: problems.map((code) => ({ code, message: errorCatalogue[code].message })),
    });
  };
  return Router()
    .get('/healthz', (_request, response) => {
      response.json({ ok: true });
    })
    .get('/readyz', ready);
}
