import type { FilePath } from './file-name.ts';
import { portable } from './plain.ts';
import { branded, type Safe } from './safe-text.ts';

/**
 * The value of an output. The toolkit accepts anything, but workflows paste outputs into scripts,
 * and a shell there would run raw text from a report or the service.
 */
export type OutputValue = Safe<'output value'>;

/** Any words, one per line, each reduced to what a shell reads as a plain word. Idempotent. */
export function outputWords(words: readonly string[]): OutputValue {
  return branded(words.map(portable).join('\n'));
}

/** A path, or the folder that it is in, as the user spelled it; '' for none. */
export function outputPath(path: FilePath | '', part: 'whole' | 'folder' = 'whole'): OutputValue {
  return branded(part === 'whole' ? path : path.slice(0, path.lastIndexOf('/')));
}

/** Any value as JSON in one line, for `fromJSON`. It must not be pasted into a script. */
export function outputJson(value: unknown): OutputValue {
  return branded(JSON.stringify(value));
}
