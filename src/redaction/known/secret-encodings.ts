/** What a secret becomes before base64 is made of it. */

type Encode = (text: string) => string;

const HTML_NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// A lone surrogate has no URL encoding.
const encodeUrl: Encode = (text) => encodeURIComponent(text.toWellFormed());
const encodeForm: Encode = (text) => new URLSearchParams([['', text]]).toString().slice(1);
const encodeJson: Encode = (text) => JSON.stringify(text).slice(1, -1);
const encodeHtml: Encode = (text) => text.replace(/[&<>"]/g, (char) => HTML_NAMES[char] ?? char);
const encodeBase64: Encode = (text) => Buffer.from(text).toString('base64');
const toLowerCodes: Encode = (text) => text.replace(/%../g, (code) => code.toLowerCase());

const ENCODINGS: readonly Encode[] = [
  encodeUrl,
  encodeForm,
  (text) => toLowerCodes(encodeUrl(text)),
  encodeJson,
  (text) => encodeJson(text).replaceAll('/', '\\/'),
  encodeHtml,
  encodeBase64,
];

/** The second encodings are those that are met: of a URL within a URL, and of base64. */
const SECOND_ENCODINGS: readonly Encode[] = [encodeUrl, encodeBase64];

/** The texts that base64 may have been made of, for a secret to be in it: the secret itself, encoded once or twice. */
export function textsInBase64(secret: string): readonly string[] {
  const once = ENCODINGS.map((encode) => encode(secret));
  const twice = once
    .filter((text) => text !== secret)
    .flatMap((text) => SECOND_ENCODINGS.map((encode) => encode(text)));
  return [...new Set([secret, ...once, ...twice])];
}
