import { child, type Node, nameOf } from './walk.ts';

/** Whether the expression only asks if something is there: `x.y === undefined`, `typeof x.y`, `!x.y`, `if (x.y)`, `x.y?.z`. */
export function asked(node: Node, above: readonly Node[]): boolean {
  let at = above.length - 1;
  let inner = node;
  // Builds for old browsers turn `x.y?.z` into `(t = x.y) == null ? …`.
  while (/^(Assignment|Parenthesized|Chain)Expression$/.test(above[at]?.type ?? '')) inner = above[at--] ?? inner;
  const parent = above[at];
  switch (parent?.type) {
    case 'BinaryExpression':
    case 'UnaryExpression':
      return true;
    case 'IfStatement':
    case 'ConditionalExpression':
      return parent.test === inner;
    case 'LogicalExpression':
      return parent.left === inner;
    default:
      return parent?.optional === true;
  }
}

/**
 * Whether a use is reached only where the thing exists: an optional call, a condition around it or an earlier part of the
 * same `&&`, `||` or `?:` that names it, or the inside of a method of the same name, which only a caller that has it calls.
 */
export function guarded(text: string, node: Node, above: readonly Node[], name: string): boolean {
  if (node.optional === true) return true;
  const named = new RegExp(`(?<![\\w$])${name.replace(/\W/g, '\\$&')}(?![\\w$])`);
  return above.some((outer) => {
    if (/^(Property|MethodDefinition)$/.test(outer.type)) return nameOf(child(outer, 'key')) === name;
    const field = CONDITIONS[outer.type];
    const condition = field === undefined ? undefined : child(outer, field);
    return (
      condition !== undefined && !contains(condition, node) && named.test(text.slice(condition.start, condition.end))
    );
  });
}

const CONDITIONS: Readonly<Record<string, string>> = Object.freeze({
  IfStatement: 'test',
  ConditionalExpression: 'test',
  LogicalExpression: 'left',
});

const contains = (outer: Node, inner: Node): boolean => outer.start <= inner.start && inner.end <= outer.end;
