import { type FilePath, filePath } from '../../escape/file-name.ts';
import { say } from '../../texts/message.ts';
import { accept, type Kind, refuse } from './kind.ts';
import { spell } from './words.ts';

/** What the input says about the baseline. The file at a path is not read yet. */
export type BaselineChoice =
  | { readonly kind: 'none' }
  | { readonly kind: 'previous' }
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'path'; readonly path: FilePath };

/**
 * `previous`, the number of a scan, or the path of a saved report. Only digits make a number: a
 * report's name has an extension.
 */
export const baselineChoice: Kind<BaselineChoice> = {
  allowed: say('allowedBaseline'),
  parse: (given) => {
    if (given === '') return accept({ kind: 'none' });
    if (spell(given, ['previous']) !== undefined) return accept({ kind: 'previous' });
    if (/^\d{1,64}$/.test(given)) return accept({ kind: 'number', number: given });
    const path = filePath(given);
    return path === undefined ? refuse() : accept({ kind: 'path', path });
  },
};
