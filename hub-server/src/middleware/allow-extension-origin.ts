import type { RequestHandler } from 'express';
import { isExtensionOrigin } from '../oidc/config/clients.ts';

/** CORS for the API: the extension may read it, web pages may not. Credentials are a bearer token, never a cookie. */
export const allowExtensionOrigin: RequestHandler = (request, response, next) => {
  response.vary('Origin');
  const { origin } = request.headers;
  if (origin !== undefined && isExtensionOrigin(origin)) {
    response.setHeader('Access-Control-Allow-Origin', origin);
    response.setHeader('Access-Control-Expose-Headers', 'WWW-Authenticate, Retry-After, X-Request-Id');
    if (request.method === 'OPTIONS') {
      response.setHeader('Access-Control-Allow-Methods', 'GET');
      response.setHeader('Access-Control-Allow-Headers', 'Authorization');
      response.setHeader('Access-Control-Max-Age', '600');
    }
  }
  if (request.method === 'OPTIONS') response.status(204).end();
  else next();
};
