import type { FieldOption } from '../recognisers/page-form.ts';
import { parseAnyDate, sameDate } from './calendar-date.ts';
import { listedNames, normaliseText, plainText } from './normalise-text.ts';
import { readTruth } from './truth-words.ts';
import type { Choice, ReadBack, WriteValue } from './write-value.ts';

export type OptionMatch =
  | { readonly kind: 'one'; readonly index: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'many'; readonly indexes: readonly number[] };

/**
 * Finds the option that means the choice. Text decides, because `1` is male on one portal and female on the next (D03);
 * a code decides only where the option carries no other words. Never a prefix, never “the first option”.
 */
export function matchOption(choice: Choice, options: readonly FieldOption[]): OptionMatch {
  for (const pass of PASSES) {
    const match = pass(choice, options);
    if (match.kind !== 'none') return match;
  }
  return { kind: 'none' };
}

type Pass = (choice: Choice, options: readonly FieldOption[]) => OptionMatch;

/** Best text first: the finest name that the list offers wins over a coarser one. */
const byText =
  (read: (text: string) => string): Pass =>
  (choice, options) => {
    for (const text of choice.texts) {
      const wanted = read(text);
      if (wanted === '') continue;
      const match = pick(options, (option) => read(option.text) === wanted);
      if (match.kind !== 'none') return match;
    }
    return { kind: 'none' };
  };

/** “01 汉族”, “1|男”, “(201)居民身份证”: both halves must agree. */
const byCodeAndName: Pass = (choice, options) => pick(options, (option) => isCodeAndName(option.text, choice));

const byListedName: Pass = (choice, options) => {
  for (const text of choice.texts) {
    const wanted = plainText(text);
    const match = pick(options, (option) => wanted !== '' && listedNames(option.text).includes(wanted));
    if (match.kind !== 'none') return match;
  }
  return { kind: 'none' };
};

/** Codes are equivalents, so two options under two of them are two answers. */
const byCode: Pass = (choice, options) => {
  const codes = choice.codes.map(normaliseText);
  return pick(options, (option) => {
    const named = normaliseText(option.text);
    const value = normaliseText(option.value ?? option.text);
    if (codes.includes(named)) return true;
    return codes.includes(value) && (named === '' || named === value || choice.texts.length === 0 || value.length >= 4);
  });
};

const PASSES: readonly Pass[] = [byText(normaliseText), byText(plainText), byCodeAndName, byListedName, byCode];

function pick(options: readonly FieldOption[], matches: (option: FieldOption) => boolean): OptionMatch {
  const indexes = options.flatMap((option, index) => (matches(option) ? [index] : []));
  const [first] = indexes;
  if (first === undefined) return { kind: 'none' };
  return indexes.length === 1 ? { kind: 'one', index: first } : { kind: 'many', indexes };
}

function isCodeAndName(text: string, choice: Choice): boolean {
  const parts = /^[([]?([0-9a-z]{1,12})[)\]]?[-_.:|,/]?([^0-9a-z].*)$/.exec(normaliseText(text));
  const [, code = '', name = ''] = parts ?? [];
  if (code === '' || name === '') return false;
  return (
    choice.codes.some((known) => normaliseText(known) === code) &&
    choice.texts.some((known) => plainText(known) === plainText(name))
  );
}

/**
 * Whether the committed state that a driver read back means what was to be written. `back.empty` is never the same.
 * A switch or lone checkbox must be read back as `code` 'true' or 'false' with `empty` false.
 */
export function sameMeaning(value: WriteValue, back: ReadBack): boolean {
  if (back.empty) return false;
  switch (value.kind) {
    case 'text':
      return sameText(value.text, back.text);
    case 'date':
      return sameText(value.text, back.text) || [back.text, back.code ?? ''].some((text) => sameDate(value.iso, text));
    case 'date-range':
      return sameRange(value, back.text);
    case 'choice':
      return meansChoice(value.choice, back);
    case 'choices':
      return meansAll(value.choices, back);
    case 'path':
      return meansPath(value.path, back);
    case 'boolean':
      return meansBoolean(value, back);
  }
}

function sameText(wanted: string, got: string): boolean {
  const a = normaliseText(wanted);
  const b = normaliseText(got);
  if (a === b) return true;
  // Masks of cards and phones put hyphens in; amounts come back with thousands separators and other decimals.
  const digits = [a, b].map((text) => text.replace(/-/g, ''));
  if (digits[0] === digits[1] && /^\d+$/.test(digits[0] ?? '')) return true;
  const amounts = [a, b].map((text) => text.replace(/(\d),(?=\d{3})/g, '$1'));
  return (
    amounts.every((text) => /^-?(0|[1-9]\d{0,13})(\.\d+)?$/.test(text)) && Number(amounts[0]) === Number(amounts[1])
  );
}

function meansChoice(choice: Choice, back: ReadBack): boolean {
  const option: FieldOption = back.code === undefined ? { text: back.text } : { text: back.text, value: back.code };
  return matchOption(choice, [option]).kind === 'one';
}

function meansAll(choices: readonly Choice[], back: ReadBack): boolean {
  const chosen = normaliseText(back.text)
    .split(/[,;|/]/)
    .filter((text) => text !== '');
  return (
    chosen.length === choices.length &&
    choices.every(
      (choice) =>
        matchOption(
          choice,
          chosen.map((text) => ({ text })),
        ).kind === 'one',
    )
  );
}

function meansPath(path: readonly Choice[], back: ReadBack): boolean {
  const last = path[path.length - 1];
  if (last === undefined) return false;
  const segments = normaliseText(back.text)
    .split(/[/>›»\\,|-]+/)
    .filter((text) => text !== '');
  const named = (choice: Choice, text: string) =>
    [...choice.texts, ...choice.codes].some((name) => normaliseText(name) === text);
  if (segments.length === path.length) return path.every((choice, level) => named(choice, segments[level] ?? ''));
  const [only] = segments;
  if (segments.length === 1 && only !== undefined) return named(last, only) || isJoined(path, only);
  return segments.length === 0 && back.code !== undefined && last.codes.includes(back.code);
}

/** Names run together without a separator, each level under any of its names, 市辖区 left out or not. */
function isJoined(path: readonly Choice[], text: string): boolean {
  const [level, ...rest] = path;
  if (level === undefined) return text === '';
  const names = level.texts.map(normaliseText);
  if (names.includes('市辖区') && isJoined(rest, text)) return true;
  return names.some((name) => name !== '' && text.startsWith(name) && isJoined(rest, text.slice(name.length)));
}

function meansBoolean(value: Extract<WriteValue, { kind: 'boolean' }>, back: ReadBack): boolean {
  if (back.text !== '' && matchOption(value.choice, [{ text: back.text }]).kind === 'one') return true;
  const said = readTruth(back.text) ?? readTruth(back.code ?? '');
  return said === value.value;
}

function sameRange(value: Extract<WriteValue, { kind: 'date-range' }>, text: string): boolean {
  if (normaliseText(text) === normaliseText(`${value.fromText}-${value.toText}`)) return true;
  const found =
    text.normalize('NFKC').match(/\d{4}\s?[-/.年]?\s?\d{1,2}\s?[-/.月]?\s?\d{1,2}日?|长期(有效)?|永久/g) ?? [];
  const [from, to] = found;
  if (from === undefined || to === undefined || found.length !== 2) return false;
  return parseAnyDate(from) === value.from && parseAnyDate(to) === value.to;
}
