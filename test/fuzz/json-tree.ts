/**
 * JSON as a tree that can say what no JavaScript value can: repeated names, and numbers as they are
 * written.
 */
export type Node =
  | { readonly kind: 'object'; readonly members: [name: string, value: Node][] }
  | { readonly kind: 'list'; readonly items: Node[] }
  /** Any other value, as JSON writes it. */
  | { readonly kind: 'leaf'; readonly raw: string };

/** The tree of a JSON text; undefined if it is none. */
export function readTree(text: string): Node | undefined {
  try {
    return treeOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function treeOf(value: unknown): Node {
  if (Array.isArray(value)) return { kind: 'list', items: value.map(treeOf) };
  if (typeof value !== 'object' || value === null) return { kind: 'leaf', raw: JSON.stringify(value) };
  return { kind: 'object', members: Object.entries(value).map(([name, each]) => [name, treeOf(each)]) };
}

export function writeTree(node: Node): string {
  switch (node.kind) {
    case 'leaf':
      return node.raw;
    case 'list':
      return `[${node.items.map(writeTree).join(',')}]`;
    case 'object':
      return `{${node.members.map(([name, value]) => `${JSON.stringify(name)}:${writeTree(value)}`).join(',')}}`;
  }
}

/** A place in a tree, which can be changed. */
export interface Place {
  readonly node: Node;
  /** Undefined for the whole. */
  readonly parent: Place | undefined;
  /** Which of its parent's children it is. */
  readonly index: number;
}

export function childrenOf(node: Node): readonly Node[] {
  if (node.kind === 'object') return node.members.map(([, value]) => value);
  return node.kind === 'list' ? node.items : [];
}

/** Follows these numbers down the tree, as far as there are children. */
export function placeAt(root: Node, steps: readonly number[]): Place {
  let place: Place = { node: root, parent: undefined, index: 0 };
  for (const step of steps) {
    const children = childrenOf(place.node);
    const index = step % Math.max(1, children.length);
    const node = children[index];
    if (node === undefined) break;
    place = { node, parent: place, index };
  }
  return place;
}

/** Every place in the tree that passes the test, parents first. */
export function placesIn(root: Node, isWanted: (node: Node) => boolean): readonly Place[] {
  const found: Place[] = [];
  const visit = (place: Place) => {
    if (isWanted(place.node)) found.push(place);
    for (const [index, node] of childrenOf(place.node).entries()) visit({ node, parent: place, index });
  };
  visit({ node: root, parent: undefined, index: 0 });
  return found;
}

/** The whole tree, with another node, or several or none, in that place. */
export function withNodes({ parent, index }: Place, root: Node, nodes: readonly Node[]): Node | undefined {
  if (parent === undefined) return nodes[0];
  const { node } = parent;
  if (node.kind === 'list') node.items.splice(index, 1, ...nodes);
  if (node.kind === 'object') {
    const name = node.members[index]?.[0] ?? '';
    node.members.splice(index, 1, ...nodes.map((each): [string, Node] => [name, each]));
  }
  return root;
}
