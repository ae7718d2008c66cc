import { pinyin } from 'pinyin-pro';

/** A stretch of text and the keys that make it. */
export interface Stretch {
  readonly text: string;
  /** Letters of the full spelling before the space that takes the first candidate; undefined where keys are characters. */
  readonly spelling?: string;
}

const HAN = /\p{Script=Han}+/u;

/**
 * How a full-pinyin input method gets this text: every run of characters is spelt out and taken with one space, as if the
 * first candidate were always right. That flatters typing; names and villages really need choosing.
 */
export function stretchesOf(text: string): readonly Stretch[] {
  return text
    .split(/(\p{Script=Han}+)/u)
    .filter((part) => part !== '')
    .map((part) =>
      HAN.test(part)
        ? { text: part, spelling: pinyin(part, { toneType: 'none', type: 'array', v: true }).join('') }
        : { text: part },
    );
}
