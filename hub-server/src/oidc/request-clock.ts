import Provider from 'oidc-provider';

/** When a request of the provider first touched the store, in seconds since 1970 with fractions. */
const began = new WeakMap<object, number>();

/** Called on the first reads of a request (its client), before it can have read the code or token it redeems. */
export function noteRequest(): void {
  const ctx = Provider.ctx;
  if (ctx && !began.has(ctx)) began.set(ctx, Date.now() / 1000);
}

/** Whether the current request redeems something and was under way already when that was used. */
export function overlapsRedemption(usedAt: unknown): boolean {
  const ctx = Provider.ctx;
  if (typeof usedAt !== 'number' || ctx?.oidc?.route !== 'token') return false;
  const start = began.get(ctx);
  return start !== undefined && start < usedAt;
}
