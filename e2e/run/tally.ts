import { existsSync, readFileSync } from 'node:fs';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped?: number;
}

/** A runner that died without a report, or exited red with a green report, counts as one failure. */
const judged = (tally: Tally, green: boolean): Tally => (green || tally.failed > 0 ? tally : { ...tally, failed: 1 });

export function vitestTally(file: string, green: boolean): Tally {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(file, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
  };
  return judged(
    { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests },
    green,
  );
}

export function playwrightTally(file: string, green: boolean): Tally {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { stats } = JSON.parse(readFileSync(file, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  return judged({ passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }, green);
}
