import { mkdtempSync, rmdirSync } from 'node:fs';
import { lstat, mkdir, readdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Runner } from '../../ports.ts';
import { JobNotes } from './job-notes.ts';

/** The part of a runner that handles files. */
export type Workspace = Pick<Runner, 'writeFile' | 'tryFolder' | 'readFile' | 'removeFiles'>;

/**
 * Opens a folder as the workspace.
 * @param env names the job, whose own files are never removed
 */
export function openWorkspace(folder: string, env: Runner['env'] = {}): Workspace {
  const notes = new JobNotes(env);
  return {
    writeFile: async (path, content) => await notes.add(await writeInside(folder, path, content)),
    tryFolder: (path) => tryInside(folder, path),
    readFile: (path) => readInside(folder, path),
    removeFiles: async (place, names) => await removeInside(folder, place, { ...names, kept: await notes.read() }),
  };
}

/** A pull request can add a link. It must not lead a report out of the workspace. */
async function writeInside(workspace: string, path: string, content: string): Promise<string> {
  const root = await realpath(workspace);
  const file = resolve(root, path);
  const folder = dirname(file);
  if (isOutside(root, file) || isOutside(root, await realpathOfExisting(folder)) || (await isLink(file))) {
    throw new Error('a link or a path leads out of the workspace');
  }
  await mkdir(folder, { recursive: true });
  await writeFile(file, content, 'utf8');
  return file;
}

/**
 * Only trying shows whether it works: permissions do not say what root, a quota or a read-only file
 * system forbids.
 */
async function tryInside(workspace: string, path: string): Promise<void> {
  const root = await realpath(workspace);
  const place = await existingPart(root, resolve(root, path));
  if (isOutside(root, place)) throw new Error('a link or a path leads out of the workspace');
  // Both are synchronous, so that no signal comes between them.
  rmdirSync(mkdtempSync(join(place, '.wsc-')));
}

/**
 * The real path of the part of a folder's path that exists.
 * @throws if that is not a folder, or a link leads nowhere
 */
async function existingPart(root: string, folder: string): Promise<string> {
  const names = relative(root, folder).split(sep);
  let place = root;
  for (const name of names) {
    const next = join(place, name);
    if (!(await isThere(next))) return place;
    place = await realpath(next);
    if (!(await stat(place)).isDirectory()) throw Object.assign(new Error('no folder'), { code: 'ENOTDIR' });
  }
  return place;
}

async function readInside(workspace: string, path: string): Promise<string> {
  const root = await realpath(workspace);
  const file = await realpath(resolve(root, path));
  if (isOutside(root, file)) throw new Error('a link or a path leads out of the workspace');
  return await readFile(file, 'utf8');
}

async function removeInside(
  workspace: string,
  folder: string,
  { begin, end, kept }: { readonly begin: string; readonly end: string; readonly kept: ReadonlySet<string> },
): Promise<void> {
  const root = await realpath(workspace);
  const place = resolve(root, folder);
  if (isOutside(root, await realpathOfExisting(place))) return;
  const names = await readdir(place).catch((): string[] => []);
  // A host may be the beginning of another one: `shop` of `shop-admin`.
  const isOld = (name: string) =>
    name.startsWith(begin) &&
    name.endsWith(end) &&
    !name.slice(begin.length, -end.length).includes('-') &&
    !kept.has(join(place, name));
  for (const name of names.filter(isOld)) await rm(join(place, name), { force: true });
}

function isOutside(root: string, file: string): boolean {
  const way = relative(root, file);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

/** The real path of the part that exists. A broken link counts as missing. */
async function realpathOfExisting(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch {
    return await realpathOfExisting(dirname(folder));
  }
}

async function isThere(file: string): Promise<boolean> {
  try {
    await lstat(file);
    return true;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return false;
    throw cause;
  }
}

async function isLink(file: string): Promise<boolean> {
  try {
    return (await lstat(file)).isSymbolicLink();
  } catch {
    return false;
  }
}
