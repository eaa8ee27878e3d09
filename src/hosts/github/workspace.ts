import { mkdtempSync, rmdirSync } from 'node:fs';
import { lstat, mkdir, readdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { error, notice, setOutput, summary, warning } from '@actions/core';
import type { Annotation, Host } from '../../ports.ts';
import { JobNotes } from './job-notes.ts';

const ANNOTATE = { error, warning, notice } as const satisfies Record<Annotation['level'], unknown>;

/** The host that a runner is. `conceal` takes our own secrets out of whatever people read. */
export function createHost(workspace: string, conceal: (text: string) => string, env: NodeJS.ProcessEnv = {}): Host {
  const notes = new JobNotes(env);
  return {
    writeFile: async (path, content) => await notes.add(await writeInside(workspace, path, content)),
    tryFolder: (path) => tryInside(workspace, path),
    readFile: (path) => readInside(workspace, path),
    removeFiles: async (folder, names) => await removeInside(workspace, folder, { ...names, kept: await notes.read() }),
    setOutput: (name, value) => setOutput(name, value),
    writeSummary: async (markdown) => {
      await summary.addRaw(conceal(markdown)).write({ overwrite: true });
    },
    annotate: ({ level, title, message }) => ANNOTATE[level](conceal(message), { title: conceal(title) }),
  };
}

/** A link in the checkout, which a pull request may have brought, must not lead the report anywhere else. */
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

/** Nothing but trying tells: what root, a quota or a read-only file system forbids is in no permission. */
async function tryInside(workspace: string, path: string): Promise<void> {
  const root = await realpath(workspace);
  const place = await existingPart(root, resolve(root, path));
  if (isOutside(root, place)) throw new Error('a link or a path leads out of the workspace');
  // In one go, so that no signal comes in between.
  rmdirSync(mkdtempSync(join(place, '.wsc-')));
}

/** Where the part of the path that is there really is. @throws where that is no folder, or a link that leads nowhere */
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
  const isOld = (name: string) => name.startsWith(begin) && name.endsWith(end) && !kept.has(join(place, name));
  for (const name of names.filter(isOld)) await rm(join(place, name), { force: true });
}

function isOutside(root: string, file: string): boolean {
  const way = relative(root, file);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

/** Where the part of the path that exists already really is. */
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
