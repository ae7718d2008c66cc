import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../stack/process.ts';

export interface Source {
  /** Path below the repository root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
}

/** Files known to git or about to be (untracked, not ignored), so that a new file is judged before its first commit. */
export function sources(extensions: readonly string[]): Source[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return listed
    .split('\n')
    .filter((file) => extensions.some((extension) => file.endsWith(extension)))
    .flatMap((file) => {
      try {
        const text = readFileSync(path.join(ROOT, file), 'utf8');
        return [{ path: file, text, lines: text.split('\n').length - 1 }];
      } catch {
        return []; // deleted in the working tree
      }
    });
}

export const CODE = ['.ts', '.tsx', '.vue', '.js', '.mjs', '.jsx'] as const;

export const isTest = (file: string): boolean => /\.(test|spec)\.ts$/.test(file) || file.includes('/testing/');

/** Data, not code: catalogue entries, code tables, region tables. Reviewed as data, sized as data. */
export const isData = (file: string): boolean =>
  /^shared\/src\/catalogue\/(?!catalogue|concept|bilingual|roles)[a-z-]+\.ts$/.test(file) ||
  /^shared\/src\/catalogue\/code-tables\/(?!registry)/.test(file) ||
  /(^|\/)(data|regions?)\/[^/]+\.ts$/.test(file) ||
  /\.data\.ts$/.test(file);

/** The module specifiers a source imports, statically or dynamically. */
export function imports(source: Source): string[] {
  const found = source.text.matchAll(/(?:from\s+|import\s*\(\s*|import\s+)'([^']+)'/g);
  return [...found].map((match) => match[1] ?? '');
}

/** A relative specifier as a path below the repository root; others unchanged. */
export const resolved = (source: Source, specifier: string): string =>
  specifier.startsWith('.')
    ? path.posix.normalize(path.posix.join(path.posix.dirname(source.path), specifier))
    : specifier;
