/**
 * `npm run check-dist`: fails unless `dist/` in git's index is what the sources build, file by file
 * and byte by byte, here and in a copy of the project in another folder. It reads the index, not
 * the work tree: a file that was not added is not published.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildInto } from './build.ts';

/** A folder's content, by file name. */
export type Files = ReadonlyMap<string, Buffer>;

/** What is wrong with the committed files, a line each; none if all is well. */
export function differencesOf(committed: Files, built: Files): string[] {
  const names = [...new Set([...committed.keys(), ...built.keys()])].toSorted();
  return names.flatMap((name) => {
    const old = committed.get(name);
    const fresh = built.get(name);
    if (old === undefined) return [`${name}: not committed`];
    if (fresh === undefined) return [`${name}: committed, but no longer built`];
    return old.equals(fresh) ? [] : [`${name}: differs from what the sources build`];
  });
}

function readFolder(folder: string): Files {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)]),
  );
}

function readIndex(folder: string): Files {
  const git = (...args: string[]) => execFileSync('git', args, { maxBuffer: 2 ** 28 });
  const paths = git('ls-files', '-z', '--', folder).toString().split('\0').filter(Boolean);
  return new Map(paths.map((path) => [path.slice(folder.length + 1), git('cat-file', 'blob', `:${path}`)]));
}

/** What a build needs. */
const PARTS = ['package.json', 'tsconfig.json', 'scripts', 'src', 'node_modules'];

/** Builds in a copy of the project, whose folder has a longer path. @returns where the result is */
function buildElsewhere(): string {
  const folder = join('build', 'the same project', 'elsewhere');
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true, verbatimSymlinks: true });
  execFileSync(process.execPath, [join(folder, 'scripts/build.ts')], { stdio: 'inherit' });
  return join(folder, 'dist');
}

if (import.meta.main) {
  process.chdir(join(import.meta.dirname, '..'));
  buildInto('build/dist');
  const built = readFolder('build/dist');
  const stale = differencesOf(readIndex('dist'), built);
  for (const difference of stale) console.error(`dist/${difference}`);
  if (stale.length > 0) console.error('dist/ is stale: run `npm run build` and commit dist/');
  const elsewhere = differencesOf(built, readFolder(buildElsewhere()));
  for (const difference of elsewhere) console.error(`in another folder, dist/${difference}`);
  if (stale.length > 0 || elsewhere.length > 0) process.exitCode = 1;
  else console.log(`dist/ is what the sources build, in two folders: ${built.size} files, byte by byte`);
}
