import { composedAncestors, composedContains } from '../read/composed.ts';
import { FORM_ITEM } from '../read/form-items.ts';
import { textOf } from '../read/text.ts';

/** Containers in which libraries put the members of one question. */
const GROUP =
  '.el-radio-group,.el-checkbox-group,.ant-radio-group,.ant-checkbox-group,.ivu-radio-group,.ivu-checkbox-group,.arco-radio-group,.arco-checkbox-group,.n-radio-group,.n-checkbox-group,[role=radiogroup],[role=group]';

export interface Members {
  readonly root: HTMLElement;
  readonly inputs: readonly HTMLInputElement[];
}

/** The radio buttons or check boxes that answer one question together with this one. */
export function membersOf(input: HTMLInputElement): Members {
  const kind = `input[type=${input.type}]`;
  const container = input.closest<HTMLElement>(GROUP);
  if (container !== null) return { root: container, inputs: all(container, kind) };
  if (input.name !== '') {
    const inputs = namesakes(input);
    if (inputs.length > 1) return { root: commonAncestor(inputs), inputs };
  }
  // Nameless or differently named boxes of one cell or form item belong together when nothing else is in it.
  for (const at of composedAncestors(input)) {
    if (at === input || !at.matches(`td,${FORM_ITEM}`)) continue;
    const inputs = all(at, kind);
    const others = at.querySelectorAll(`input:not([type=hidden]):not([type=${input.type}]),select,textarea`).length;
    if (inputs.length > 1 && others === 0) return { root: commonAncestor(inputs), inputs };
    break;
  }
  return { root: skinOf(input) ?? input.closest('label') ?? input, inputs: [input] };
}

/** Asks the browser's own index of names where there is one: a form may hold many questions. */
function namesakes(input: HTMLInputElement): HTMLInputElement[] {
  const tree: ParentNode = input.form ?? (input.getRootNode() as Document | ShadowRoot);
  const selector = `input[type=${input.type}][name="${CSS.escape(input.name)}"]`;
  const named = input.form?.elements.namedItem?.(input.name);
  // One alone, or a form whose own properties are hidden by the names of its boxes.
  if (!named || 'nodeType' in named) return all(tree, selector);
  return [...named].filter((one): one is HTMLInputElement => (one as Element).matches(selector));
}

const all = (tree: ParentNode, selector: string): HTMLInputElement[] => [
  ...tree.querySelectorAll<HTMLInputElement>(selector),
];

function commonAncestor(inputs: readonly HTMLInputElement[]): HTMLElement {
  const [first, ...rest] = inputs;
  if (first === undefined) return document.body;
  // Out of a shadow root too: its host is what holds boxes that stand in it side by side.
  for (const at of composedAncestors(first)) {
    if (at !== first && rest.every((input) => composedContains(at, input))) return at;
  }
  return document.body;
}

/** layui hides the real box and draws this beside it; it alone hears the click. */
export function skinOf(input: HTMLInputElement): HTMLElement | undefined {
  const next = input.nextElementSibling;
  return next?.matches('.layui-form-radio,.layui-form-checkbox,.layui-form-switch') ? (next as HTMLElement) : undefined;
}

/** The words beside one box. */
export function memberText(input: HTMLInputElement): string {
  const label = labelOf(input);
  const labelled = label ? textOf(label) : '';
  if (labelled !== '') return labelled;
  const skin = skinOf(input);
  if (skin) return input.title || textOf(skin);
  let text = '';
  for (let node = input.nextSibling; node !== null; node = node.nextSibling) {
    if (node.nodeType === Node.ELEMENT_NODE && (node as Element).matches('input,select,textarea,br')) break;
    text += ` ${textOf(node)}`;
  }
  return text.trim() || input.title || input.value;
}

function labelOf(input: HTMLInputElement): Element | undefined {
  const around = input.closest('label');
  if (around !== null) return around;
  if (input.id === '') return undefined;
  const tree = input.getRootNode() as Document | ShadowRoot;
  return tree.querySelector(`label[for="${CSS.escape(input.id)}"]`) ?? undefined;
}
