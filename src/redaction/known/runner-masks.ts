import { logLine } from '../../escape/log.ts';
import type { Secret } from './given-secrets.ts';
import { isUnmistakable } from './given-secrets.ts';
import {
  encodeForm,
  encodeHtml,
  encodeJson,
  encodeJsonAndSlashes,
  encodeUrl,
  toLowerCodes,
} from './secret-encodings.ts';
import { base64CoresOf } from './secret-in-base64.ts';

/** The fewest characters of a useful mask: a shorter one would blot out innocent text. */
const SHORTEST_MASK = 6;

const HTML_APOSTROPHES = ['&#39;', '&#039;', '&#x27;', '&apos;'] as const;

/**
 * What to register with the runner, which then masks it in the log: every line of every secret, as
 * it is, as our own log spells it, and URL-, JSON-, HTML- and base64-encoded. A key of any length
 * is masked; anything else needs at least 6 characters.
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
  const html = encodeHtml(line);
  return [
    logLine(line),
    ...[encodeUrl(line), encodeForm(line)].flatMap((encoded) => [encoded, toLowerCodes(encoded)]),
    encodeJson(line),
    encodeJsonAndSlashes(line),
    html,
    ...HTML_APOSTROPHES.map((apostrophe) => html.replaceAll("'", apostrophe)),
    ...base64Of(line),
  ];
}

/**
 * The line in base64 for each offset at which it may begin, in both alphabets, without the
 * characters that depend on its neighbours.
 */
function base64Of(line: string): readonly string[] {
  return base64CoresOf(line)
    .map((core) => core.filter((chars) => chars.length === 1).join(''))
    .flatMap((core) => [core, core.replaceAll('+', '-').replaceAll('/', '_')]);
}
