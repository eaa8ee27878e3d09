/**
 * Characters of texts and their results that are remembered at once: at most 4 MB, however many
 * texts are read.
 */
const MOST_CHARACTERS = 2_000_000;

/** A longer text is unlikely to come up again. */
const LONGEST_TEXT = 10_000;

/** Texts at most. Each has one place, where the next text that comes twice takes its turn. */
const PLACES = 8_192;

/** Characters of the beginning of a text by which it gets its place, and of the rest. */
const MOST_READ = 32;

/**
 * The same function, with its latest results remembered. A report says the same about many
 * findings. A text is kept when it comes for the second time: most never do, and to keep them would
 * take longer than to redact many of them.
 */
export function remembering<Made extends string | boolean>(make: (text: string) => Made): (text: string) => Made {
  const texts = Array.from({ length: PLACES }, (): string | undefined => undefined);
  const results = Array.from({ length: PLACES }, (): Made | undefined => undefined);
  /** Of the text that came last to each place. */
  const hashes = new Int32Array(PLACES);
  let characters = 0;
  return (text) => {
    if (text.length > LONGEST_TEXT) return make(text);
    const hash = hashOf(text);
    const place = hash & (PLACES - 1);
    const earlier = results[place];
    if (earlier !== undefined && texts[place] === text) return earlier;
    if (hashes[place] !== hash) {
      hashes[place] = hash;
      return make(text);
    }
    const own = ownCopyOf(text);
    const made = make(own);
    characters += sizeOf(text, made) - sizeOf(texts[place], results[place]);
    if (characters > MOST_CHARACTERS) {
      texts.fill(undefined);
      results.fill(undefined);
      characters = sizeOf(text, made);
    }
    texts[place] = own;
    results[place] = made;
    return made;
  };
}

function sizeOf(text = '', made: string | boolean = ''): number {
  return text.length + (typeof made === 'string' ? made.length : 0);
}

/** Of the hash by Fowler, Noll and Vo, which spreads texts that differ little. */
const FNV_PRIME = 0x0100_0193;

/** By the beginning of a text and some of the rest. A map would read it as a whole. */
function hashOf(text: string): number {
  const beginning = Math.min(text.length, MOST_READ);
  const step = Math.ceil((text.length - beginning) / MOST_READ);
  let hash = text.length;
  for (let at = 0; at < beginning; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  for (let at = text.length - 1; at >= beginning; at -= step) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash ^ (hash >>> 15);
}

/**
 * The same text in memory of its own. To V8, a part of a text is a view of the whole: to remember a
 * line of a page would be to keep the page.
 */
function ownCopyOf(text: string): string {
  return String(JSON.parse(JSON.stringify(text)));
}
