/**
 * JSON as a tree that can also say what `JSON.stringify` can't: a member twice, a category named
 * `__proto__`, a number spelled in an odd way.
 */
export type Tree = Branch | List | Raw;
/** An object: its members in order, a name may come twice. */
export interface Branch {
  type: 'object';
  members: [string, Tree][];
}
interface List {
  type: 'list';
  items: Tree[];
}
/** Text that is put in as it stands. */
interface Raw {
  type: 'raw';
  text: string;
}

export const raw = (text: string): Tree => ({ type: 'raw', text });
export const value = (plain: string | number | boolean | null): Tree => raw(JSON.stringify(plain));
export const list = (items: readonly Tree[]): Tree => ({ type: 'list', items: [...items] });
export const branch = (members: readonly (readonly [string, Tree])[]): Branch => ({
  type: 'object',
  members: members.map(([name, tree]) => [name, tree]),
});

export function print(tree: Tree): string {
  switch (tree.type) {
    case 'raw':
      return tree.text;
    case 'list':
      return `[${tree.items.map(print).join(',')}]`;
    case 'object':
      return `{${tree.members.map(([name, member]) => `${JSON.stringify(name)}:${print(member)}`).join(',')}}`;
  }
}

/** The member of that name, where it is an object. */
export function branchAt(tree: Tree | undefined, ...path: readonly string[]): Branch | undefined {
  let here = tree;
  for (const name of path) {
    if (here?.type !== 'object') return undefined;
    here = here.members.find(([key]) => key === name)?.[1];
  }
  return here?.type === 'object' ? here : undefined;
}

/** Puts another value in the place of a member, if it is there. */
export function replace(parent: Branch, name: string, change: (old: Tree) => Tree): void {
  for (const member of parent.members) if (member[0] === name) member[1] = change(member[1]);
}

export const remove = (parent: Branch, name: string): void => {
  parent.members = parent.members.filter(([key]) => key !== name);
};
