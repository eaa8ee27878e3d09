/**
 * What separates a name from its value, and one value from the next: sources of patterns without
 * capturing groups.
 */
import { anySpelling } from './character-spellings.ts';

export const COLON = anySpelling(':');
export const SEMICOLON = anySpelling(';');
export const COMMA = anySpelling(',');
export const EQUALS = `${anySpelling('=')}(?!=)`;
export const LESS = anySpelling('<');
export const GREATER = anySpelling('>');

/** Blanks within a line. Their number is limited, so a text of blanks can't slow a pattern down. */
export const BLANKS = '[ \\t]{0,8}';

/** A line break of HTML, and of HTML within HTML. */
export const BR = '(?:<|&lt;)br[ \\t]{0,8}/?(?:>|&gt;)';

/** A blank or line break as written in plain text, a URL, HTML or a JSON string. */
export const SPACE = `(?:\\s|%(?:25)?(?:20|0[aAdD])|\\+|&nbsp;|${BR}|\\\\{1,7}[nrt])`;

/**
 * What may separate a name from its value: a line break, and as many blanks as deeply nested JSON
 * is indented by.
 */
export const GAP = `${SPACE}{0,256}`;

/** An `=` between a parameter or an attribute and its value. */
export const SPACED_EQUALS = `${SPACE}{0,8}${EQUALS}${SPACE}{0,8}`;
