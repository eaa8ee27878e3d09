/**
 * What a pattern is made of, read from its source. Knows what the patterns of this chapter use, of
 * JavaScript without the flags `u` and `v`.
 */
export type PatternTree =
  /** Simple characters as they are. */
  | { readonly kind: 'text'; readonly text: string }
  /** One of these simple characters, or any other: then there may be none. */
  | { readonly kind: 'character'; readonly chars: ReadonlySet<string> }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly PatternTree[] }
  | { readonly kind: 'repeat'; readonly part: PatternTree; readonly least: number; readonly most: number };

/**
 * The characters that are told from one another: ASCII, and the blank that the service puts between
 * the method and the URL.
 */
const SIMPLE = [...Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code)), '\u00a0'];

/** Matches nothing but a place. What stands in it may be anything. */
const PLACE: PatternTree = { kind: 'sequence', parts: [] };

/** Groups, by how they begin: those that only look around, and those that hold a part. */
const LOOKING = /\(\?<?[=!]/y;
const HOLDING = /\((?:\?:|\?<\w+>)?/y;
const QUANTIFIER = /(?:([*+?])|\{(\d+)(,)?(\d*)\})\??/y;
/** Characters that stand for themselves, up to one that a quantifier may follow. */
const TEXT = /(?:[\w "'#%&,:;<=>@`~-]|\\[^\w\x80-\uffff])+(?![*+?{])/y;
/** A class, or what stands for one character or a place. */
const CLASS = /\[(?:\\.|[^\]\\])*\]/sy;
const ESCAPE = /\\(?:u[\da-f]{4}|x[\da-f]{2}|.)/isy;

/** References to groups, and what needs the flag `u`. */
const UNKNOWN = /^\\[1-9ckpP]/;

/**
 * Reads the source of a pattern. What must stand around a match is left out, so the tree matches
 * more than the pattern.
 * @throws Error for what no tree can tell
 */
export function readPattern(source: string): PatternTree {
  let at = 0;
  const tree = readChoice();
  if (at < source.length) throw new Error(`no pattern: ${source.slice(at)}`);
  return tree;

  function readChoice(): PatternTree {
    const parts = [readSequence()];
    while (source[at] === '|') {
      at += 1;
      parts.push(readSequence());
    }
    const [first = PLACE] = parts;
    return parts.length === 1 ? first : { kind: 'choice', parts };
  }

  function readSequence(): PatternTree {
    const parts: PatternTree[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(readRepeat());
    return { kind: 'sequence', parts };
  }

  function readRepeat(): PatternTree {
    const part = readPart();
    const found = take(QUANTIFIER);
    if (found === undefined) return part;
    const [, sign, count, comma, end] = found;
    const least = sign === undefined ? Number(count) : sign === '+' ? 1 : 0;
    const isEndless = sign === undefined ? comma !== undefined && end === '' : sign !== '?';
    const most = isEndless ? Number.POSITIVE_INFINITY : sign === '?' ? 1 : Number(end || count);
    return { kind: 'repeat', part, least, most };
  }

  function readPart(): PatternTree {
    const isAround = take(LOOKING) !== undefined;
    if (isAround || take(HOLDING) !== undefined) {
      const inner = readChoice();
      at += 1;
      return isAround ? PLACE : inner;
    }
    const text = take(TEXT);
    if (text !== undefined) return { kind: 'text', text: text[0].replace(/\\(.)/g, '$1') };
    const single = (take(CLASS) ?? take(ESCAPE))?.[0] ?? source.charAt(at++);
    if (UNKNOWN.test(single)) throw new Error(`unknown in a pattern: ${single}`);
    return /^(?:[$^]|\\[Bb])$/.test(single) ? PLACE : { kind: 'character', chars: charactersOf(single) };
  }

  function take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = at;
    const found = pattern.exec(source) ?? undefined;
    if (found !== undefined) at = pattern.lastIndex;
    return found;
  }
}

/** The pattern itself tells which characters a class or an escape stands for. */
function charactersOf(single: string): ReadonlySet<string> {
  if (single.length === 1 && single !== '.') return new Set(single < '\x80' ? [single] : []);
  const pattern = new RegExp(`^${single}$`);
  return new Set(SIMPLE.filter((char) => pattern.test(char)));
}
