import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A file that git tracks, or would once it is added. */
export interface TrackedFile {
  readonly path: string;
  readonly lines: readonly string[];
}

/** The project's own text files, without the bundle and lock files, which tools write. */
export function readTrackedFiles(): TrackedFile[] {
  const flags = ['--cached', '--others', '--exclude-standard', '--deduplicate'];
  const listed = execFileSync('git', ['ls-files', '-z', ...flags], { cwd: root, encoding: 'utf8' });
  return listed
    .split('\0')
    .filter((path) => path !== '' && !path.startsWith('dist/') && !path.endsWith('package-lock.json'))
    .flatMap((path) => {
      const text = readIfThere(join(root, path));
      return text === undefined ? [] : [{ path, lines: text.split('\n') }];
    });
}

/** A tracked file may be missing: deleted, and the deletion not yet committed. */
function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
