import { type DestinationStream, type Logger, pino } from 'pino';
import { scrub } from './scrub.ts';

export type { Logger } from 'pino';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** A line at a time costs a system call per request; up to this many bytes or milliseconds are gathered instead. */
const stderr = (): DestinationStream => pino.destination({ fd: 2, sync: false, minLength: 4_096, periodicFlush: 250 });

/**
 * JSON lines on stderr (stdout belongs to what a command prints for its caller). The scrubber works on the finished
 * line, so no field, message, nested object or stack can go round it. Call `flush` before the process ends.
 */
export function createLogger(level: LogLevel, destination: DestinationStream = stderr()): Logger {
  return pino(
    {
      level,
      base: { service: 'hub' },
      timestamp: pino.stdTimeFunctions.isoTime,
      hooks: { streamWrite: scrub },
    },
    destination,
  );
}
