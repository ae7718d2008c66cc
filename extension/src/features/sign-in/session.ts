import { z } from 'zod';
import { sessionItem } from '../../platform/storage-item.ts';

/** The clerk's session with the hub: tokens live here, in session storage, and nowhere else. */
export const sessionSchema = z.object({
  issuer: z.string(),
  subject: z.string(),
  name: z.string(),
  /** The office the clerk works for, 经办机构. */
  unit: z.string().exactOptional(),
  accessToken: z.string(),
  /** Unix seconds. */
  accessTokenExpiresAt: z.number(),
  refreshToken: z.string().exactOptional(),
  idToken: z.string().exactOptional(),
  scope: z.string(),
});
export type Session = z.infer<typeof sessionSchema>;

export const storedSession = sessionItem<Session | null>('session', {
  version: 1,
  fallback: null,
  parse: (raw) => sessionSchema.safeParse(raw).data,
});
