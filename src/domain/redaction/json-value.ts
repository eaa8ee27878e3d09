/** What becomes of a text, a number, a boolean or null. */
export type LeafRedaction = (leaf: unknown) => unknown;

export interface JsonRedaction {
  /** A text without its credentials. */
  readonly text: (text: string) => string;
  /** What becomes of the leaves under a name, at any depth; undefined where the name says nothing about them. */
  readonly under: (name: string) => LeafRedaction | undefined;
}

/** A list or object that still has to be copied. */
interface Task {
  readonly from: object;
  readonly to: unknown[] | object;
  readonly redactLeaf: LeafRedaction | undefined;
}

/**
 * A copy of a value of JSON with every text in it redacted, names too. Works without recursion: reports are as deep as
 * whoever made them wants, and the stack is not. The value must be a tree, as all that JSON can express is.
 */
export function redactJson(root: unknown, { text, under }: JsonRedaction): unknown {
  const tasks: Task[] = [];
  const copy = copyOf(root, undefined);
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) fill(task);
  return copy;

  function fill({ from, to, redactLeaf }: Task): void {
    if (Array.isArray(to)) {
      for (const item of Object.values(from)) to.push(copyOf(item, redactLeaf));
      return;
    }
    const rename = createRenamer(text);
    const pairName = nameOfPair(from);
    for (const [name, member] of Object.entries(from)) {
      const ofPair = name === 'value' && pairName !== undefined ? under(pairName) : undefined;
      // Defined, not assigned: `__proto__` is a name like any other.
      Object.defineProperty(to, rename(name), {
        value: copyOf(member, under(name) ?? ofPair ?? redactLeaf),
        configurable: true,
        enumerable: true,
        writable: true,
      });
    }
  }

  function copyOf(value: unknown, redactLeaf: LeafRedaction | undefined): unknown {
    if (typeof value === 'object' && value !== null) {
      const to = Array.isArray(value) ? [] : {};
      tasks.push({ from: value, to, redactLeaf });
      return to;
    }
    const leaf = redactLeaf === undefined ? value : redactLeaf(value);
    if (typeof leaf === 'string') return text(leaf);
    if (typeof leaf !== 'number') return leaf;
    const redacted = text(String(leaf));
    return redacted === String(leaf) ? leaf : redacted;
  }
}

/** The name in `{"name": "…", "value": "…"}`, which is how some write a member. */
function nameOfPair(object: object): string | undefined {
  const name = 'name' in object ? object.name : 'key' in object ? object.key : undefined;
  return typeof name === 'string' ? name : undefined;
}

/** Redacts the names of one object, and tells those apart that become alike: `[redacted]`, `[redacted] (2)`. */
function createRenamer(text: (name: string) => string): (name: string) => string {
  const taken = new Map<string, number>();
  return (name) => {
    const redacted = text(name);
    let number = taken.get(redacted) ?? 0;
    let distinct = redacted;
    do {
      number += 1;
      distinct = number === 1 ? redacted : `${redacted} (${number})`;
    } while (number > 1 && taken.has(distinct));
    taken.set(redacted, number);
    if (distinct !== redacted) taken.set(distinct, 1);
    return distinct;
  };
}
