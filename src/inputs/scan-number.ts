import { say } from '../texts/message.ts';
import { accept, type Kind, linesOf, refuse } from './kind.ts';
import { spell } from './words.ts';

/** The service writes numbers; it is an identifier all the same, and what else it may hold one day is not known. */
const NUMBER = /^[A-Za-z0-9_-]{1,64}$/;

/** The number of a scan; `undefined` where blank. */
export const optionalScanNumber: Kind<string | undefined> = {
  allowed: say('allowedScanNumber'),
  parse: (given) => {
    const lines = linesOf(given);
    if (lines.length > 1) return refuse(say('inputLines', { count: lines.length }));
    if (given === '') return accept(undefined);
    return NUMBER.test(given) ? accept(given) : refuse();
  },
};

/** Whether, and which, earlier scan to diagnose again. Only a number of digits: anything else is a misspelt word. */
export const rescanChoice: Kind<'never' | 'auto' | { readonly number: string }> = {
  allowed: say('allowedRescan'),
  parse: (given) => {
    const word = spell(given, ['never', 'auto']);
    if (word !== undefined) return accept(word);
    return /^\d{1,64}$/.test(given) ? accept({ number: given }) : refuse();
  },
};
