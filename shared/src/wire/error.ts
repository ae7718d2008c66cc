import { z } from 'zod';

/** The body of every error the hub's API answers. `code` is stable; `message` says what to do, in both languages. */
export const apiErrorSchema = z.object({
  error: z.object({
    code: z.string().regex(/^[a-z][a-z0-9_.-]*$/),
    message: z.object({ zh: z.string(), en: z.string() }),
    requestId: z.string().optional(),
  }),
});
export type ApiError = z.infer<typeof apiErrorSchema>;
