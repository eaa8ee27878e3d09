import { anySpelling } from '../text/character-spellings.ts';
import { matchAt, type TextPart } from '../text/pattern-search.ts';
import { BR } from '../text/separators.ts';
import type { Shape } from './credential-pattern.ts';

const BLANK = `(?:${anySpelling(' ')}|\\+|&nbsp;)`;
const LABEL = `(?:[A-Z\\d]{1,20}${BLANK}){0,4}PRIVATE${BLANK}KEY(?:${BLANK}BLOCK)?`;

/** RFC 7468, section 2: the line before a key, up to its dashes. */
const BEGIN = new RegExp(`-{4,5}${BLANK}?BEGIN${BLANK}${LABEL}-{4,5}`, 'g');

const TRIGGER = /PRIVATE/;

const END = new RegExp(`-{4,5}${BLANK}?END${BLANK}`, 'g');

/**
 * What a key consists of: base64, header lines, and line breaks in any spelling. A truncated key
 * has no END.
 */
const BODY = new RegExp(
  `(?:[\\w+/=:,.\\s\\\\-]|%[\\dA-Fa-f]{2}|&(?:#\\w{1,6}|nbsp|NewLine|sol|plus|equals);|${BR}){1,65536}`,
  'y',
);

const BLANKS_AT_START = /^(?:\s|\\[rn])+/;
const BLANKS_AT_END = /(?:\s|\\[rn])+$/;

const LABELS = ['', 'RSA ', 'EC ', 'DSA ', 'OPENSSH ', 'ENCRYPTED '];

/**
 * How PEM keys in base64 begin, as Kubernetes keeps them: only the characters that don't depend on
 * what follows.
 */
export const PEM_BEGINNINGS_IN_BASE64: readonly string[] = LABELS.map((label) =>
  Buffer.from(`-----BEGIN ${label}PRIVATE KEY-----`).toString('base64').slice(0, -4),
);

/** The text between the lines that begin and end a private key. */
export const pemKeys: Shape = { trigger: TRIGGER, find: pemKeysIn };

function pemKeysIn(text: string): readonly TextPart[] {
  const keys: TextPart[] = [];
  BEGIN.lastIndex = 0;
  for (let begin = BEGIN.exec(text); begin !== null; begin = BEGIN.exec(text)) {
    const start = BEGIN.lastIndex;
    const body = matchAt(BODY, text, start)?.[0] ?? '';
    END.lastIndex = 0;
    const key = body.slice(0, END.exec(body)?.index);
    const leading = BLANKS_AT_START.exec(key)?.[0].length ?? 0;
    const trailing = BLANKS_AT_END.exec(key)?.[0].length ?? 0;
    if (leading + trailing < key.length) keys.push({ start: start + leading, end: start + key.length - trailing });
    BEGIN.lastIndex = start + key.length;
  }
  return keys;
}
