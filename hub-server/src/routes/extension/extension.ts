import { type RequestHandler, Router } from 'express';
import { type ExtensionLanding, extensionPage } from '../../views/extension-page.ts';

/** `/extension/signed-in` and `/extension/signed-out`: not stored, and silent about their own address. */
export function extensionRoutes(): Router {
  return Router()
    .get('/extension/signed-in', answer('signed-in', 'not-signed-in'))
    .get('/extension/signed-out', answer('signed-out', 'signed-out'));
}

/** `onError` when the address carries an OAuth error (RFC 6749 §4.1.2.1); nothing of the address is shown. */
function answer(landing: ExtensionLanding, onError: ExtensionLanding): RequestHandler {
  const pages = { landing: extensionPage(landing), onError: extensionPage(onError) };
  return (request, response) => {
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Cache-Control', 'no-store');
    response.send(request.query.error === undefined ? pages.landing : pages.onError);
  };
}
