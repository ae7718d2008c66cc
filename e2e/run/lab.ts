import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildLab } from '../lab/build.ts';
import { ROOT } from '../stack/process.ts';
import type { Tally } from './tally.ts';

/** The pages of the gate: one of each family, the lab's own sample forms. The full table is `npm run bench -- lab`. */
const PAGES = ['element-plus', 'antd6', 'layui', 'plain-table', 'bootstrap'] as const;

interface Recorded {
  /** Fields whose model ends up wrong: never more than this. */
  readonly wrong: number;
  /** Fields whose model ends up right: never fewer than this. */
  readonly correct: number;
}

/**
 * Runs the forms lab from a copy outside the repository and holds its figures against e2e/lab/recorded.json.
 * The lab is not part of the repository; where it is missing this is not called.
 */
export async function runLab(lab: string): Promise<Tally> {
  await buildLab();
  const copy = labCopy(lab);
  const out = path.join(ROOT, 'e2e/.output/lab-summary.json');
  const run = spawnSync(
    process.execPath,
    [
      'run.mjs',
      '--engine',
      path.join(ROOT, 'e2e/.output/lab-engine.js'),
      '--lib',
      PAGES.join(','),
      '--world',
      'isolated',
      '--out',
      out,
    ],
    { cwd: copy, stdio: ['ignore', 'inherit', 'inherit'], timeout: 240_000 },
  );
  if (run.status !== 0 || !existsSync(out)) return { passed: 0, failed: 1 };
  const summary = JSON.parse(readFileSync(out, 'utf8')) as { libraries: Record<string, Recorded & { failed: number }> };
  const recorded = JSON.parse(readFileSync(path.join(ROOT, 'e2e/lab/recorded.json'), 'utf8')) as Record<
    string,
    Recorded
  >;
  let passed = 0;
  let failed = 0;
  for (const page of PAGES) {
    const now = summary.libraries[page];
    const floor = recorded[page];
    const good =
      now !== undefined &&
      floor !== undefined &&
      now.failed === 0 &&
      now.wrong <= floor.wrong &&
      now.correct >= floor.correct;
    if (good) passed += 1;
    else {
      failed += 1;
      console.log(`✗ lab ${page}: now ${JSON.stringify(now)}, recorded ${JSON.stringify(floor)}`);
    }
  }
  return { passed, failed };
}

/** A copy with its dependencies installed, kept in the temporary folder by the hash of the lab's lock file and code. */
export function labCopy(lab: string): string {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', 'run.mjs', 'build.mjs']) hash.update(readFileSync(path.join(lab, file)));
  const copy = path.join(tmpdir(), `tongban-lab-${hash.digest('hex').slice(0, 12)}`);
  const ready = path.join(copy, '.ready');
  if (existsSync(ready)) return copy;
  mkdirSync(copy, { recursive: true });
  cpSync(lab, copy, { recursive: true });
  execFileSync('chmod', ['-R', 'u+w', copy]);
  execFileSync(
    'npm',
    ['ci', '--include=dev', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: copy,
      stdio: 'inherit',
    },
  );
  writeFileSync(ready, '');
  return copy;
}
