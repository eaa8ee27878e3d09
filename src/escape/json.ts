import { branded, type Safe } from './safe-text.ts';

/**
 * A JSON file. Raw text could end its own string and continue as data. Here, texts use JSON's own
 * escapes, and mean the same to every reader.
 */
export type JsonFile = Safe<'JSON file'>;

/** Any document as indented JSON that ends in a line feed. */
export function jsonFile(document: unknown): JsonFile {
  return branded(`${JSON.stringify(document, null, 2)}\n`);
}
