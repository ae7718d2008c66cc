import type { Bilingual } from '@tongban/shared/catalogue/bilingual';
import { type ErrorCode, errorCatalogue } from './error-catalogue.ts';

/**
 * The one error family of the hub. `code` is stable, `text` is what a person reads, `detail` is for the log only and
 * must hold no personal value (the log is scrubbed besides).
 */
export class HubError extends Error {
  override readonly name = 'HubError';
  readonly code: ErrorCode;
  /** HTTP status. */
  readonly status: number;
  /** Whether the text may leave the process. Server faults show a general sentence instead. */
  readonly expose: boolean;
  readonly text: Bilingual;
  readonly detail: string | undefined;
  /** Seconds, for `Retry-After`. */
  readonly retryAfter: number | undefined;

  constructor(code: ErrorCode, options: { detail?: string; cause?: unknown; retryAfter?: number } = {}) {
    super(options.detail ? `${code}: ${options.detail}` : code, { cause: options.cause });
    const { status, message } = errorCatalogue[code];
    this.code = code;
    this.status = status;
    this.expose = status !== 500;
    this.text = message;
    this.detail = options.detail;
    this.retryAfter = options.retryAfter;
  }
}

const statusCodes: Readonly<Record<number, ErrorCode>> = {
  400: 'request.malformed',
  404: 'route.not-found',
  413: 'request.too-large',
};

/** Whatever was thrown, as a HubError: errors of body parsers keep their 4xx, anything unknown is a server fault. */
export function toHubError(thrown: unknown): HubError {
  if (thrown instanceof HubError) return thrown;
  const status = thrown instanceof Error && 'status' in thrown ? Number(thrown.status) : 500;
  const code = statusCodes[status] ?? (status >= 400 && status < 500 ? 'request.malformed' : 'internal.unexpected');
  return new HubError(code, { cause: thrown });
}
