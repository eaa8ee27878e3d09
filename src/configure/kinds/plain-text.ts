import { unprintable } from '../../escape/unprintable.ts';
import { say } from '../../texts/message.ts';
import { accept, type Kind, refuse } from './kind.ts';

/** What an HTTP header can carry: visible ASCII characters. */
const VISIBLE = /^[\x21-\x7e]+$/;

/** A key. */
export const key: Kind<string> = {
  allowed: say('allowedKey'),
  parse: (given) => (VISIBLE.test(given) ? accept(given) : refuse()),
};

/** The default of action.yml, in case nobody evaluates it. */
export const NO_TOKEN_EVALUATED = `\${{ github.token }}`;

/** A token of GitHub's, or '' if there is none. */
export const githubToken: Kind<string> = {
  allowed: say('allowedToken'),
  parse: (given) => (given === NO_TOKEN_EVALUATED || given === '' ? accept('') : key.parse(given)),
};

const ENDING_A_LINE = unprintable(String.raw`\p{Cc}\p{Zl}\p{Zp}`);

/** One line of text, or none. */
export function shortLine(most: number): Kind<string> {
  return {
    allowed: say('allowedMemo', { most }),
    parse: (given) => (Array.from(given).length <= most && !ENDING_A_LINE.isIn(given) ? accept(given) : refuse()),
  };
}
