import { anySpelling } from '../text/character-spellings.ts';
import type { Span } from '../text/replaced-parts.ts';

const BLANK = `(?:${anySpelling(' ')}|\\+|&nbsp;)`;
const LABEL = `(?:[A-Z\\d]{1,20}${BLANK}){0,4}PRIVATE${BLANK}KEY(?:${BLANK}BLOCK)?`;

/** RFC 7468, section 2: the line before a key, up to its dashes. */
const BEGIN = new RegExp(`-{4,5}${BLANK}?BEGIN${BLANK}${LABEL}-{4,5}`, 'g');

const END = new RegExp(`-{4,5}${BLANK}?END${BLANK}`, 'g');

/** What a key is made of: base64, header lines, breaks however they are spelled. Of one that was cut off, all that is so. */
const BODY =
  /(?:[\w+/=:,.\s\\-]|%[\dA-Fa-f]{2}|&(?:#\w{1,6}|nbsp|NewLine|sol|plus|equals);|(?:<|&lt;)br[ \t]{0,8}\/?(?:>|&gt;)){1,65536}/y;

/** What stands between the lines that begin and end a private key. */
export function pemKeys(text: string): readonly Span[] {
  const spans: Span[] = [];
  BEGIN.lastIndex = 0;
  for (let begin = BEGIN.exec(text); begin !== null; begin = BEGIN.exec(text)) {
    const start = BEGIN.lastIndex;
    BODY.lastIndex = start;
    const body = BODY.exec(text)?.[0] ?? '';
    END.lastIndex = 0;
    const end = start + (END.exec(body)?.index ?? body.length);
    const [leading = '', trailing = ''] = [/^(?:\s|\\[rn])+/, /(?:\s|\\[rn])+$/].map(
      (blanks) => blanks.exec(text.slice(start, end))?.[0],
    );
    if (leading.length + trailing.length < end - start)
      spans.push({ start: start + leading.length, end: end - trailing.length });
    BEGIN.lastIndex = Math.max(start, end);
  }
  return spans;
}
