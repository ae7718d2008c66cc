/** Work that a hub repeats for as long as it runs. */
export interface PeriodicTask {
  start(): void;
  /** Lets the round that is under way finish. */
  stop(): Promise<void>;
}

/** Runs `work` at once and then every `everyMs`, never twice at a time. It keeps no process alive and ends for no error. */
export function periodicTask(
  work: () => Promise<unknown>,
  everyMs: number,
  onError: (error: unknown) => void,
): PeriodicTask {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> | undefined;
  const run = (): void => {
    running ??= work()
      .catch(onError)
      .finally(() => {
        running = undefined;
      });
  };
  return {
    start() {
      timer = setInterval(run, everyMs).unref();
      run();
    },
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
