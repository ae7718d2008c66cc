import { describe, expect, it } from 'vitest';
import { newerUses } from './calls.ts';
import { newerStyles } from './styles.ts';
import { newerSyntax } from './syntax.ts';

const FLOOR = 86;

describe('syntax', () => {
  it.each([
    ['class A { static { a(); } }', 'class static block (Chromium 94)'],
    ['class A { #x; has(o) { return #x in o; } }', '#x in y (Chromium 91)'],
    ['await a();', 'top-level await (Chromium 89)'],
    ['export {}; for await (const a of b) a();', 'top-level for await (Chromium 89)'],
    ['a(/x/d);', 'regexp flag d (Chromium 90)'],
    ['a(/[\\p{L}--x]/v);', 'regexp flag v (Chromium 112)'],
    ['a(/(?i:x)/);', 'regexp modifiers (Chromium 125)'],
    ['import a from "./a.json" with { type: "json" }; a();', 'import attributes (Chromium 123)'],
    ['const a = 1; export { a as "b c" };', 'string export name (Chromium 88)'],
  ])('%s is %s', (text, name) => expect(newerSyntax(text, FLOOR)).toEqual([name]));

  it('reads what Chromium 86 reads', () => {
    const text =
      'class A { #x = 1_000; static y = 2; z() { this.q ??= a?.b; } } const f = async () => await a(/(?<!x)y/s);';
    expect(newerSyntax(text, FLOOR)).toEqual([]);
  });
});

describe('calls', () => {
  const names = (text: string) => newerUses(text, FLOOR).map(({ name }) => name);

  it.each([
    ['a.at(-1)', 'at'],
    ['a["findLast"](b)', 'findLast'],
    ['Object.hasOwn(a, b)', 'Object.hasOwn'],
    ['const own = Object.hasOwn;', 'Object.hasOwn'],
    ['structuredClone(a)', 'structuredClone'],
    ['window.reportError(a)', 'reportError'],
    ['AbortSignal.timeout(9)', 'AbortSignal.timeout'],
    ['new Intl.Segmenter("zh")', 'Intl.Segmenter'],
    ['a.keys().map(b)', 'iterator.map'],
    ['a.matchAll(/x/g).toArray()', 'iterator.toArray'],
    ['a.addEventListener("x", f, { signal: s })', 'addEventListener with signal'],
    ['a.scripting.executeScript()', 'scripting'],
    ['a.storage.session.get(k)', 'storage.session'],
    ['if (a.b) a.at(0)', 'at'],
  ])('%s needs %s', (text, name) => expect(names(text)).toEqual([name]));

  it.each([
    'a.at?.(0)',
    'if (a.scripting) a.scripting.executeScript()',
    '(t = a.sidePanel) == null ? 0 : a.sidePanel.open()',
    'typeof URL.canParse == "function" ? URL.canParse(a) : b',
    'const has = () => a.storage.session !== undefined;',
    'const own = { toSorted(f) { return raw(this).toSorted(f); } };',
    'Object.keys(a).map(b); Object.values(a).filter(b)',
    'a.addEventListener("x", f, { once: true })',
  ])('%s asks or is old enough', (text) => expect(names(text)).toEqual([]));
});

describe('styles', () => {
  it.each([
    ['.a:has(:checked){color:red}', ':has (Chromium 105)'],
    ['.a:not(.b,.c){color:red}', ':not with a list (Chromium 88)'],
    ['.a:is(.b){color:red}', ':is, :where (Chromium 88)'],
    ['.a{inset:0}', 'inset (Chromium 87)'],
    ['.a{margin-inline:1px}', 'logical shorthands (Chromium 87)'],
    ['.a{min-height:100dvh}', 'dynamic viewport units (Chromium 108)'],
    ['.a{color:color-mix(in srgb,red,blue)}', 'newer colours (Chromium 111)'],
    ['.a{color:red;&:hover{color:blue}}', 'nesting (Chromium 112)'],
    ['.a{color:red;.b{color:blue}}', 'nesting (Chromium 112)'],
    ['@media (width>=30rem){.a{color:red}}', 'media ranges (Chromium 104)'],
    ['@layer a{.a{color:red}}', '@layer (Chromium 99)'],
    ['.a{rotate:3deg}', 'own transforms (Chromium 104)'],
  ])('%s needs %s', (css, name) => expect(newerStyles(css, FLOOR)).toEqual([name]));

  it('passes what is old enough, harmless, or said a second time for newer browsers', () => {
    const css =
      '.a{margin-inline-start:1px;accent-color:red;transform:scale(2)}@media (max-width:30rem){.b{gap:1px}}' +
      '.c:not(:-webkit-any(.d,.e)){color:red}.c:not(:is(.d,.e)){color:red}';
    expect(newerStyles(css, FLOOR)).toEqual([]);
  });
});
