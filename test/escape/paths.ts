import { type FilePath, type FolderPath, filePath, folderPath } from '../../src/escape/file-name.ts';

/** The folder of this path. @throws when that is not how it is spelled */
export function folderAt(path: string): FolderPath {
  return asSpelled(path, folderPath(path));
}

/** The file of this path. @throws when that is not how it is spelled */
export function fileAt(path: string): FilePath {
  return asSpelled(path, filePath(path));
}

function asSpelled<Path extends string>(spelled: string, path: Path | undefined): Path {
  if (path !== spelled) throw new Error(`not a path as it is spelled: ${spelled}`);
  return path;
}
