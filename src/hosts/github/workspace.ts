import { lstatSync, mkdtempSync, promises, realpathSync, rmdirSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { unfinished } from '../../escape/file-name.ts';
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
    tryFolder: async (path) => tryInside(folder, path),
    readFile: (path) => readInside(folder, path),
    removeFiles: async (place, names) => await removeInside(folder, place, { ...names, kept: await notes.read() }),
  };
}

/** A pull request can add a link. It must not lead a report out of the workspace. */
async function writeInside(
  workspace: string,
  path: string,
  content: string | Iterable<string | Uint8Array>,
): Promise<string> {
  const root = await promises.realpath(workspace);
  const file = resolve(root, path);
  const folder = dirname(file);
  if (isOutside(root, file) || isOutside(root, await realpathOfExisting(folder)) || (await isLink(file))) {
    throw new Error('a link or a path leads out of the workspace');
  }
  await promises.mkdir(folder, { recursive: true });
  await writeWhole(file, content);
  return file;
}

/** On a full disk, half a file would stay, and be uploaded like a whole one. */
async function writeWhole(file: string, content: string | Iterable<string | Uint8Array>): Promise<void> {
  const part = join(dirname(file), unfinished(basename(file)));
  try {
    await promises.rm(part, { force: true });
    // A new file, so a link is not followed.
    await promises.writeFile(part, content, { encoding: 'utf8', flag: 'wx' });
    await promises.rename(part, file);
  } catch (cause) {
    await promises.rm(part, { force: true });
    throw cause;
  }
}

/**
 * Only trying shows whether it works: permissions do not say what root, a quota or a read-only file
 * system forbids. It is synchronous: no signal comes between making and removing, and a step with
 * wrong inputs fails sooner without the threads that do the rest.
 */
function tryInside(workspace: string, path: string): void {
  const root = realpathSync.native(workspace);
  const place = existingPart(root, resolve(root, path));
  if (isOutside(root, place)) throw new Error('a link or a path leads out of the workspace');
  rmdirSync(mkdtempSync(join(place, '.wsc-')));
}

/**
 * The real path of the part of a folder's path that exists.
 * @throws if that is not a folder, or a link leads nowhere
 */
function existingPart(root: string, folder: string): string {
  const names = relative(root, folder).split(sep);
  let place = root;
  for (const name of names) {
    const next = join(place, name);
    if (!isThere(next)) return place;
    place = realpathSync.native(next);
    if (!statSync(place).isDirectory()) throw Object.assign(new Error('no folder'), { code: 'ENOTDIR' });
  }
  return place;
}

async function readInside(workspace: string, path: string): Promise<string> {
  const root = await promises.realpath(workspace);
  const file = await promises.realpath(resolve(root, path));
  if (isOutside(root, file)) throw new Error('a link or a path leads out of the workspace');
  return await promises.readFile(file, 'utf8');
}

async function removeInside(
  workspace: string,
  folder: string,
  { begin, end, kept }: { readonly begin: string; readonly end: string; readonly kept: ReadonlySet<string> },
): Promise<void> {
  const root = await promises.realpath(workspace);
  const place = resolve(root, folder);
  if (isOutside(root, await realpathOfExisting(place))) return;
  const names = await promises.readdir(place).catch((): string[] => []);
  // A host may be the beginning of another one: `shop` of `shop-admin`.
  const isOld = (name: string) =>
    name.startsWith(begin) &&
    name.endsWith(end) &&
    !name.slice(begin.length, -end.length).includes('-') &&
    !kept.has(join(place, name));
  for (const name of names.filter(isOld)) await promises.rm(join(place, name), { force: true });
}

function isOutside(root: string, file: string): boolean {
  const way = relative(root, file);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

/** The real path of the part that exists. A broken link counts as missing. */
async function realpathOfExisting(folder: string): Promise<string> {
  try {
    return await promises.realpath(folder);
  } catch {
    return await realpathOfExisting(dirname(folder));
  }
}

function isThere(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}

async function isLink(file: string): Promise<boolean> {
  try {
    return (await promises.lstat(file)).isSymbolicLink();
  } catch {
    return false;
  }
}
