import { portable } from './plain.ts';
import { branded, type Safe } from './safe-text.ts';

/**
 * The name of a file. Raw text could lead to another folder, or be refused by a file system or by
 * the store that artifacts are uploaded to.
 */
export type FileName = Safe<'file name'>;

/** Where a file is: a path relative to the workspace, with `/`. */
export type FilePath = Safe<'file path'>;

/** Text of any origin as a file's name, or as how one begins. Never names a folder. Idempotent. */
export function fileName(text: string): FileName {
  return branded(portable(text).replace(/^\.*$/, (dots) => '_'.repeat(Math.max(1, dots.length))));
}

/**
 * A file in a folder that the user named. An input's folder is checked as it is read, and a host
 * writes inside the workspace only.
 */
export function pathIn(folder: string, name: FileName): FilePath {
  return branded(`${folder}/${name}`);
}
