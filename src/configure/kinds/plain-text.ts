import { unprintable } from '../../escape/unprintable.ts';
import { say } from '../../texts/message.ts';
import { accept, type Kind, refuse } from './kind.ts';

/** What an HTTP header can carry: visible ASCII characters. */
const VISIBLE = /^[\x21-\x7e]+$/;

/**
 * The fewest characters of a key. NAVER Cloud's access keys have 20 or more, its secret keys 40.
 */
const SHORTEST_KEY = 16;

/** A key. What is shorter than any is refused before anything is sent. */
export const key: Kind<string> = {
  allowed: say('allowedKey', { least: SHORTEST_KEY }),
  parse: (given) => (VISIBLE.test(given) && given.length >= SHORTEST_KEY ? accept(given) : refuse()),
};

/** Texts too short to tell from others, and plain words: our own sentences are made of them. */
const COMMON = /^(?:.{0,5}|[a-z]{0,15}|[가-힣 ]{0,15})$/is;

/**
 * Whether a text given as a key or a token can be a secret: such a key, or a password that someone
 * mistook for one. To hide anything else would only make holes in our own sentences.
 */
export function mayBeSecret(given: string): boolean {
  return !COMMON.test(given);
}

/** The default of action.yml, in case nobody evaluates it. */
export const NO_TOKEN_EVALUATED = `\${{ github.token }}`;

/** A token of GitHub's, or '' if there is none. */
export const githubToken: Kind<string> = {
  allowed: say('allowedToken'),
  parse: (given) => {
    if (given === NO_TOKEN_EVALUATED || given === '') return accept('');
    return VISIBLE.test(given) ? accept(given) : refuse();
  },
};

const ENDING_A_LINE = unprintable(String.raw`\p{Cc}\p{Zl}\p{Zp}`);

/** One line of text, or none. */
export function shortLine(most: number): Kind<string> {
  return {
    allowed: say('allowedMemo', { most }),
    parse: (given) => (Array.from(given).length <= most && !ENDING_A_LINE.isIn(given) ? accept(given) : refuse()),
  };
}
