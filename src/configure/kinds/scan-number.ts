import { say } from '../../texts/message.ts';
import { accept, type Kind, linesOf, quote, refuse } from './kind.ts';
import { spell } from './words.ts';

/** Only digits. Anything else is a misspelled word, or the wrong output of another step. */
const NUMBER = /^\d{1,64}$/;

/** The numbers of scans, one per line. */
export const scanNumbers: Kind<readonly string[]> = {
  allowed: say('allowedScanNumbers'),
  parse: (given) => {
    const lines = linesOf(given);
    const misspelt = lines.filter((line) => !NUMBER.test(line));
    const wrong = misspelt.map((line) => say('inputGiven', { given: quote(line) }));
    return wrong.length > 0 ? refuse(...wrong) : accept(lines);
  },
};

/** Which earlier scan to diagnose again, if any. */
export const rescanChoice: Kind<'never' | 'auto' | { readonly number: string }> = {
  allowed: say('allowedRescan'),
  parse: (given) => {
    const word = spell(given, ['never', 'auto']);
    if (word !== undefined) return accept(word);
    return NUMBER.test(given) ? accept({ number: given }) : refuse();
  },
};
