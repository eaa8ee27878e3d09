/** Encodings of a whole secret, for places where its characters can't be read one by one. */

type Encode = (text: string) => string;

const HTML_NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// A lone surrogate has no URL encoding.
export const encodeUrl: Encode = (text) => encodeURIComponent(text.toWellFormed());
export const encodeForm: Encode = (text) => new URLSearchParams([['', text]]).toString().slice(1);
export const encodeJson: Encode = (text) => JSON.stringify(text).slice(1, -1);
export const encodeJsonAndSlashes: Encode = (text) => encodeJson(text).replaceAll('/', '\\/');
export const encodeHtml: Encode = (text) => text.replace(/[&<>"]/g, (char) => HTML_NAMES[char] ?? char);
const encodeBase64: Encode = (text) => Buffer.from(text).toString('base64');

/** The other way to write a URL-encoded character: `%2f`, not `%2F`. */
export const toLowerCodes: Encode = (text) => text.replace(/%../g, (code) => code.toLowerCase());

const ENCODINGS: readonly Encode[] = [
  encodeUrl,
  encodeForm,
  (text) => toLowerCodes(encodeUrl(text)),
  encodeJson,
  encodeJsonAndSlashes,
  encodeHtml,
  encodeBase64,
];

/** The second encodings that occur: of a URL within a URL, and of base64. */
const SECOND_ENCODINGS: readonly Encode[] = [encodeUrl, encodeBase64];

/**
 * The texts whose base64 gives a secret away: the secret itself, and the secret encoded once or
 * twice.
 */
export function textsInBase64(secret: string): readonly string[] {
  const once = ENCODINGS.map((encode) => encode(secret));
  const twice = once
    .filter((text) => text !== secret)
    .flatMap((text) => SECOND_ENCODINGS.map((encode) => encode(text)));
  return [...new Set([secret, ...once, ...twice])];
}
