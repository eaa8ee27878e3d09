import type { NameChange, NthChange, PlaceChange } from './change.ts';
import type { Node, Place } from './json-tree.ts';
import { placeAt, placesIn, withNodes, writeTree } from './json-tree.ts';

/** The tree with one change; undefined if nothing is left of it. Changes the given one, too. */
export function treeAfter(root: Node, change: PlaceChange | NthChange | NameChange): Node | undefined {
  if ('at' in change) return atPlace(root, placeAt(root, change.at), change);
  switch (change.kind) {
    case 'member':
      for (const { node } of placesIn(root, ({ kind }) => kind === 'object')) changeMembers(node, change);
      return root;
    case 'joined':
      addTo(root, change.name, { kind: 'leaf', raw: rawOf(change.by) });
      return root;
    case 'number':
      return atNth(root, change.nth, /^"?-?\d+"?$/, (raw) => numberAfter(raw, change.by));
    case 'text':
      return atNth(root, change.nth, /^"/, () => JSON.stringify(change.to));
    case 'list': {
      const lists = placesIn(root, ({ kind }) => kind === 'list');
      const place = pick(lists, change.nth);
      if (place?.node.kind !== 'list') return root;
      return withNodes(place, root, [{ kind: 'list', items: listAfter(place.node.items, change.to) }]);
    }
  }
}

function atPlace(root: Node, place: Place, change: PlaceChange): Node | undefined {
  const { node, parent, index } = place;
  switch (change.kind) {
    case 'removed':
      return withNodes(place, root, []);
    case 'repeated':
      return withNodes(place, root, [node, node]);
    case 'replaced':
      return withNodes(place, root, [{ kind: 'leaf', raw: rawOf(change.by) }]);
    case 'contradicted':
      return withNodes(place, root, [node, { kind: 'leaf', raw: rawOf(change.by) }]);
    case 'wrapped':
      return withNodes(place, root, [wrapped(node, change.as)]);
    case 'renamed':
      if (parent?.node.kind === 'object') parent.node.members[index] = [change.to, node];
      return root;
    case 'lifted': {
      if (parent?.parent === undefined) return node;
      const name = parent.node.kind === 'object' ? (parent.node.members[index]?.[0] ?? '') : String(index);
      withNodes(place, root, []);
      addTo(parent.parent.node, name, node);
      return root;
    }
    case 'sunk': {
      const siblings = parent?.node.kind === 'object' ? parent.node.members.filter((_, at) => at !== index) : [];
      const [, into] = pick(siblings, change.into) ?? [];
      if (parent?.node.kind !== 'object' || into === undefined || into.kind === 'leaf') return root;
      addTo(into, parent.node.members[index]?.[0] ?? '', node);
      return withNodes(place, root, []);
    }
  }
}

function changeMembers(node: Node, { name, by, isBlankOnly }: Extract<NameChange, { kind: 'member' }>): void {
  if (node.kind !== 'object') return;
  const isMeant = (value: Node) => isBlankOnly !== true || (value.kind === 'leaf' && /^(?:null|"")$/.test(value.raw));
  const members = node.members.flatMap(([each, value]): [string, Node][] => {
    if (each !== name || !isMeant(value)) return [[each, value]];
    return by === '' ? [] : [[each, { kind: 'leaf', raw: rawOf(by) }]];
  });
  node.members.splice(0, node.members.length, ...members);
}

function addTo(node: Node, name: string, value: Node): void {
  if (node.kind === 'object') node.members.push([name, value]);
  if (node.kind === 'list') node.items.push(value);
}

function wrapped(node: Node, as: 'list' | 'object' | 'text'): Node {
  if (as === 'list') return { kind: 'list', items: [node] };
  if (as === 'object') return { kind: 'object', members: [['0', node]] };
  return { kind: 'leaf', raw: JSON.stringify(writeTree(node)) };
}

function listAfter(items: readonly Node[], to: 'empty' | 'doubled' | 'reversed' | 'one'): Node[] {
  if (to === 'empty') return [];
  if (to === 'one') return items.slice(0, 1);
  return to === 'doubled' ? [...items, ...items] : items.toReversed();
}

function atNth(root: Node, nth: number, pattern: RegExp, after: (raw: string) => string): Node | undefined {
  const place = pick(
    placesIn(root, (node) => node.kind === 'leaf' && pattern.test(node.raw)),
    nth,
  );
  if (place?.node.kind !== 'leaf') return root;
  return withNodes(place, root, [{ kind: 'leaf', raw: after(place.node.raw) }]);
}

/** `+1` and `-1` are added, and a text stays a text. Anything else is written in its place. */
function numberAfter(raw: string, by: string): string {
  if (!/^[+-]1$/.test(by)) return by;
  const sum = String(Number(raw.replaceAll('"', '')) + Number(by));
  return raw.startsWith('"') ? JSON.stringify(sum) : sum;
}

/** What would be too long to print: `deep:`, `nested:`, `long:` or `rows:`, and a number. */
function rawOf(by: string): string {
  const [, what, count = '0'] = /^(deep|nested|long|rows):(\d+)$/.exec(by) ?? [];
  const times = Number(count);
  if (what === 'deep') return `${'['.repeat(times)}${']'.repeat(times)}`;
  if (what === 'nested') return `${'{"0":'.repeat(times)}{}${'}'.repeat(times)}`;
  if (what === 'long') return JSON.stringify('x'.repeat(times));
  return what === 'rows' ? `[${Array.from({ length: times }, () => '{"instanceNo":"7"}').join(',')}]` : by;
}

function pick<T>(items: readonly T[], nth: number): T | undefined {
  return items[nth % Math.max(1, items.length)];
}
