import type { Safe } from './safe-text.ts';

/** What a file may contain: a whole document, made safe for whatever reads files of its kind. */
export type FileContent = Safe<`${string} file`>;
