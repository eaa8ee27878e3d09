import { logLine } from '../../escape/plain.ts';
import { base64CoresOf } from './base64-form.ts';
import type { Secret } from './secret.ts';
import { isUnmistakable } from './secret.ts';

/** Characters from which on a mask is worth having: a shorter one would blot out what only happens to look alike. */
const SHORTEST_MASK = 6;

const HTML_QUOTES = ['&#39;', '&#039;', '&#x27;', '&apos;'] as const;
const HTML_NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * What to register with the runner, which then masks it in the log: every line of every secret, as
 * it is, as our own log spells it, and URL-, JSON-, HTML- and base64-encoded. A key is masked
 * however short; nothing else under 6 characters is.
 */
export function masksOf(secrets: readonly Secret[]): readonly string[] {
  const lines = secrets.filter(isUnmistakable).flatMap(({ value, source }) =>
    value
      .split(/[\r\n]+/)
      .filter((line) => line.trim() !== '')
      .map((line) => ({ line, isKey: source.kind === 'key' })),
  );
  const masks = lines.flatMap(({ line, isKey }) => [
    ...(isKey ? [line] : []),
    ...[line, ...encodingsOf(line)].filter((mask) => mask.length >= SHORTEST_MASK),
  ]);
  return [...new Set(masks)];
}

function encodingsOf(line: string): readonly string[] {
  // A lone surrogate has no URL encoding.
  const url = encodeURIComponent(line.toWellFormed());
  const form = new URLSearchParams([['', line]]).toString().slice(1);
  const json = JSON.stringify(line).slice(1, -1);
  const html = line.replace(/[&<>"]/g, (char) => HTML_NAMES[char] ?? char);
  const apostrophes = HTML_QUOTES.map((quote) => html.replaceAll("'", quote));
  const urls = [url, form].flatMap((encoded) => [encoded, encoded.replace(/%../g, (code) => code.toLowerCase())]);
  return [logLine(line), ...urls, json, json.replaceAll('/', '\\/'), html, ...apostrophes, ...base64Of(line)];
}

/** Base64 of the line wherever it begins in what is encoded, in both alphabets, less what depends on its neighbours. */
function base64Of(line: string): readonly string[] {
  return base64CoresOf(line)
    .map((core) => core.filter((chars) => chars.length === 1).join(''))
    .flatMap((core) => [core, core.replaceAll('+', '-').replaceAll('/', '_')]);
}
