import type { RequestHandler } from 'express';
import { HubError } from '../errors.ts';

/**
 * A second line behind the form token: browsers that send Fetch Metadata say when a form comes from another site. Older
 * ones send nothing and rely on the token. (`Origin` is no help here: under `no-referrer` it is `null` for our own forms.)
 */
export const rejectCrossSite: RequestHandler = (request, _response, next) => {
  const site = request.headers['sec-fetch-site'];
  next(site === 'cross-site' ? new HubError('request.cross-site') : undefined);
};
