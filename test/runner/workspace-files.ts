import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Contents as UTF-8 text, by path relative to the workspace, with `/`. */
export type WorkspaceFiles = Readonly<Record<string, string>>;

/** Reads every file below a directory. */
export async function readWorkspace(directory: string): Promise<WorkspaceFiles> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry): Promise<[string, string]> => {
        const file = path.join(entry.parentPath, entry.name);
        return [path.relative(directory, file).replaceAll(path.sep, '/'), await readFile(file, 'utf8')];
      }),
  );
  return Object.fromEntries(files.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** Writes files below a directory, with the folders that they need. */
export async function writeWorkspace(directory: string, files: WorkspaceFiles): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(directory, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** The files that are new or have changed since. */
export function findWritten(before: WorkspaceFiles, after: WorkspaceFiles): WorkspaceFiles {
  return Object.fromEntries(Object.entries(after).filter(([name, content]) => before[name] !== content));
}
