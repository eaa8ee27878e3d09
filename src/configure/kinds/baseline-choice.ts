import { say } from '../../texts/message.ts';
import { accept, type Kind, refuse } from './kind.ts';
import { spell } from './words.ts';
import { workspacePath } from './workspace-path.ts';

/** The baseline as the input names it; a path is not read yet. */
export type BaselineChoice =
  | { readonly kind: 'none' }
  | { readonly kind: 'previous' }
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'path'; readonly path: string };

/**
 * `previous`, a scan's number, or the path of a saved report. Digits alone are a number: a file's
 * name has an ending.
 */
export const baselineChoice: Kind<BaselineChoice> = {
  allowed: say('allowedBaseline'),
  parse: (given) => {
    if (given === '') return accept({ kind: 'none' });
    if (spell(given, ['previous']) !== undefined) return accept({ kind: 'previous' });
    if (/^\d{1,64}$/.test(given)) return accept({ kind: 'number', number: given });
    const path = workspacePath(given);
    return path === undefined || path === '.' ? refuse() : accept({ kind: 'path', path });
  },
};
