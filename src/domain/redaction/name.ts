/**
 * Names before the marks that part them from values: what of the text there is the name, however it is spelled.
 */

/** `\u0077` of JSON and `\x77` of JavaScript, for a character that a name may hold; any other stands before the name. */
const ESCAPED = '\\\\{1,7}(?:u00|x)(?:24|2[de]|3\\d|[46][1-9a-f]|5[\\dabdf]|7[\\da])';

/** The first of two words that only together are a name: `api key`. Any other name of several words tells by its last. */
const FIRST_WORD = '(?<![a-z])(?:api|access|private|auth)[ \\t+](?=key)';

/** The source of a pattern, without regard to case, for a name and the encoded text directly before it. */
export const WRITTEN_NAME = `(?:${FIRST_WORD})?(?:${ESCAPED}|[\\w.$\\-[\\]%]){1,80}`;

/** Characters within which a name is looked for. */
const LONGEST = 256;

const LAST_NAME = new RegExp(`(?:${FIRST_WORD})?[\\w.$\\-[\\]]*\\s*$`, 'i');

/** The name that a text ends with, decoded: of `%26token`, `\u0022token` and `user token` alike, `token`. */
export function lastName(written: string): string {
  const decoded = written
    .slice(-LONGEST)
    .replace(/^u00[\da-f]{2}/i, '')
    .replace(/(?:\\+(?:u00|x)|%(?:25)*)([\da-f]{2})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  return (LAST_NAME.exec(decoded)?.[0] ?? '').trim();
}
