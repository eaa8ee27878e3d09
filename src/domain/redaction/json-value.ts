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
    const names = redactNames(Object.keys(from), text);
    const pairName = nameOfPair(from);
    for (const [index, [name, member]] of Object.entries(from).entries()) {
      const written = names[index] ?? '';
      // Asked of the name as it is written too, or what is redacted again could change once more.
      const ofName = under(name) ?? under(written);
      const ofPair = name === 'value' && pairName !== undefined ? under(pairName) : undefined;
      // Defined, not assigned: `__proto__` is a name like any other.
      Object.defineProperty(to, written, {
        value: copyOf(member, ofName ?? ofPair ?? redactLeaf),
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

/**
 * The names of one object redacted, in their order. Those that become alike are told apart by a number: `[redacted]`,
 * `[redacted] (2)`. A name that holds no secret stays as it is.
 */
export function redactNames(names: readonly string[], text: (name: string) => string): readonly string[] {
  const redacted = names.map(text);
  const taken = new Set(names.filter((name, index) => redacted[index] === name));
  const last = new Map<string, number>();
  return redacted.map((wanted, index) => {
    if (wanted === names[index]) return wanted;
    let name = wanted;
    for (let number = last.get(wanted) ?? 1; taken.has(name); name = `${wanted} (${number})`) {
      number += 1;
      last.set(wanted, number);
    }
    taken.add(name);
    return name;
  });
}
