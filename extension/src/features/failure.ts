import type { Bilingual } from '@tongban/shared/catalogue/bilingual';

/** What went wrong, in words, and what to do about it. `code` is stable and safe to report: it never holds a value. */
export interface FailureText {
  readonly what: Bilingual;
  readonly todo: Bilingual;
}

/** An error a person is meant to read. Each feature keeps its codes and words in its own `failures.ts`. */
export class Failure extends Error {
  readonly code: string;
  readonly text: FailureText;

  constructor(code: string, text: FailureText, options?: ErrorOptions) {
    super(code, options);
    this.name = 'Failure';
    this.code = code;
    this.text = text;
  }
}

/** Makes a feature's `fail(code)` from its total table of words. */
export const failuresOf =
  <Code extends string>(words: Readonly<Record<Code, FailureText>>) =>
  (code: Code, cause?: unknown): Failure =>
    new Failure(code, words[code], cause === undefined ? undefined : { cause });

const UNEXPECTED: FailureText = Object.freeze({
  what: { zh: '通办内部出错,没有写入任何内容。', en: 'Tongban hit an internal error. Nothing was written.' },
  todo: {
    zh: '请再试一次;仍不行时关闭面板重新打开,已录入的内容不会丢。',
    en: 'Try again; if it stays, close and reopen the panel. What you entered is kept.',
  },
});

/** Whatever was thrown, as something that can be shown. */
export const asFailure = (error: unknown): Failure =>
  error instanceof Failure ? error : new Failure('unexpected', UNEXPECTED, { cause: error });
