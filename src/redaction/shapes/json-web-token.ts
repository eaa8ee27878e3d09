import { anySpelling } from '../text/character-spellings.ts';
import { matchAt, type TextPart } from '../text/pattern-search.ts';
import type { Shape } from './credential-pattern.ts';

/**
 * The base64url of `{"` and what can follow it: the first part of a JOSE token (RFC 7519, RFC
 * 7516).
 */
const JWT_HEADER = /eyJ[\w-]*/g;
const DOT = anySpelling('.');
const JWT_REST = new RegExp(`(?:(?:${DOT}){1,2}[\\w-]+){1,4}`, 'y');
const SHORTEST_JWT_HEADER = 10;

const TRIGGER = /eyJ/;

/** JSON web tokens, signed or encrypted, anywhere in a text. */
export const jsonWebTokens: Shape = { trigger: TRIGGER, find: tokensIn };

function tokensIn(text: string): readonly TextPart[] {
  const tokens: TextPart[] = [];
  JWT_HEADER.lastIndex = 0;
  for (let header = JWT_HEADER.exec(text); header !== null; header = JWT_HEADER.exec(text)) {
    const rest = header[0].length < SHORTEST_JWT_HEADER ? undefined : matchAt(JWT_REST, text, JWT_HEADER.lastIndex);
    if (rest !== undefined) tokens.push({ start: header.index, end: JWT_HEADER.lastIndex + rest[0].length });
  }
  return tokens;
}
