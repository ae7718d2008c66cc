/** Documents' and open shadow roots' trees, outermost first. Frames are not entered: each has an agent of its own. */
export function treesIn(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const trees = [root];
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot !== null) trees.push(...treesIn(element.shadowRoot));
  }
  return trees;
}
