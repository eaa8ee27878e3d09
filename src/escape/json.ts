import { branded, type Safe } from './safe-text.ts';

/**
 * A JSON file. Raw text could end its own string and go on as data. What is written here has its
 * texts in JSON's own escapes, and means the same to every reader.
 */
export type JsonFile = Safe<'JSON file'>;

/** A document of any origin as indented JSON, with a line feed at its end. */
export function jsonFile(document: unknown): JsonFile {
  return branded(`${JSON.stringify(document, null, 2)}\n`);
}
