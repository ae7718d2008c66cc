import { isLabel, textOf } from './text.ts';

const NAMED =
  '[role=dialog],[role=alertdialog],[role=group],[role=region],[role=tabpanel],section,dialog,fieldset,form,article';
const LINK = '[aria-controls],a[href^="#"],[data-target^="#"],[data-bs-target^="#"]';
const MAX_NAME = 24;
const MAX_TABS = 20;

/**
 * The name that something elsewhere gives a part of the page: the tab that opens it, its ARIA label. Undefined for parts
 * without one. Each part is looked at once.
 */
export function createPartNames(): (part: HTMLElement) => string | undefined {
  const known = new Map<HTMLElement, string | undefined>();
  const links = new Map<Node, ReadonlyMap<string, string>>();
  return (part) => {
    if (known.has(part)) return known.get(part);
    const name = labelled(part) ?? linked(part, links) ?? byPlace(part);
    known.set(part, name);
    return name;
  };
}

const clean = (text: string): string | undefined => (isLabel(text) && text.length <= MAX_NAME ? text : undefined);
const treeOf = (element: Element): Document | ShadowRoot => element.getRootNode() as Document | ShadowRoot;

function labelled(part: HTMLElement): string | undefined {
  if (!part.matches(NAMED)) return undefined;
  const ids = part.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const texts = ids.flatMap((id) => treeOf(part).getElementById(id) ?? []).map(textOf);
  return clean(texts.join(' ')) ?? clean(part.getAttribute('aria-label') ?? '');
}

/** A tab or fold that says which part it opens. */
function linked(part: HTMLElement, known: Map<Node, ReadonlyMap<string, string>>): string | undefined {
  if (part.id === '') return undefined;
  const tree = treeOf(part);
  let links = known.get(tree);
  if (links === undefined) {
    links = new Map([...tree.querySelectorAll<HTMLElement>(LINK)].flatMap((link) => targetsOf(link)));
    known.set(tree, links);
  }
  return clean(links.get(part.id) ?? '');
}

function targetsOf(link: HTMLElement): [string, string][] {
  if (/^(input|select|textarea)$/.test(link.localName) || link.getAttribute('role') === 'combobox') return [];
  const names = ['aria-controls', 'href', 'data-target', 'data-bs-target'];
  const target = names.map((name) => link.getAttribute(name)).find((value) => value);
  return target ? [[target.replace(/^#/, ''), textOf(link)]] : [];
}

/** Tab sets that only count: the third pane belongs to the third tab. */
function byPlace(pane: HTMLElement): string | undefined {
  const panes = pane.parentElement;
  const box = panes?.parentElement;
  if (!panes || !box || !/tab/i.test(`${pane.className} ${panes.className} ${box.className}`)) return undefined;
  const all = [...panes.children].filter((child) => child.localName === pane.localName);
  if (all.length < 2 || all.length > MAX_TABS) return undefined;
  for (const strip of box.querySelectorAll('ul,ol,[role=tablist],[class*=nav],[class*=header]')) {
    if (panes.contains(strip)) continue;
    const tabs = [...strip.children].map(textOf).filter((text) => text !== '');
    if (tabs.length === all.length) return clean(tabs[all.indexOf(pane)] ?? '');
  }
  return undefined;
}
