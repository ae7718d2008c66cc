const SKIP: ReadonlySet<string> = new Set([
  'script',
  'style',
  'select',
  'textarea',
  'option',
  'button',
  'input',
  'svg',
  'template',
  'noscript',
  'iframe',
]);

/** Messages and marks that stand beside a label without being part of it. */
const ASIDE =
  '.el-form-item__error,.ant-form-item-explain,.ivu-form-item-error-tip,.invalid-feedback,.help-block,[role=alert],[role=tooltip]';

const MAX_LABEL = 80;

/** Text of a node as a person reads it, without the controls, lists and messages inside it. One line, at most 80 characters. */
export function textOf(node: Node): string {
  return gather(node)
    .replace(/[\s\u00a0\u200b]+/g, ' ')
    .trim()
    .slice(0, MAX_LABEL);
}

function gather(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as HTMLElement;
  if (SKIP.has(element.localName)) return '';
  if (element.hasAttributes() && (element.hidden || element.matches(ASIDE))) return '';
  const children =
    element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes({ flatten: true }) : element.childNodes;
  let text = '';
  for (const child of children) {
    text += gather(child);
    if (text.length > MAX_LABEL * 4) break;
  }
  return element.localName === 'br' || element.localName === 'p' ? `${text} ` : text;
}

/** Whether a text can be a label at all: holds a letter or a Chinese character, not only marks and numbers. */
export const isLabel = (text: string): boolean => /[\p{L}]/u.test(text);
