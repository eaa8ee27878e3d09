/**
 * Characters of texts and their results that are remembered at once, twice: at most 4 MB, however
 * many texts are read.
 */
const MOST_CHARACTERS = 1_000_000;

/** What remembering a text takes besides its characters, counted in characters. */
const ENTRY = 50;

/** A longer text is not likely to come again. */
const LONGEST_TEXT = 10_000;

/**
 * The same function, which remembers what it made of the last texts. A report says the same of many
 * findings.
 */
export function remembering<Made extends string | boolean>(make: (text: string) => Made): (text: string) => Made {
  let recent = new Map<string, Made>();
  let older: ReadonlyMap<string, Made> = new Map();
  let characters = 0;
  return (text) => {
    if (text.length > LONGEST_TEXT) return make(text);
    const known = recent.get(text);
    if (known !== undefined) return known;
    const made = older.get(text) ?? make(text);
    const size = text.length + (typeof made === 'string' ? made.length : 0) + ENTRY;
    characters += size;
    if (characters > MOST_CHARACTERS) {
      older = recent;
      recent = new Map();
      characters = size;
    }
    recent.set(text, made);
    return made;
  };
}
