import { say } from '../../texts/message.ts';
import { accept, type Kind, linesOf, refuse } from './kind.ts';
import { spell } from './words.ts';

/** Only digits. Anything else is a misspelled word, or the wrong output of another step. */
const NUMBER = /^\d{1,64}$/;

/** The number of a scan; `undefined` if blank. */
export const optionalScanNumber: Kind<string | undefined> = {
  allowed: say('allowedScanNumber'),
  parse: (given) => {
    const lines = linesOf(given);
    if (lines.length > 1) return refuse(say('inputLines', { count: lines.length }));
    if (given === '') return accept(undefined);
    return NUMBER.test(given) ? accept(given) : refuse();
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
