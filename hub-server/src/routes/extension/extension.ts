import { Router } from 'express';
import { extensionLandings, extensionPage } from '../../views/extension-page.ts';

/** `/extension/signed-in` and `/extension/signed-out`: static, not stored, and silent about their own address. */
export function extensionRoutes(): Router {
  const router = Router();
  for (const landing of extensionLandings) {
    const body = extensionPage(landing);
    router.get(`/extension/${landing}`, (_request, response) => {
      response.setHeader('Referrer-Policy', 'no-referrer');
      response.setHeader('Cache-Control', 'no-store');
      response.send(body);
    });
  }
  return router;
}
