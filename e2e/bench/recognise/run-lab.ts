import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CorpusForm } from '../../corpus/corpus.ts';

/** Counts of one page of the lab at the fill threshold; what they mean: the README of the lab. */
export interface PageCounts {
  readonly lib: string;
  readonly form: string;
  readonly failed: boolean;
  readonly decided: number;
  readonly correct: number;
  readonly concepts: number;
  readonly nones: number;
  readonly falseOnNone: number;
  readonly wrongRole: number;
}

interface Details {
  readonly results: readonly {
    readonly lib: string;
    readonly form: string;
    readonly failed: string | null;
    readonly scan: { readonly atFill?: Omit<PageCounts, 'lib' | 'form' | 'failed'> };
  }[];
}

const NOTHING = { decided: 0, correct: 0, concepts: 0, nones: 0, falseOnNone: 0, wrongRole: 0 };

/** Renders each form on the pages of its own library and lets an engine scan it, as a content script would. */
export async function runLabOn(
  copy: string,
  engine: string,
  forms: readonly CorpusForm[],
): Promise<readonly PageCounts[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tongban-lab-run-'));
  const [list, details] = [path.join(folder, 'forms.json'), path.join(folder, 'details.json')];
  try {
    writeFileSync(list, JSON.stringify(forms));
    const words = ['--engine', engine, '--forms', list, '--match', '--world', 'isolated', '--json', details];
    // Its own table is of one part of the forms and of filling: not shown.
    const run = spawn(process.execPath, ['run.mjs', ...words], { cwd: copy, stdio: ['ignore', 'ignore', 'inherit'] });
    const code = await new Promise<number | null>((resolve, reject) => run.on('exit', resolve).on('error', reject));
    if (code !== 0) throw new Error(`the forms lab ended with ${code}`);
    const { results } = JSON.parse(readFileSync(details, 'utf8')) as Details;
    return results.map(({ lib, form, failed, scan }) => ({
      lib,
      form,
      failed: failed !== null,
      ...(scan.atFill ?? NOTHING),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
