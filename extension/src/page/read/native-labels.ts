/**
 * The `<label>` elements of a control: around it, or naming its id (or, on old pages, its name). Looked up in one pass
 * per tree: the browser's own `labels` walks the whole document for every control.
 */
export function createNativeLabels(): (input: HTMLElement) => HTMLElement[] {
  const trees = new Map<Node, ReadonlyMap<string, HTMLElement[]>>();
  return (input) => {
    const tree = input.getRootNode() as Document | ShadowRoot;
    let known = trees.get(tree);
    if (known === undefined) {
      known = byTarget(tree);
      trees.set(tree, known);
    }
    const around = input.closest('label');
    const named = (input.id && known.get(input.id)) || known.get(input.getAttribute('name') ?? '') || [];
    return around === null ? named : [around, ...named.filter((label) => label !== around)];
  };
}

function byTarget(tree: Document | ShadowRoot): ReadonlyMap<string, HTMLElement[]> {
  const known = new Map<string, HTMLElement[]>();
  for (const label of tree.querySelectorAll<HTMLLabelElement>('label[for]')) {
    if (label.htmlFor === '') continue;
    const list = known.get(label.htmlFor);
    if (list) list.push(label);
    else known.set(label.htmlFor, [label]);
  }
  return known;
}
