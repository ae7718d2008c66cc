import { child, type Node, parse, walk } from './walk.ts';

type Rule = (node: Node, above: readonly Node[]) => boolean;

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);
const pattern = (node: Node): { pattern: string; flags: string } | undefined =>
  node.type === 'Literal' ? (node.regex as { pattern: string; flags: string } | undefined) : undefined;

/**
 * Everything that entered the language after what Chromium 86 (V8 8.6) reads, with the Chromium that brought it. V8 8.6
 * has ES2020, the logical assignments and numeric separators of ES2021, and class fields with private members of ES2022.
 * Sources: the finished proposals of TC39, chromestatus.com.
 */
export const NEWER_SYNTAX: Readonly<Record<string, { readonly since: number; readonly is: Rule }>> = Object.freeze({
  'string export name': {
    since: 88,
    is: (node) =>
      /^(Import|Export)(Specifier|AllDeclaration)$/.test(node.type) &&
      ['imported', 'exported', 'local'].some((field) => child(node, field, 'Literal') !== undefined),
  },
  'top-level await': {
    since: 89,
    is: (node, above) => node.type === 'AwaitExpression' && !above.some(({ type }) => FUNCTIONS.has(type)),
  },
  'top-level for await': {
    since: 89,
    is: (node, above) =>
      node.type === 'ForOfStatement' && node.await === true && !above.some(({ type }) => FUNCTIONS.has(type)),
  },
  'regexp flag d': { since: 90, is: (node) => pattern(node)?.flags.includes('d') ?? false },
  '#x in y': {
    since: 91,
    is: (node) => node.type === 'BinaryExpression' && child(node, 'left', 'PrivateIdentifier') !== undefined,
  },
  'class static block': { since: 94, is: (node) => node.type === 'StaticBlock' },
  'regexp flag v': { since: 112, is: (node) => pattern(node)?.flags.includes('v') ?? false },
  'import attributes': {
    since: 123,
    is: (node) =>
      /^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type) &&
      Array.isArray(node.attributes) &&
      node.attributes.length > 0,
  },
  'regexp modifiers': { since: 125, is: (node) => /\(\?[ims]*-?[ims]+:/.test(pattern(node)?.pattern ?? '') },
  'duplicate named groups': {
    since: 125,
    is: (node) => {
      const names = [...(pattern(node)?.pattern ?? '').matchAll(/\(\?<([^=!>][^>]*)>/g)].map(([, name]) => name);
      return new Set(names).size < names.length;
    },
  },
  'using declaration': {
    since: 134,
    is: (node) => node.type === 'VariableDeclaration' && /using/.test(String(node.kind)),
  },
  decorator: {
    since: 999,
    is: (node) => node.type === 'Decorator' || node.type === 'AccessorProperty',
  },
});

/** Names of the syntax in `text` that Chromium `floor` cannot read. Throws when no Chromium could. */
export function newerSyntax(text: string, floor: number): string[] {
  const found = new Set<string>();
  walk(parse(text), (node, above) => {
    for (const [name, { since, is }] of Object.entries(NEWER_SYNTAX))
      if (since > floor && is(node, above)) found.add(`${name} (Chromium ${since})`);
  });
  return [...found];
}
