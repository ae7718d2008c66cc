import { z } from 'zod';

/** GET /api/portals — the portals of the ledger that the signed-in clerk may use. Bearer access token, scope `ledger`. */
export const portalSchema = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: z.object({ zh: z.string(), en: z.string() }),
  /** Exact origins, e.g. `http://127.0.0.1:7101`. The extension reads and writes nowhere else unless the clerk asks on that tab. */
  origins: z.array(z.url()).min(1),
  startUrl: z.url(),
  signIn: z.enum(['oidc', 'own']),
  /** The unit answerable for the portal, 主办单位. */
  owner: z.string(),
});
export const portalsResponseSchema = z.object({ portals: z.array(portalSchema) });
export type Portal = z.infer<typeof portalSchema>;
export type PortalsResponse = z.infer<typeof portalsResponseSchema>;
