import { NAMES_OF_NAMES, NAMES_OF_VALUES } from './syntax/name-value-record.ts';

/** What becomes of a leaf: a text, a number, a boolean or null. */
export type LeafRedaction = (leaf: unknown) => unknown;

export interface JsonRedaction {
  /** A text without its credentials. */
  readonly text: (text: string) => string;
  /**
   * What becomes of the leaves under a name, at any depth; undefined if the name doesn't matter to
   * them.
   */
  readonly under: (name: string) => LeafRedaction | undefined;
}

const NAMING = new RegExp(`^(?:${NAMES_OF_NAMES})$`, 'i');
const HOLDING = new RegExp(`^(?:${NAMES_OF_VALUES})$`, 'i');

/** A list or object that is still to be copied. */
interface CopyTask {
  readonly from: object;
  readonly to: unknown[] | object;
  readonly redactLeaf: LeafRedaction | undefined;
  /** Whether it is an item of a list. */
  readonly isItem: boolean;
}

/**
 * A copy of a JSON value with every text in it redacted, including names. It does not recurse,
 * since a report can be deeper than the stack. The value must be a tree, as any parsed JSON is.
 */
export function redactJson(root: unknown, { text, under }: JsonRedaction): unknown {
  const tasks: CopyTask[] = [];
  const copy = copyOf(root, undefined, false);
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) fill(task);
  return copy;

  function fill({ from, to, redactLeaf, isItem }: CopyTask): void {
    if (Array.isArray(to)) {
      const items: readonly unknown[] = Object.values(from);
      const ofPair = isItem && items.length === 2 && typeof items[0] === 'string' ? under(items[0]) : undefined;
      for (const [index, item] of items.entries()) {
        to.push(copyOf(item, (index === 1 ? ofPair : undefined) ?? redactLeaf, true));
      }
      return;
    }
    const names = redactNames(Object.keys(from), text);
    const ofRecord = redactionOfRecord(from);
    for (const [index, [name, member]] of Object.entries(from).entries()) {
      const written = names[index] ?? '';
      // The redacted name is asked as well. Otherwise, redacting the copy again could change it.
      const ofName = under(name) ?? under(written);
      const ofValue = HOLDING.test(name) ? ofRecord : undefined;
      // Defined, not assigned, because `__proto__` is a name like any other.
      Object.defineProperty(to, written, {
        value: copyOf(member, ofName ?? ofValue ?? redactLeaf, false),
        configurable: true,
        enumerable: true,
        writable: true,
      });
    }
  }

  /** What becomes of the value in `{"name": "…", "value": "…"}`, another way to write a member. */
  function redactionOfRecord(object: object): LeafRedaction | undefined {
    for (const [name, called] of Object.entries(object)) {
      const redaction = NAMING.test(name) && typeof called === 'string' ? under(called) : undefined;
      if (redaction !== undefined) return redaction;
    }
    return undefined;
  }

  function copyOf(value: unknown, redactLeaf: LeafRedaction | undefined, isItem: boolean): unknown {
    if (typeof value === 'object' && value !== null) {
      const to = Array.isArray(value) ? [] : {};
      tasks.push({ from: value, to, redactLeaf, isItem });
      return to;
    }
    const leaf = redactLeaf === undefined ? value : redactLeaf(value);
    if (typeof leaf === 'string') return text(leaf);
    if (typeof leaf !== 'number') return leaf;
    const redacted = text(String(leaf));
    return redacted === String(leaf) ? leaf : redacted;
  }
}

/**
 * The redacted names of one object, in their order. A number distinguishes those that become alike:
 * `[redacted]`, `[redacted] (2)`. A name without a secret stays as it is; if all do, the same list
 * is returned.
 */
export function redactNames(names: readonly string[], text: (name: string) => string): readonly string[] {
  if (names.every((name) => text(name) === name)) return names;
  const redacted = names.map((name) => text(name));
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
