import type { FilePath } from './file-name.ts';
import { portable } from './plain.ts';
import { branded, type Safe } from './safe-text.ts';

/**
 * The value of an output. The toolkit takes any, but workflows paste outputs into scripts, where a
 * shell would run what raw text of a report or the service says.
 */
export type OutputValue = Safe<'output value'>;

/**
 * Words of any origin, one a line. Of each only what a shell takes for a plain word. Idempotent.
 */
export function outputWords(words: readonly string[]): OutputValue {
  return branded(words.map(portable).join('\n'));
}

/** A path, or the folder that files are in: the user's own spelling, '' for none. */
export function outputPath(path: FilePath | '', part: 'whole' | 'folder' = 'whole'): OutputValue {
  return branded(part === 'whole' ? path : path.slice(0, path.lastIndexOf('/')));
}

/** Values of any origin as JSON in one line: for `fromJSON`, and not to be pasted. */
export function outputJson(value: unknown): OutputValue {
  return branded(JSON.stringify(value));
}
