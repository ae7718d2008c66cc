import { TELLING } from './read/outline.ts';

/** Gathers what happens to a page, without looking at the page while it happens. */
export interface Changes {
  /** Observes these trees and no others from now on. */
  follow(trees: readonly (Document | ShadowRoot)[]): void;
  /** Whether anything happened that may concern a form; forgets it. */
  take(): boolean;
  /** Frames that have loaded a document since this was last asked. */
  loaded(): Element[];
  /** The next look is worth it, whatever was gathered. */
  doubt(): void;
  stop(): void;
}

const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    'class',
    'style',
    'hidden',
    'disabled',
    'readonly',
    'open',
    'inert',
    'type',
    'name',
    'aria-disabled',
  ],
};

/** What may show or hide a part of a page without any change of the document: pure CSS tabs, transitions, late styles. */
const SIGNS = ['change', 'click', 'transitionend', 'animationend', 'load'] as const;

/** Beyond so many places one look costs less than asking each. */
const MAX_PLACES = 64;
const MAX_SIZE = 400;

/** @param onChange called for each burst of changes; must be cheap */
export function changesIn(document: Document, onChange: () => void): Changes {
  const places = new Set<Node>();
  let followed = new Set<Document | ShadowRoot>();
  let loads: Element[] = [];
  let doubtful = false;
  const note = (node: Node) => {
    if (doubtful) return;
    places.add(node);
    if (places.size > MAX_PLACES) doubtful = true;
  };
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (doubtful) break;
      if (type !== 'childList') note(target);
      else if (addedNodes.length + removedNodes.length > MAX_PLACES) doubtful = true;
      else for (const node of [...addedNodes, ...removedNodes]) note(node.nodeType === Node.TEXT_NODE ? target : node);
    }
    onChange();
  });
  const onSign = ({ type, target }: Event) => {
    if (type === 'load') {
      if (!isElement(target) || !/^i?frame$/.test(target.localName)) return;
      loads.push(target);
    }
    doubtful = true;
    onChange();
  };
  // A part drawn into a shadow root that was attached to an element already there changes nothing but sizes.
  const sizes = new ResizeObserver(() => {
    doubtful = true;
    onChange();
  });
  const listen = (tree: Document | ShadowRoot, on: boolean) => {
    for (const sign of SIGNS) {
      if (on) tree.addEventListener(sign, onSign, true);
      else tree.removeEventListener(sign, onSign, true);
    }
  };
  return {
    follow(trees) {
      for (const tree of followed) if (!trees.includes(tree)) listen(tree, false);
      for (const tree of trees) {
        if (followed.has(tree)) continue;
        observer.observe(tree, WATCHED);
        listen(tree, true);
        if (tree === document && document.body) sizes.observe(document.body);
      }
      for (const host of document.querySelectorAll(':not(:defined)')) sizes.observe(host.parentElement ?? host);
      followed = new Set(trees);
    },
    take() {
      const concern = doubtful || [...places].some(concerns);
      places.clear();
      doubtful = false;
      return concern;
    },
    loaded() {
      const taken = loads;
      loads = [];
      return taken;
    },
    doubt() {
      doubtful = true;
    },
    stop() {
      observer.disconnect();
      sizes.disconnect();
      for (const tree of followed) listen(tree, false);
      followed.clear();
      places.clear();
    },
  };
}

const CONCERN = `${TELLING},iframe,frame`;

/** Whether a place that changed is, holds or names a field, or hides a tree of its own. */
function concerns(node: Node): boolean {
  const element = isElement(node) ? node : node.parentElement;
  if (element === null) return false;
  if (element.closest(CONCERN) !== null || element.querySelector(CONCERN) !== null) return true;
  const inside = element.getElementsByTagName('*');
  return inside.length > MAX_SIZE || [element, ...inside].some((one) => one.shadowRoot !== null);
}

const isElement = (target: EventTarget | null): target is Element =>
  target !== null && (target as Node).nodeType === Node.ELEMENT_NODE;
