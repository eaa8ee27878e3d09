import { portable } from './plain.ts';
import { branded, type Safe } from './safe-text.ts';
import { unprintable } from './unprintable.ts';

/**
 * The name of a file. Raw text could lead to another folder, or be refused by a file system or by
 * GitHub's store of artifacts.
 */
export type FileName = Safe<'file name'>;

/** Where a file is: a path relative to the workspace, with `/`. */
export type FilePath = Safe<'file path'>;

/**
 * A folder inside the workspace, as a relative path with `/`; `.` for the workspace itself. Raw
 * text could lead out of the workspace, or to where Git runs what it finds.
 */
export type FolderPath = Safe<'folder path'>;

/** The name of a file until it is whole. It is hidden, and so not uploaded with its folder. */
export function unfinished(name: string): FileName {
  return fileName(`.${name}.part`);
}

/** The workspace itself. */
export const WORKSPACE: FolderPath = branded('.');

/**
 * Any text as a file's name, or as the beginning or end of one. Never names a folder. Idempotent.
 */
export function fileName(text: string): FileName {
  return branded(portable(text).replace(/^\.*$/, (dots) => '_'.repeat(Math.max(1, dots.length))));
}

/** A file in a folder. */
export function pathIn(folder: FolderPath, name: FileName): FilePath {
  return branded(`${folder}/${name}`);
}

/** Any text as a folder; `undefined` if it is not inside the workspace. Idempotent. */
export function folderPath(text: string): FolderPath | undefined {
  const path = pathInside(text);
  return path === undefined ? undefined : branded(path);
}

/** Any text as a file; `undefined` if it is not inside the workspace. Idempotent. */
export function filePath(text: string): FilePath | undefined {
  const path = pathInside(text);
  return path === undefined || path === WORKSPACE ? undefined : branded(path);
}

/**
 * Git's own folder; `git~1` is its short name on Windows. A file written there can become a hook
 * that Git runs.
 */
const GIT_FOLDERS: readonly string[] = ['.git', 'git~1'];

/** The names in the path, with `.` and `..` resolved; `undefined` if it leaves the workspace. */
function resolveNames(path: string): readonly string[] | undefined {
  const names: string[] = [];
  for (const name of path.split(/[/\\]/)) {
    if (name === '' || name === '.') continue;
    if (name !== '..') names.push(name);
    else if (names.pop() === undefined) return undefined;
  }
  return names;
}

/** What breaks a line or can't be seen. */
const UNSEEN = unprintable(String.raw`\p{Cc}\p{Cf}\p{Zl}\p{Zp}`);

/**
 * Backslashes separate names on every system, so that a workflow means the same everywhere. On
 * Windows, a colon marks a drive or a stream, and dots and spaces at the end of a name are dropped:
 * `.git.` is `.git` there.
 */
function pathInside(given: string): string | undefined {
  if (/^[/\\]|:/.test(given) || UNSEEN.isIn(given)) return undefined;
  const names = resolveNames(given);
  const isSafe = names?.every((name) => !/[. ]$/.test(name) && !GIT_FOLDERS.includes(name.toLowerCase()));
  return names !== undefined && isSafe ? names.join('/') || WORKSPACE : undefined;
}
