import { parseAst } from 'vite';

/** A node of the ESTree that Vite's parser makes. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

export const parse = (text: string): Node => parseAst(text, { lang: 'js' }) as unknown as Node;

/** Calls `visit` with every node and the nodes above it, the outermost first. */
export function walk(node: Node, visit: (node: Node, above: readonly Node[]) => void, above: Node[] = []): void {
  visit(node, above);
  above.push(node);
  for (const value of Object.values(node)) {
    if (isNode(value)) walk(value, visit, above);
    else if (Array.isArray(value)) for (const item of value) if (isNode(item)) walk(item, visit, above);
  }
  above.pop();
}

/** A child node by field, narrowed to one type. */
export function child(node: Node | undefined, field: string, type?: string): Node | undefined {
  const value = node?.[field];
  return isNode(value) && (type === undefined || value.type === type) ? value : undefined;
}

/** The name of a plain identifier, or of what a member expression reads: `b` of `a.b` and of `a["b"]`. */
export function nameOf(node: Node | undefined): string | undefined {
  if (node?.type === 'Identifier' || node?.type === 'PrivateIdentifier') return node.name as string;
  if (node?.type === 'MemberExpression') {
    const property = child(node, 'property');
    if (node.computed !== true) return nameOf(property);
    return typeof property?.value === 'string' ? property.value : undefined;
  }
  return undefined;
}
