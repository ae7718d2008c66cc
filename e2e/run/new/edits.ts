/** `my-signal` → `mySignal`. */
export const camel = (id: string): string => id.replace(/-([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase());

/** Adds a line before the first line that matches, with the same indentation as given. */
export const before =
  (line: RegExp, added: string) =>
  (text: string): string => {
    const at = text.search(line);
    return at < 0 ? text : `${text.slice(0, at)}${added}\n${text.slice(at)}`;
  };

/** Adds an import after the last one. */
export const withImport =
  (added: string) =>
  (text: string): string => {
    const last = [...text.matchAll(/^import .*$/gm)].pop();
    if (!last) return `${added}\n${text}`;
    const end = last.index + last[0].length;
    return `${text.slice(0, end)}\n${added}${text.slice(end)}`;
  };

/** Several edits of one file, one after the other; unchanged when one of them cannot be made. */
export const all =
  (...edits: readonly ((text: string) => string)[]) =>
  (text: string): string => {
    let now = text;
    for (const edit of edits) {
      const next = edit(now);
      if (next === now) return text;
      now = next;
    }
    return now;
  };
