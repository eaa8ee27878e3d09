import type { Safe, SafeObject } from './safe-text.ts';

/**
 * What a file may contain: a whole document, or all of one piece by piece, made safe for whatever
 * reads files of its kind.
 */
export type FileContent = Safe<`${string} file`> | SafeObject<`${string} file`, Iterable<string | Uint8Array>>;
