import { say } from '../../texts/message.ts';
import { accept, type Kind, refuse } from './kind.ts';

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

/**
 * A path inside the workspace, relative, with `/`; `.` for the workspace itself; `undefined` if it
 * is outside. Backslashes separate names on every system, so that a workflow means the same
 * everywhere. On Windows, a colon makes a drive or a stream, and dots and spaces at the end of a
 * name are dropped: `.git.` is `.git` there.
 */
export function workspacePath(given: string): string | undefined {
  if (/^[/\\]|[:\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(given)) return undefined;
  const names = resolveNames(given);
  const isSafe = names?.every((name) => !/[. ]$/.test(name) && !GIT_FOLDERS.includes(name.toLowerCase()));
  return names !== undefined && isSafe ? names.join('/') || '.' : undefined;
}

/** A folder inside the workspace, or the workspace itself. */
export const folder: Kind<string> = {
  allowed: say('allowedFolder'),
  parse: (given) => {
    const path = workspacePath(given);
    return path === undefined ? refuse() : accept(path);
  },
};

/** A file inside the workspace; `undefined` if blank. It is not read yet. */
export const optionalFile: Kind<string | undefined> = {
  allowed: say('allowedFile'),
  parse: (given) => {
    if (given === '') return accept(undefined);
    const path = workspacePath(given);
    return path === undefined || path === '.' ? refuse() : accept(path);
  },
};
