import { branded, type SafeObject } from './safe-text.ts';

/**
 * A JSON file, piece by piece. Raw text could end its own string and continue as data. Here, texts
 * use JSON's own escapes, and mean the same to every reader.
 */
export type JsonFile = SafeObject<'JSON file', Iterable<string>>;

/** Characters of a piece at least. Each is garbage before V8 would copy it. */
const LEAST_CHARACTERS = 50_000;

/** A report's findings are so deep in it, and are written so many at a time. */
const DEPTH_OF_FINDINGS = 2;
const FINDINGS_AT_A_TIME = 20;

/**
 * Any document as indented JSON that ends in a line feed. Made as it is written, since all of a
 * large report in one text would take as much memory as the report, several times over.
 */
export function jsonFile(document: unknown): JsonFile {
  return branded(inPieces(partsOf(document, 0)));
}

/** A file of these parts and a line feed, in pieces that are worth writing. */
export function* inPieces(parts: Iterable<string>): Generator<string> {
  let piece = '';
  for (const part of parts) {
    piece += part;
    if (piece.length < LEAST_CHARACTERS) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}\n`;
}

function* partsOf(value: unknown, depth: number): Generator<string> {
  const isList = Array.isArray(value);
  const isWhole = typeof value !== 'object' || value === null || (isList && depth < DEPTH_OF_FINDINGS);
  const members: readonly [string, unknown][] = isWhole ? [] : Object.entries(value);
  if (members.length === 0) {
    yield textAt(depth, value);
    return;
  }
  const blanks = '  '.repeat(depth);
  let before = isList ? '[\n' : '{\n';
  if (depth < DEPTH_OF_FINDINGS) {
    for (const [name, member] of members) {
      yield `${before}${blanks}  ${JSON.stringify(name)}: `;
      yield* partsOf(member, depth + 1);
      before = ',\n';
    }
  } else {
    for (let at = 0; at < members.length; at += FINDINGS_AT_A_TIME) {
      const some = members.slice(at, at + FINDINGS_AT_A_TIME);
      const text = textAt(depth, isList ? some.map(([, item]) => item) : Object.fromEntries(some));
      // Without its brackets.
      yield before + text.slice(2, -2 - blanks.length);
      before = ',\n';
    }
  }
  yield `\n${blanks}${isList ? ']' : '}'}`;
}

/** A value as it is written at a depth: as the only item of lists within lists, without these. */
function textAt(depth: number, value: unknown): string {
  let list = value;
  for (let level = 0; level < depth; level += 1) list = [list];
  const text = JSON.stringify(list, null, 2);
  // Each list has a bracket and a line feed on both sides, and the indentation of what is in it.
  const before = depth * 2 + depth * (depth + 1);
  return depth === 0 ? text : text.slice(before, text.length - depth * 2 - depth * (depth - 1));
}
