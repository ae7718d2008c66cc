import type { RequestHandler } from 'express';

/**
 * Refuses posts that another page sent in the person's name. Lax cookies do not stop another port of the same host,
 * so the Origin header must name this host. Requests without one come from programs, such as the hub's logout.
 */
export const sameOrigin: RequestHandler = (req, res, next) => {
  const { origin, host } = req.headers;
  if (req.method === 'GET' || req.method === 'HEAD' || origin === undefined) return next();
  if (URL.canParse(origin) && new URL(origin).host === host) return next();
  res.status(403).json({ code: 'FOREIGN_ORIGIN', message: '请求来源不正确。' });
};
