import type { Bilingual } from '@tongban/shared/catalogue/bilingual';
import type { Env } from '../env.ts';
import type { OpenHub } from '../open-hub.ts';
import type { Output } from '../run-hub.ts';

/** What a command works with. `withHub` opens the stores, brings them up to date and closes them again. */
export interface CommandContext {
  readonly args: readonly string[];
  readonly env: Env;
  readonly output: Output;
  withHub<T>(work: (hub: OpenHub) => Promise<T>): Promise<T>;
}

export interface Command {
  /** Arguments after the command's name. */
  readonly usage: string;
  readonly summary: Bilingual;
  /** Answers the exit status. */
  run(context: CommandContext): Promise<number>;
}

/** Thrown for arguments that make no sense; the CLI then shows the usage. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
