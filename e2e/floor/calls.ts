import { EXTENSION_APIS, GLOBALS, ITERATOR_HELPERS, ITERATOR_MAKERS, METHODS, STATICS } from './apis.ts';
import { asked, guarded } from './guards.ts';
import { child, type Node, nameOf, parse, walk } from './walk.ts';

/** A use of something newer than the floor that nothing asks for first. `where` is the text around it. */
export interface NewerUse {
  readonly name: string;
  readonly since: number;
  readonly where: string;
}

/** Uses of APIs in a built script that Chromium `floor` lacks and that no condition around them asks for (guards.ts). */
export function newerUses(text: string, floor: number): NewerUse[] {
  const found: NewerUse[] = [];
  walk(parse(text), (node, above) => {
    const [name, since] = newerCall(node) ?? newerRead(node, above) ?? [];
    if (name === undefined || since === undefined || since <= floor) return;
    const last = name.split('.').pop() ?? name;
    if (guarded(text, node, above, last)) return;
    found.push({ name, since, where: text.slice(Math.max(0, node.start - 60), node.end + 60) });
  });
  return found;
}

type Use = readonly [name: string, since: number];

const look = (since: Readonly<Record<string, number>>, name: string): Use | undefined => {
  const found = Object.prototype.propertyIsEnumerable.call(since, name) ? since[name] : undefined;
  return found === undefined ? undefined : [name, found];
};

function newerCall(node: Node): Use | undefined {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return undefined;
  const callee = child(node, 'callee');
  const name = nameOf(callee) ?? '';
  if (callee?.type === 'Identifier') return look(GLOBALS, name);
  if (callee?.type !== 'MemberExpression') return undefined;
  if (name === 'addEventListener' && hasSignal(node)) return ['addEventListener with signal', 90];
  if (ITERATOR_HELPERS.has(name) && makesIterator(child(callee, 'object'))) return [`iterator.${name}`, 122];
  return look(METHODS, name);
}

function newerRead(node: Node, above: readonly Node[]): Use | undefined {
  if (node.type !== 'MemberExpression' || asked(node, above)) return undefined;
  const on = child(node, 'object');
  const name = nameOf(node) ?? '';
  const onName = nameOf(on) ?? '';
  if (/^(window|self|globalThis)$/.test(onName)) return look(GLOBALS, name);
  const onGlobal = on?.type === 'Identifier' ? look(GLOBALS, onName) : undefined;
  return look(STATICS, `${onName}.${name}`) ?? look(EXTENSION_APIS, name) ?? onGlobal;
}

/** `Object.keys(o)` is an array; `map.keys()`, and `text.matchAll(…)`, is an iterator. */
function makesIterator(node: Node | undefined): boolean {
  if (node?.type !== 'CallExpression') return false;
  const callee = child(node, 'callee', 'MemberExpression');
  const name = nameOf(callee) ?? '';
  const given = Array.isArray(node.arguments) ? node.arguments.length : 0;
  const onObject = nameOf(child(callee, 'object')) === 'Object';
  return ITERATOR_MAKERS.has(name) && !onObject && (name === 'matchAll' || given === 0);
}

/** The option is ignored before Chromium 90: the listener would stay for ever. */
function hasSignal(node: Node): boolean {
  const options = (node.arguments as Node[])[2];
  return (
    options?.type === 'ObjectExpression' &&
    (options.properties as Node[]).some((property) => nameOf(child(property, 'key')) === 'signal')
  );
}
