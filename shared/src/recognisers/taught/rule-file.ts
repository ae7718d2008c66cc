import { z } from 'zod';
import { ruleSchema, type TaughtRule } from './rule.ts';
import { MAX_RULES } from './rule-book.ts';
import { safeWords, saysSomething } from './safe-words.ts';
import { isTeachable } from './teachable.ts';

const KIND = 'tongban-taught-rules';
const VERSION = 1;

/** The file: rules and nothing else. No clerk, no workstation, no forms, no time finer than a day. */
const fileSchema = z.strictObject({
  kind: z.literal(KIND),
  version: z.literal(VERSION),
  rules: z.array(z.unknown()).max(MAX_RULES),
});

/** Words are cleaned again on the way out and on the way in, whatever was stored. Undefined when nothing is left. */
function clean(rule: TaughtRule): TaughtRule | undefined {
  const { label, hint, container, rows, family, origin, concept, part, day } = rule;
  const safe = safeWords(label);
  if (!saysSomething(safe)) return undefined;
  return {
    ...{ origin, label: safe, hint: safeWords(hint), container: safeWords(container), rows, family, concept },
    ...(part === undefined ? {} : { part }),
    day,
  };
}

/** Rules as a JSON text for a colleague or the IT department. */
export const exportRules = (rules: readonly TaughtRule[]): string =>
  `${JSON.stringify({ kind: KIND, version: VERSION, rules: rules.flatMap((rule) => clean(rule) ?? []) }, null, 2)}\n`;

/** `not-a-file` no file of ours, or broken; `other-version` written by another version of the format. */
export type FileRefusal = 'not-a-file' | 'other-version';

export type FileRead =
  | {
      readonly ok: true;
      readonly rules: readonly TaughtRule[];
      /** Rules left out: malformed, about concepts that are unknown here or never filled. */
      readonly dropped: number;
    }
  | { readonly ok: false; readonly code: FileRefusal };

/** Reads a file from outside. Every rule is judged by itself; nothing in it is ever run. */
export function readRules(text: string): FileRead {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { ok: false, code: 'not-a-file' };
  }
  const file = fileSchema.safeParse(raw);
  if (!file.success) {
    const { kind, version } = (raw ?? {}) as { kind?: unknown; version?: unknown };
    return { ok: false, code: kind === KIND && version !== VERSION ? 'other-version' : 'not-a-file' };
  }
  const rules = file.data.rules.flatMap((entry) => {
    const rule = ruleSchema.safeParse(entry);
    if (!rule.success || !isTeachable(rule.data.concept)) return [];
    if (rule.data.concept !== 'none' && (rule.data.family === 'file' || rule.data.family === 'secret')) return [];
    return clean(rule.data) ?? [];
  });
  return { ok: true, rules, dropped: file.data.rules.length - rules.length };
}
