/**
 * The most characters of texts and results in each of the two maps: at most 4 MB in all, no matter
 * how many texts are read.
 */
const MOST_CHARACTERS = 1_000_000;

/** The overhead of remembering a text, counted in characters. */
const ENTRY = 50;

/** A longer text is unlikely to come up again. */
const LONGEST_TEXT = 10_000;

/**
 * The same function, with its latest results remembered. A report says the same about many
 * findings.
 */
export function remembering(make: (text: string) => string): (text: string) => string {
  let recent = new Map<string, string>();
  let older: ReadonlyMap<string, string> = new Map();
  let characters = 0;
  return (text) => {
    if (text.length > LONGEST_TEXT) return make(text);
    const known = recent.get(text);
    if (known !== undefined) return known;
    const made = older.get(text) ?? make(text);
    const size = text.length + made.length + ENTRY;
    characters += size;
    if (characters > MOST_CHARACTERS) {
      older = recent;
      recent = new Map();
      characters = size;
    }
    const own = ownCopyOf(text);
    recent.set(own, made === text ? own : ownCopyOf(made));
    return made;
  };
}

/**
 * The same text in memory of its own. To V8, a part of a text is a view of the whole: to remember a
 * line of a page would be to keep the page.
 */
function ownCopyOf(text: string): string {
  return String(JSON.parse(JSON.stringify(text)));
}
