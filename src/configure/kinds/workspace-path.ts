import { type FilePath, type FolderPath, filePath, folderPath } from '../../escape/file-name.ts';
import { say } from '../../texts/message.ts';
import { accept, type Kind, refuse } from './kind.ts';

/** A folder inside the workspace, or the workspace itself. */
export const folder: Kind<FolderPath> = {
  allowed: say('allowedFolder'),
  parse: (given) => {
    const path = folderPath(given);
    return path === undefined ? refuse() : accept(path);
  },
};

/** A file inside the workspace; `undefined` if blank. It is not read yet. */
export const optionalFile: Kind<FilePath | undefined> = {
  allowed: say('allowedFile'),
  parse: (given) => {
    if (given === '') return accept(undefined);
    const path = filePath(given);
    return path === undefined ? refuse() : accept(path);
  },
};
