import { textsInBase64 } from './encoded-secret.ts';
import type { Mark } from './mark.ts';
import type { PeeledText } from './peeled-text.ts';
import { peel, unwrap } from './peeled-text.ts';
import { anyOf, spellingsOf } from './spelling.ts';

/** Bytes from which on base64 is worth looking for: fewer make so short a code that innocent text would hold it. */
const FEWEST_BASE64_BYTES = 6;

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The two characters of base64 that the URL-safe alphabet writes otherwise (RFC 4648, section 5). */
const URL_SAFE: Readonly<Record<string, string>> = { '+': '-', '/': '_' };

/** Elements of a form that a quick look compares. */
const HEAD_LENGTH = 4;

/** What may stand in one place, by its first character. */
type Element = ReadonlyMap<string, readonly string[]>;

/** One form of one secret. */
type Form = readonly Element[];

/** Forms, and what finds where any of them may begin. */
interface Search {
  readonly forms: readonly Form[];
  readonly head: RegExp;
}

/**
 * Finds the secrets wherever they stand in a text, as they are, in any spelling of their characters, and within base64, be
 * it in lines or of an encoded secret. Takes time in proportion to the text's length times that of the secrets,
 * whatever the text.
 */
export function createSecretFinder(values: readonly string[]): (text: string) => readonly Mark[] {
  const all = [...new Set(values)].filter((value) => value !== '');
  const plain = all.map((value) => searchFor([plainForm(value)]));
  const encoded = [...new Set(all.flatMap(textsInBase64))].flatMap(base64FormsOf);
  // All at once, for they are many, and none of their beginnings is often met.
  const inBase64 = encoded.length === 0 ? [] : [searchFor(encoded)];
  return (text) => {
    if (all.length === 0) return [];
    const unwrapped = unwrap(text);
    return [
      ...[...plain, ...inBase64].flatMap((search) => occurrencesOf(search, text)),
      ...(unwrapped === undefined ? [] : occurrencesWithin(inBase64, unwrapped)),
      ...peel(text).flatMap((peeled) => occurrencesWithin([...plain, ...inBase64], peeled)),
    ];
  };
}

function occurrencesWithin(searches: readonly Search[], { text, sourceOf }: PeeledText): readonly Mark[] {
  return searches.flatMap((search) => occurrencesOf(search, text)).map(sourceOf);
}

function plainForm(value: string): Form {
  return toForm(
    [...value].map((char) => (char === ' ' ? [...spellingsOf(' '), '+', '\u00a0', '&nbsp;'] : spellingsOf(char))),
  );
}

/** The forms that base64 gives a text, for the three places in which it can begin. */
function base64FormsOf(text: string): readonly Form[] {
  return base64CoresOf(text).map((core) => toForm(core.map((chars) => [...chars].flatMap(base64Spellings))));
}

function toForm(places: readonly (readonly string[])[]): Form {
  return places.map((texts) => Map.groupBy(texts, (text) => text.charAt(0)));
}

function searchFor(forms: readonly Form[]): Search {
  const heads = forms.map((form) =>
    form
      .slice(0, HEAD_LENGTH)
      .map((element) => anyOf([...element.values()].flat()))
      .join(''),
  );
  return { forms, head: new RegExp(heads.join('|'), 'g') };
}

function occurrencesOf({ forms, head }: Search, text: string): readonly Mark[] {
  const marks: Mark[] = [];
  head.lastIndex = 0;
  for (let found = head.exec(text); found !== null; found = head.exec(text)) {
    const start = found.index;
    const ends = forms.map((form) => endOf(form, text, start)).filter((end) => end !== undefined);
    if (ends.length > 0) marks.push({ start, end: Math.max(...ends) });
    head.lastIndex = Math.max(start + 1, ...ends);
  }
  return marks;
}

/**
 * Where the form that begins at `start` ends. A secret may itself hold what looks like an encoding (`&amp;`), so a place
 * can be read in two ways: all are followed side by side, which no text can make slow, as it could backtracking.
 */
function endOf(elements: readonly Element[], text: string, start: number): number | undefined {
  let ends = new Set([start]);
  for (const element of elements) {
    const next = new Set<number>();
    for (const end of ends) {
      for (const spelling of element.get(text.charAt(end)) ?? []) {
        if (text.startsWith(spelling, end)) next.add(end + spelling.length);
      }
    }
    if (next.size === 0) return undefined;
    ends = next;
  }
  return Math.max(...ends);
}

/**
 * What base64 makes of the value for each of the three places in which a group of three bytes can begin: one text per
 * place, each item the characters that may stand there. In the first and the last only some bits are the value's.
 */
export function base64CoresOf(value: string): readonly (readonly string[])[] {
  const bytes = Buffer.from(value);
  if (bytes.length < FEWEST_BASE64_BYTES) return [];
  return [0, 1, 2].map((offset) => {
    const [low, high] = [0x00, 0xff].map((fill) =>
      Buffer.concat([Buffer.alloc(offset, fill), bytes, Buffer.alloc(3, fill)]).toString('base64'),
    );
    const first = Math.floor((offset * 8) / 6);
    const end = Math.ceil(((offset + bytes.length) * 8) / 6);
    return Array.from({ length: end - first }, (_, index) => {
      const [a, b] = [low, high].map((code) => BASE64.indexOf(code?.charAt(first + index) ?? ''));
      return charsBetween(a ?? 0, b ?? 0);
    });
  });
}

/** The characters whose bits are those in which `low` and `high` agree. */
function charsBetween(low: number, high: number): string {
  return BASE64.split('')
    .filter((_, bits) => ((bits ^ low) & ~(low ^ high)) === 0)
    .join('');
}

/** Letters and digits are never encoded within base64; the other characters are, in URLs and in JSON. */
function base64Spellings(char: string): readonly string[] {
  const urlSafe = URL_SAFE[char];
  return urlSafe === undefined ? [char] : [...spellingsOf(char), ...spellingsOf(urlSafe)];
}
